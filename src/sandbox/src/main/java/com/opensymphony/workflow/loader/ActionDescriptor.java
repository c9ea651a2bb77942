package com.opensymphony.workflow.loader;

/** One transition of a workflow. */
public class ActionDescriptor {

    private int id;
    private String name;

    public int getId() {
        return id;
    }

    public void setId(int value) {
        id = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }
}
