package org.internalcustomer.sandbox.templates;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that a plugin's templates may call: those of the JDK's values and collections and of the texts, and those
 * that the plugin lists; enforced as from Jira 10.5 on.
 */
public final class MethodAllowlist {

    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowlist.class);

    private static final Set<String> JDK_PACKAGES = Set.of(
            "java.util", "java.time", "java.time.format", "java.time.temporal", "java.math", "java.text", "java.net");
    private static final Set<Class<?>> JDK_VALUES = Set.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Comparable.class,
            Iterable.class);
    private static final Set<Class<?>> TEXTS = Set.of(I18nHelper.class, I18nResolver.class);
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");

    private final String pluginKey;
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    MethodAllowlist(String pluginKey) {
        this.pluginKey = pluginKey;
    }

    /** @param entry {@code package.Class#method(package.Type name, …)} */
    void add(String entry) {
        listed.add(normal(entry));
    }

    /** Names of parameters and blanks do not count. */
    private static String normal(String entry) {
        int open = entry.indexOf('(');
        if (open < 0) {
            return entry.strip();
        }
        String types = Stream.of(
                        entry.substring(open + 1, entry.lastIndexOf(')')).split(","))
                .map(String::strip)
                .map(parameter -> parameter.split("\\s+")[0])
                .collect(Collectors.joining(","));
        return entry.substring(0, open).strip() + "(" + types + ")";
    }

    boolean allows(Class<?> receiver, Method method) {
        if (NEVER.contains(method.getName())) {
            return refused(receiver, method);
        }
        return isGlobal(method) || isListed(receiver, method) || refused(receiver, method);
    }

    /** Refused with one line in the log for each method. */
    private boolean refused(Class<?> receiver, Method method) {
        String call = receiver.getName() + "#" + signature(method);
        if (reported.add(call)) {
            LOG.error("The template method {} is not on the allowlist of {} and was not called", call, pluginKey);
        }
        return false;
    }

    private static boolean isGlobal(Method method) {
        return supertypes(method.getDeclaringClass()).stream().anyMatch(MethodAllowlist::isGlobal)
                && overridesAGlobalOne(method);
    }

    private static boolean isGlobal(Class<?> type) {
        return TEXTS.contains(type)
                || JDK_VALUES.contains(type)
                || (isJdk(type) && JDK_PACKAGES.contains(type.getPackageName()));
    }

    /** A plugin's own list has the methods of {@code java.util.List}, and no others for free. */
    private static boolean overridesAGlobalOne(Method method) {
        return supertypes(method.getDeclaringClass()).stream()
                .filter(type -> isGlobal(type) || type == Object.class || isSimple(type))
                .anyMatch(type -> declares(type, method));
    }

    private static boolean isSimple(Class<?> type) {
        return isJdk(type)
                && type.getPackageName().equals("java.lang")
                && JDK_VALUES.stream().anyMatch(value -> value.isAssignableFrom(type));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Stream.of(type.getMethods())
                .anyMatch(candidate -> candidate.getName().equals(method.getName())
                        && candidate.getParameterCount() == method.getParameterCount());
    }

    private static boolean isJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }

    private boolean isListed(Class<?> receiver, Method method) {
        String signature = signature(method);
        return supertypes(receiver).stream().anyMatch(type -> listed.contains(type.getName() + "#" + signature));
    }

    private static String signature(Method method) {
        return method.getName() + "("
                + Stream.of(method.getParameterTypes())
                        .map(type -> type.getCanonicalName() == null ? type.getName() : type.getCanonicalName())
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (found.add(next)) {
                if (next.getSuperclass() != null) {
                    open.add(next.getSuperclass());
                }
                open.addAll(Set.of(next.getInterfaces()));
            }
        }
        return found;
    }
}
