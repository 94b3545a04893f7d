package org.vpshr.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A version of the library that can be rehearsed, and breaks off at once: for what holds of a rehearsal whatever it finds. */
final class BreakingVersion {
    private static final String NAME = "org.vpshr.application.rehearsal.version.RehearsedVersion";
    private static final String SOURCE = """
            package org.vpshr.application.rehearsal.version;
            public final class RehearsedVersion {
                public static void main(String[] arguments) throws java.io.IOException {
                    System.out.println("{\\"form\\":\\"vp-rehearsal.1\\",\\"version\\":\\"9 \\u202e\\u001b[1m\\"}");
                    System.in.read();
                    System.out.println("{\\"brokenOff\\":\\"it \\u202e does not\\"}");
                }
            }
            """;

    private static final Path CLASSES = compiled();

    private BreakingVersion() {}

    /** The folder of its classes. */
    static Path folder() {
        return CLASSES;
    }

    private static Path compiled() {
        try {
            Path classes = Files.createTempDirectory("vp-breaking-version");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            JavaFileObject source =
                    new SimpleJavaFileObject(
                            URI.create("string:///" + NAME.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return SOURCE;
                        }
                    };
            if (!compiler.getTask(
                            null, null, null, List.of("-proc:none", "-d", classes.toString()), null, List.of(source))
                    .call()) {
                throw new AssertionError("it is not compiled");
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
