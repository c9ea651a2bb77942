package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** The usual base of plugins' JQL functions: named and typed by the module's descriptor. */
public abstract class AbstractJqlFunction implements JqlFunction {

    private JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.descriptor = moduleDescriptor;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + given + "'.");
        }
        return messages;
    }

    protected I18nHelper getI18n() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }
}
