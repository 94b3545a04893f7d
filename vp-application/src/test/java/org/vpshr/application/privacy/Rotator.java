package org.vpshr.application.privacy;

import java.io.PrintStream;
import java.nio.file.Path;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.domain.failure.InvalidValue;

/** A process that rotates between two master keys without end. */
final class Rotator {
    private Rotator() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        Path store = Path.of(arguments[0]);
        Path one = Path.of(arguments[1]);
        Path other = Path.of(arguments[2]);
        try (EventKeys keys = either(store, one, other)) {
            while (true) {
                try {
                    keys.rotate(other);
                } catch (InvalidValue e) {
                    keys.rotate(one);
                }
                out.println("rotated");
            }
        }
    }

    private static EventKeys either(Path store, Path one, Path other) {
        try {
            return RotationTest.open(store, one);
        } catch (KeyUnavailable e) {
            return RotationTest.open(store, other);
        }
    }
}
