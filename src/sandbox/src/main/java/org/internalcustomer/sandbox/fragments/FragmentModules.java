package org.internalcustomer.sandbox.fragments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;

/** One of {@code <web-section>}, {@code <web-item>} and {@code <web-panel>}. */
final class FragmentModules implements ModuleType {

    private final String type;
    private final String placeAttribute;
    private final List<Fragment> fragments = new CopyOnWriteArrayList<>();

    FragmentModules(String type, String placeAttribute) {
        this.type = type;
        this.placeAttribute = placeAttribute;
    }

    @Override
    public String name() {
        return type;
    }

    @Override
    public Set<String> parts() {
        return Set.of("label", "link", "styleClass", "condition", "conditions");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        fragments.add(
                new Fragment(plugin, module, module.required(placeAttribute), FragmentConditions.of(plugin, module)));
    }

    @Override
    public void disable(String pluginKey) {
        fragments.removeIf(fragment -> fragment.plugin().getKey().equals(pluginKey));
    }

    /** Those of one place that are shown now, the lightest first. */
    Stream<Fragment> at(String place, Map<String, Object> context) {
        return fragments.stream()
                .filter(fragment -> fragment.place().equals(place))
                .filter(fragment -> fragment.isShown(context))
                .sorted(Comparator.comparingInt(fragment -> fragment.module().weight()));
    }
}
