package org.internalcustomer.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.host.HostServices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes of Jira's that the host implements under their own name stand in for the declarations completely. */
class SameNamedClassesTest {

    @ParameterizedTest
    @MethodSource("implemented")
    void hasEveryDeclaredMember(String name) throws ReflectiveOperationException, IOException {
        Class<?> declared = new Declarations().loadClass(name);
        Class<?> implemented = Class.forName(name, false, SameNamedClassesTest.class.getClassLoader());

        assertThat(members(implemented)).containsAll(members(declared));
        assertThat(kind(implemented)).isEqualTo(kind(declared));
        assertThat(String.valueOf(implemented.getGenericSuperclass()))
                .isEqualTo(String.valueOf(declared.getGenericSuperclass()));
    }

    static Stream<String> implemented() throws IOException, URISyntaxException {
        Path classes = Path.of(HostServices.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("com/atlassian"))) {
            return files
                    .map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(SameNamedClassesTest::isDeclared)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isDeclared(String name) {
        try {
            new Declarations().loadClass(name);
            return true;
        } catch (ClassNotFoundException ownHelper) {
            return false;
        }
    }

    private static int kind(Class<?> type) {
        return type.getModifiers() & (Modifier.INTERFACE | Modifier.ABSTRACT | Modifier.FINAL | Modifier.PUBLIC);
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            Stream.<Member[]>of(owner.getDeclaredMethods(), owner.getDeclaredFields())
                    .flatMap(Arrays::stream)
                    .filter(SameNamedClassesTest::isOffered)
                    .forEach(member -> members.add(signature(member)));
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        boolean perhapsImplicit = constructors.length == 1 && constructors[0].getParameterCount() == 0;
        if (!perhapsImplicit) {
            Arrays.stream(constructors)
                    .filter(SameNamedClassesTest::isOffered)
                    .forEach(constructor -> members.add(signature(constructor)));
        }
        return members;
    }

    private static boolean isOffered(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String signature(Member member) {
        String prefix = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        if (member instanceof Field field) {
            return prefix + field.getType().getName() + " " + field.getName();
        }
        Executable executable = (Executable) member;
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(", ", "(", ")"));
        return executable instanceof Constructor
                ? "new" + parameters
                : prefix + ((Method) executable).getReturnType().getName() + " " + executable.getName() + parameters;
    }

    /** Loads Jira's types from the declarations only. */
    private static final class Declarations extends ClassLoader {

        private static final URI ROOT = root();

        Declarations() {
            super(SameNamedClassesTest.class.getClassLoader());
        }

        private static URI root() {
            try {
                URL location = Issue.class.getProtectionDomain().getCodeSource().getLocation();
                return location.toString().endsWith("/")
                        ? location.toURI()
                        : URI.create("jar:" + location.toURI() + "!/");
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("com.atlassian.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes =
                    URI.create(ROOT + name.replace('.', '/') + ".class").toURL().openStream()) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
