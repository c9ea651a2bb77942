package com.atlassian.templaterenderer;

/** A template that can't be rendered. */
public class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RenderingException(String message) {
        super(message);
    }
}
