package org.internalcustomer.sandbox.issues;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** What was read from the database a moment ago. Other nodes' changes are seen after at most five seconds. */
public final class Recent<K, V> {

    private static final long KEPT_NANOS = 5_000_000_000L;

    private final Function<K, V> read;
    private final LongSupplier nanos;
    private final Map<K, Seen<V>> seen = new ConcurrentHashMap<>();

    public Recent(Function<K, V> read) {
        this(read, System::nanoTime);
    }

    Recent(Function<K, V> read, LongSupplier nanos) {
        this.read = read;
        this.nanos = nanos;
    }

    public V get(K key) {
        Seen<V> last = seen.get(key);
        long now = nanos.getAsLong();
        if (last != null && now - last.at < KEPT_NANOS) {
            return last.value;
        }
        V value = read.apply(key);
        seen.put(key, new Seen<>(value, now));
        return value;
    }

    /** After a change on this node. */
    public void forget() {
        seen.clear();
    }

    private record Seen<V>(V value, long at) {}
}
