package org.internalcustomer.sandbox.bundles;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A plugin's Spring context, reached reflectively: Spring's classes are bundles of their own and not the host's, as in
 * Jira.
 */
final class SpringContext {

    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object applicationContext;

    SpringContext(Object applicationContext) {
        this.applicationContext = applicationContext;
    }

    Object create(Class<?> type) {
        try {
            Object factory = call(applicationContext, "getAutowireCapableBeanFactory");
            Method create = factory.getClass().getMethod("createBean", Class.class, int.class, boolean.class);
            return create.invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false);
        } catch (InvocationTargetException e) {
            throw new BadPlugin(type.getName() + " can't be created: " + rootMessage(e.getCause()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Spring's API has changed", e);
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
