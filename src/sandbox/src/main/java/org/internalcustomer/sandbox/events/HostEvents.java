package org.internalcustomer.sandbox.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands every event to its listeners in the publisher's thread, as Jira does; a failing listener stops nobody. */
public final class HostEvents implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private record Registration(Object listener, List<Method> methods) {

        static Registration of(Object listener) {
            List<Method> methods = Stream.of(listener.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(EventListener.class))
                    .filter(method -> method.getParameterCount() == 1)
                    .toList();
            methods.forEach(method -> method.setAccessible(true));
            return new Registration(listener, methods);
        }

        void receive(Object event) {
            methods.stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> call(method, event));
        }

        private void call(Method method, Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("{} failed on {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("{} can't be called", method, e);
            }
        }
    }

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        registrations.forEach(registration -> registration.receive(event));
    }

    /** The same listener twice hears once, as in Jira. */
    @Override
    public synchronized void register(Object listener) {
        unregister(listener);
        registrations.add(Registration.of(listener));
    }

    @Override
    public synchronized void unregister(Object listener) {
        registrations.removeIf(registration -> registration.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        registrations.clear();
    }
}
