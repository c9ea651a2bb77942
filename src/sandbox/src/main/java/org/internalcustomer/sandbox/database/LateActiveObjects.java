package org.internalcustomer.sandbox.database;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** The service that a bundle sees from its start; its tables are there once the plugin's modules are. */
final class LateActiveObjects {

    private LateActiveObjects() {}

    static ActiveObjects of(Supplier<ActiveObjects> tables) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (self, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "hashCode" -> System.identityHashCode(self);
                            case "equals" -> self == args[0];
                            default -> "ActiveObjects";
                        };
                    }
                    try {
                        return method.invoke(tables.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
