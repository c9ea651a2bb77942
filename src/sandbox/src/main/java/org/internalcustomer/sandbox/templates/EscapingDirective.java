package org.internalcustomer.sandbox.templates;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()} and {@code #disable_html_escaping()}; escaping is on without either. */
public abstract class EscapingDirective extends Directive {

    private final String name;
    private final boolean escape;

    EscapingDirective(String name, boolean escape) {
        this.name = name;
        this.escape = escape;
    }

    /** Velocity makes these by their names. */
    public static final class Enable extends EscapingDirective {

        public Enable() {
            super("enable_html_escaping", true);
        }
    }

    /** For templates whose references are HTML already. */
    public static final class Disable extends EscapingDirective {

        public Disable() {
            super("disable_html_escaping", false);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        context.put(HtmlEscaping.SWITCH, escape);
        return true;
    }
}
