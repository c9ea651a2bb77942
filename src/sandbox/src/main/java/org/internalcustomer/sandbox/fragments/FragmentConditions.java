package org.internalcustomer.sandbox.fragments;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;

/** The {@code <condition>} and {@code <conditions>} of a module, as one. */
final class FragmentConditions {

    private FragmentConditions() {}

    /** A module with several conditions asks for all of them. */
    static Condition of(EnabledPlugin plugin, ModuleElement module) {
        return all(children(plugin, module));
    }

    private static List<Condition> children(EnabledPlugin plugin, ModuleElement element) {
        List<Condition> conditions = new ArrayList<>();
        element.children("condition").forEach(child -> conditions.add(single(plugin, child)));
        element.children("conditions").forEach(child -> conditions.add(group(plugin, child)));
        return conditions;
    }

    private static Condition group(EnabledPlugin plugin, ModuleElement element) {
        List<Condition> parts = children(plugin, element);
        return element.attribute("type", "AND").equalsIgnoreCase("OR") ? any(parts) : all(parts);
    }

    private static Condition single(EnabledPlugin plugin, ModuleElement element) {
        Condition condition = plugin.create(element.required("class"), Condition.class);
        condition.init(element.params());
        boolean inverted = Boolean.parseBoolean(element.attribute("invert", "false"));
        return inverted ? new Combined(context -> !condition.shouldDisplay(context)) : condition;
    }

    private static Condition all(List<Condition> parts) {
        return new Combined(context -> parts.stream().allMatch(part -> part.shouldDisplay(context)));
    }

    private static Condition any(List<Condition> parts) {
        return new Combined(context -> parts.stream().anyMatch(part -> part.shouldDisplay(context)));
    }

    private interface Test {
        boolean passes(Map<String, Object> context);
    }

    private record Combined(Test test) implements Condition {

        @Override
        public void init(Map<String, String> params) {
            // its parts have their own
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return test.passes(context);
        }
    }
}
