package org.internalcustomer.sandbox.bundles;

import org.osgi.framework.Bundle;

/** A service that is another one for every bundle. */
public interface PerBundle<T> {

    T serviceFor(Bundle bundle);
}
