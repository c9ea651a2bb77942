package org.internalcustomer.wired.run;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The test bundle's own Spring context: it exists only inside the host, and makes the test instances there. */
public final class InsideHost implements BeanFactoryAware, DisposableBean {

    private static final AtomicReference<AutowireCapableBeanFactory> BEANS = new AtomicReference<>();

    public static boolean isHere() {
        return BEANS.get() != null;
    }

    public static Object create(Class<?> testClass) {
        return BEANS.get().autowire(testClass, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        BEANS.set((AutowireCapableBeanFactory) beanFactory);
    }

    @Override
    public void destroy() {
        BEANS.set(null);
    }
}
