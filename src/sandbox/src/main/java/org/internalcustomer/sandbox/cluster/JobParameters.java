package org.internalcustomer.sandbox.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A job's parameters as text. */
final class JobParameters {

    private JobParameters() {}

    static String write(Map<String, Serializable> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    static Map<String, Serializable> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Map<String, Serializable>) objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("parameters of a class that this host does not know", e);
        }
    }
}
