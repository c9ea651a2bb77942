package org.internalcustomer.jira.host.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The names that Active Objects gives to our tables: a prefix from the plugin's key, then the row's name. */
public final class TableNames {

    private static final String PLUGIN_KEY = "org.internalcustomer.internal-customer";

    /** {@code AO_}, the last six hexadecimal digits of the key's MD5, {@code _}. */
    public static final String PREFIX = prefix(PLUGIN_KEY);

    private TableNames() {}

    /** {@code LEG} is stored as {@code AO_F00BA4_LEG}. */
    public static String of(String row) {
        return PREFIX + row;
    }

    static String prefix(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
