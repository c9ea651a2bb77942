package org.internalcustomer.jira.host.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** {@code META-INF/spring/plugin.xml} can make what it names: each constructor finds exactly one bean for each parameter. */
class WiringTest {

    private static final Descriptor WIRING = Descriptor.of("META-INF/spring/plugin.xml");
    private static final Descriptor PLUGIN = Descriptor.of("atlassian-plugin.xml");
    private static final List<Class<?>> BEANS = beans();

    @Test
    void givesEveryBeanWhatItNeeds() {
        List<String> problems = new ArrayList<>();
        for (Element bean : WIRING.all("bean")) {
            boolean byType = !bean.getAttribute("autowire").equals("no")
                    && bean.getElementsByTagName("constructor-arg").getLength() == 0
                    && bean.getAttribute("factory-method").isEmpty();
            if (byType) {
                check(type(bean.getAttribute("class")), problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void givesEveryModuleWhatItNeeds() {
        List<String> problems = new ArrayList<>();
        for (String name : PLUGIN.values("class")) {
            if (name.startsWith("org.internalcustomer.") && !name.contains(".field.")) {
                check(type(name), problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void refersOnlyToBeansThatExist() {
        List<String> ids = WIRING.values("id");
        assertThat(WIRING.values("ref")).allSatisfy(ref -> assertThat(ids).contains(ref));
        assertThat(WIRING.all("ref")).allSatisfy(ref -> assertThat(ids).contains(ref.getAttribute("bean")));
    }

    private static void check(Class<?> type, List<String> problems) {
        Constructor<?> widest = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() > 0)
                .findFirst()
                .orElse(null);
        if (widest == null) {
            return;
        }
        for (Class<?> parameter : widest.getParameterTypes()) {
            long candidates = BEANS.stream().filter(parameter::isAssignableFrom).count();
            if (candidates != 1 && !Collection.class.isAssignableFrom(parameter)) {
                problems.add(type.getSimpleName() + " needs one " + parameter.getName() + ", there are " + candidates);
            }
        }
    }

    private static List<Class<?>> beans() {
        List<Class<?>> types = new ArrayList<>();
        for (Element bean : WIRING.all("bean")) {
            boolean inner = !bean.getParentNode().getNodeName().equals("beans");
            if (!inner) {
                types.add(type(bean.getAttribute("class")));
            }
        }
        WIRING.all("osgi:reference").forEach(reference -> types.add(type(reference.getAttribute("interface"))));
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name + " is named and does not exist", missing);
        }
    }
}
