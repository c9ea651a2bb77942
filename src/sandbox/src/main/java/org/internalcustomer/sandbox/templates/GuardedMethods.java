package org.internalcustomer.sandbox.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity's way to methods, with the allowlist in between. Made by Velocity, by name. */
public final class GuardedMethods extends UberspectImpl implements RuntimeServicesAware {

    private MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(MethodAllowlist.class);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        VelMethod found = super.getMethod(target, name, unwrapped(arguments), where);
        if (found == null || target.getClass().isArray()) {
            return found;
        }
        Method method = introspector.getMethod(target.getClass(), name, unwrapped(arguments));
        return method == null || allowlist.allows(target.getClass(), method) ? new Unwrapping(found, method) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, where);
        if (found == null || target instanceof Map) {
            return found;
        }
        Method method = getter(target, name, found.getMethodName());
        return method == null || allowlist.allows(target.getClass(), method) ? new MarkingGet(found, method) : null;
    }

    private Method getter(Object target, String property, String getter) throws Exception {
        Method method = introspector.getMethod(target.getClass(), getter, new Object[0]);
        return method != null ? method : introspector.getMethod(target.getClass(), getter, new Object[] {property});
    }

    /** Templates show; they set nothing. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info where) throws Exception {
        return target instanceof Map ? super.getPropertySet(target, name, value, where) : null;
    }

    @Override
    public Iterator getIterator(Object target, Info where) throws Exception {
        if (target instanceof Iterable<?> iterable) {
            return iterable.iterator();
        }
        return super.getIterator(target, where);
    }

    private static Object[] unwrapped(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof SafeHtml html ? html.value() : plain[i];
        }
        return plain;
    }

    private static Object marked(Method method, Object value) {
        boolean safe = method != null && method.isAnnotationPresent(HtmlSafe.class);
        return safe && value != null ? new SafeHtml(value) : value;
    }

    /** Marks what an {@code @HtmlSafe} getter returns. */
    private record MarkingGet(VelPropertyGet found, Method method) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws Exception {
            return marked(method, found.invoke(target));
        }

        @Override
        public boolean isCacheable() {
            return found.isCacheable();
        }

        @Override
        public String getMethodName() {
            return found.getMethodName();
        }
    }

    /** Marks what an {@code @HtmlSafe} method returns. */
    private record Unwrapping(VelMethod found, Method method) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return marked(method, found.invoke(target, unwrapped(arguments)));
        }

        @Override
        public boolean isCacheable() {
            return found.isCacheable();
        }

        @Override
        public String getMethodName() {
            return found.getMethodName();
        }

        @Override
        public Class getReturnType() {
            return found.getReturnType();
        }
    }
}
