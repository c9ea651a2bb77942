package org.internalcustomer.jira.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The members of Jira's API that are known to exist: proven by bytecode, resolved in the sources of public plugins, or
 * listed with a public source in {@code docs/in-jira.md}.
 */
final class VerifiedMembers {

    private final Set<String> proven = new HashSet<>();
    private final Set<String> resolved = new HashSet<>();
    private final Set<String> listed = new HashSet<>();

    VerifiedMembers(Path inJira) {
        lines("/jira/verified-descriptors.txt").forEach(this::prove);
        lines("/jira/verified-members.txt").forEach(this::resolve);
        try {
            Files.readAllLines(inJira).stream()
                    .filter(line -> line.startsWith("- `") && line.contains("#"))
                    .forEach(line -> listed.add(line.substring(3, line.indexOf('`', 3))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A constructor is its own type's; everything else may be a supertype's. */
    boolean contains(Member member) {
        return member.name().equals("<init>")
                ? isKnown(member)
                : UsedMembers.lineage(member.owner()).stream().map(member::of).anyMatch(this::isKnown);
    }

    private boolean isKnown(Member member) {
        String key = member.owner() + " " + member.name() + " " + member.descriptor();
        boolean bytecode = member.kind().equals("overridden")
                ? proven.stream().anyMatch(line -> line.startsWith(key + " "))
                : proven.contains(key + " " + member.kind());
        return bytecode
                || resolved.contains(source(member))
                || listed.contains(member.owner() + "#" + member.name() + " " + member.descriptor());
    }

    /** {@code owner name descriptor kind+suffixes [versions]}. */
    private void prove(String line) {
        String[] parts = line.split(" ");
        if (parts.length > 3) {
            proven.add(parts[0] + " " + parts[1] + " " + parts[2] + " " + parts[3].split("\\+")[0]);
        }
    }

    /** {@code type#member(Type,Type)   [versions]}; kept as type, name and the parameters' simple names. */
    private void resolve(String line) {
        String member = line.split("\\s+\\[")[0].strip();
        int hash = member.indexOf('#');
        int open = member.indexOf('(');
        String owner = member.substring(0, hash);
        if (open < 0) {
            resolved.add(owner + "#" + member.substring(hash + 1));
            return;
        }
        String name = member.substring(hash + 1, open);
        boolean constructor = owner.endsWith("." + name);
        String parameters = member.substring(open + 1, member.lastIndexOf(')')).replaceAll("<[^()]*?>+", "");
        List<String> simple = parameters.isBlank()
                ? List.of()
                : Arrays.stream(parameters.split(","))
                        .map(VerifiedMembers::simple)
                        .toList();
        resolved.add(owner + "#" + (constructor ? "<init>" : name) + simple);
    }

    private static String simple(String type) {
        String plain = type.strip().replace("...", "[]");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return last.matches("[A-Z]") ? "Object" : last;
    }

    private static String source(Member member) {
        String owner = member.owner().replace('/', '.').replace('$', '.');
        if (!member.descriptor().startsWith("(")) {
            return owner + "#" + member.name();
        }
        List<String> simple = Stream.of(Type.getArgumentTypes(member.descriptor()))
                .map(type -> simple(type.getClassName().replace('$', '.')))
                .toList();
        return owner + "#" + member.name() + simple;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = VerifiedMembers.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
