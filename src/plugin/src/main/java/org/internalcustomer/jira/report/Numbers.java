package org.internalcustomer.jira.report;

import java.io.ByteArrayOutputStream;

/** Counts as bytes, seven bits each, the small ones in one byte. */
final class Numbers {

    private Numbers() {}

    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void put(int number) {
            int rest = number;
            while (rest > 0x7F) {
                out.write(0x80 | (rest & 0x7F));
                rest >>>= 7;
            }
            out.write(rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    static final class Reader {
        private final byte[] bytes;
        private int position;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasNext() {
            return position < bytes.length;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte read;
            do {
                read = bytes[position++];
                number |= (read & 0x7F) << shift;
                shift += 7;
            } while (read < 0);
            return number;
        }
    }
}
