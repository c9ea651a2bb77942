package org.internalcustomer.jira.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every member of Atlassian's that the bytecode in a folder uses or implements. */
final class UsedMembers extends ClassVisitor {

    private final Set<Member> found = new LinkedHashSet<>();
    private final List<String> supertypes = new ArrayList<>();

    private UsedMembers() {
        super(Opcodes.ASM9);
    }

    static Set<Member> in(Path classes) {
        UsedMembers used = new UsedMembers();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(used, ClassReader.SKIP_DEBUG);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return used.found;
    }

    /** The type itself and everything above it, as the declarations say. */
    static Set<String> lineage(String type) {
        Set<String> line = new LinkedHashSet<>();
        line.add(type);
        ClassReader reader = reader(type);
        if (reader != null) {
            if (reader.getSuperName() != null) {
                line.addAll(lineage(reader.getSuperName()));
            }
            for (String above : reader.getInterfaces()) {
                line.addAll(lineage(above));
            }
        }
        return line;
    }

    private static ClassReader reader(String type) {
        try (InputStream stream = UsedMembers.class.getResourceAsStream("/" + type + ".class")) {
            return stream == null ? null : new ClassReader(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isTheirs(String type) {
        return type.startsWith("com/atlassian/")
                || type.startsWith("com/opensymphony/")
                || type.startsWith("org/ofbiz/");
    }

    /** What a type of theirs has from a type of Java's needs no proof. */
    private static boolean isJavas(String owner, String name, String descriptor) {
        return lineage(owner).stream()
                .filter(type -> type.startsWith("java/"))
                .anyMatch(type -> declares(type, name, descriptor) && !name.equals("<init>"));
    }

    private void found(String owner, String name, String descriptor, String kind) {
        if (isTheirs(owner) && !isJavas(owner, name, descriptor)) {
            found.add(new Member(owner, name, descriptor, kind));
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        supertypes.clear();
        Stream.concat(Stream.of(parent), Stream.of(interfaces))
                .flatMap(type -> lineage(type).stream())
                .filter(UsedMembers::isTheirs)
                .forEach(supertypes::add);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        boolean lambda = (access & Opcodes.ACC_SYNTHETIC) != 0 && (access & Opcodes.ACC_BRIDGE) == 0;
        if (!name.startsWith("<") && (access & Opcodes.ACC_STATIC) == 0 && !lambda) {
            supertypes.stream()
                    .filter(type -> declares(type, name, descriptor))
                    .forEach(type -> found(type, name, descriptor, "overridden"));
        }
        return new Body();
    }

    private static boolean declares(String type, String name, String descriptor) {
        ClassReader reader = reader(type);
        if (reader == null) {
            return false;
        }
        Set<String> declared = new HashSet<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(int access, String n, String d, String s, String[] e) {
                        declared.add(n + d);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE);
        return declared.contains(name + descriptor);
    }

    private final class Body extends MethodVisitor {

        private Body() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String kind =
                    switch (opcode) {
                        case Opcodes.INVOKEINTERFACE -> "interface-method";
                        case Opcodes.INVOKESTATIC -> isInterface ? "interface-static" : "class-static";
                        case Opcodes.INVOKESPECIAL -> name.equals("<init>") ? "class-constructor" : "class-method";
                        default -> "class-method";
                    };
            found(owner, name, descriptor, kind);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            found(owner, name, descriptor, isStatic ? "static-field" : "field");
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Type made = Type.getReturnType(descriptor);
            if (made.getSort() == Type.OBJECT && arguments.length > 0 && arguments[0] instanceof Type method) {
                found(made.getInternalName(), name, method.getDescriptor(), "overridden");
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    found(handle.getOwner(), handle.getName(), handle.getDesc(), kind(handle));
                }
            }
        }

        private static String kind(Handle handle) {
            return switch (handle.getTag()) {
                case Opcodes.H_INVOKEINTERFACE -> "interface-method";
                case Opcodes.H_INVOKESTATIC -> "class-static";
                case Opcodes.H_NEWINVOKESPECIAL -> "class-constructor";
                default -> "class-method";
            };
        }
    }
}
