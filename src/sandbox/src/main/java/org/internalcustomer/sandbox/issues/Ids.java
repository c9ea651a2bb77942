package org.internalcustomer.sandbox.issues;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * New ids, taken from the database in blocks, so that all nodes of a cluster give different ones. Take them before a
 * transaction begins: reserving uses a connection of its own, and its ids are spent for good.
 */
public final class Ids {

    private static final int BLOCK = 50;

    private final Jdbi jdbi;
    private final Map<String, Block> blocks = new HashMap<>();

    public Ids(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public synchronized long next(String sequence) {
        Block block = blocks.get(sequence);
        if (block == null || block.next == block.end) {
            block = new Block(reserve(sequence, BLOCK), BLOCK);
            blocks.put(sequence, block);
        }
        return block.next++;
    }

    /** The first of {@code count} consecutive ids. */
    public long reserve(String sequence, int count) {
        try (Handle handle = jdbi.open()) {
            return handle.inTransaction(tx -> {
                int rows =
                        tx.execute("UPDATE sandbox_sequence SET next_id = next_id + ? WHERE name = ?", count, sequence);
                if (rows != 1) {
                    throw new IllegalArgumentException("no sequence " + sequence);
                }
                long end = tx.createQuery("SELECT next_id FROM sandbox_sequence WHERE name = ?")
                        .bind(0, sequence)
                        .mapTo(Long.class)
                        .one();
                return end - count;
            });
        }
    }

    private static final class Block {
        private long next;
        private final long end;

        Block(long next, int size) {
            this.next = next;
            this.end = next + size;
        }
    }
}
