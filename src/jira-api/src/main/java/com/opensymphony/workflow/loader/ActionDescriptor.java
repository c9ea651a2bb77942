package com.opensymphony.workflow.loader;
public class ActionDescriptor {
    public int getId() { throw new UnsupportedOperationException(); }
    public void setId(int id) { throw new UnsupportedOperationException(); }
    public void setName(String name) { throw new UnsupportedOperationException(); }
    public String getName() { throw new UnsupportedOperationException(); }
}
