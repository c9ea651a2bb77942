package org.internalcustomer.sandbox.users;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** How a password is kept: salted and stretched, or, for demo users, the promise that it is the user's name. */
final class PasswordHash {

    /** The password of an imported demo user is the username, until somebody sets another. */
    static final String DEMO = "username";

    private static final int ITERATIONS = 60_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "pbkdf2:" + ITERATIONS + ":" + encode(salt) + ":" + encode(stretch(password, salt, ITERATIONS));
    }

    static boolean matches(String hash, String username, String password) {
        if (hash.equals(DEMO)) {
            return MessageDigest.isEqual(
                    username.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        }
        String[] parts = hash.split(":", -1);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] given = stretch(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] stretch(String password, byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot hash passwords", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
