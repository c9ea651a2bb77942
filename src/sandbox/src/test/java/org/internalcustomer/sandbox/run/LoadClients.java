package org.internalcustomer.sandbox.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** So many clients that work off the same list at once. */
final class LoadClients {

    private final int clients;

    LoadClients(int clients) {
        this.clients = clients;
    }

    /** From 0 on; ends when all are done, or with the first that failed. */
    void each(int number, IntConsumer act) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            working.add(threads.submit(() -> {
                for (int mine = next.getAndIncrement(); mine < number; mine = next.getAndIncrement()) {
                    act.accept(mine);
                }
            }));
        }
        try {
            for (Future<?> each : working) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
