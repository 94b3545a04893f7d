package org.vpshr.testing.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pitest.mutationtest.engine.Mutant;

/** The domain once more, beside the one that is tested, with one class of it changed. */
final class MutatedDomain extends ClassLoader {
    private static final List<String> OWN = List.of("org.vpshr.domain.", Outcomes.class.getName());

    private final String changed;
    private final byte[] bytes;

    private MutatedDomain(String changed, byte[] bytes) {
        super(MutatedDomain.class.getClassLoader());
        this.changed = changed;
        this.bytes = bytes;
    }

    static MutatedDomain by(Mutant mutant) {
        return new MutatedDomain(mutant.getDetails().getClassName().asJavaName(), mutant.getBytes());
    }

    /** Beside the other, and the same. */
    static MutatedDomain unchanged() {
        return new MutatedDomain("", new byte[0]);
    }

    /** What it answers to commands of the domain that is tested. */
    @SuppressWarnings("unchecked") // it is an Outcomes of its own
    Function<List<?>, List<String>> outcomes() {
        try {
            Function<List<?>, List<String>> own = (Function<List<?>, List<String>>)
                    loadClass(Outcomes.class.getName()).getDeclaredConstructor().newInstance();
            Copies copies = new Copies(this);
            return told -> own.apply(copies.of(told));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (OWN.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] code = name.equals(changed) ? bytes : read(name);
        return defineClass(name, code, 0, code.length);
    }

    private byte[] read(String name) throws ClassNotFoundException {
        try (@Nullable InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
