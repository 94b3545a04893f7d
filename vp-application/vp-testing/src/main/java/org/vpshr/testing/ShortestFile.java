package org.vpshr.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.vpshr.application.input.ContributionWriter;
import org.vpshr.domain.given.LegalHistory;

/** Writes the history that a property does not hold for as a contribution file, once it cannot be made shorter. */
public final class ShortestFile implements AroundPropertyHook {

    /** The system property that names the folder of such files; without it they are written under {@code target}. */
    public static final String FOLDER = "vp.falsified";

    /** For jqwik, which makes one. */
    public ShortestFile() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        return result.status() == Status.FAILED
                ? history(result)
                        .map(shortest -> result.mapTo(Status.FAILED, failure(context, shortest, result)))
                        .orElse(result)
                : result;
    }

    private static Optional<LegalHistory> history(PropertyExecutionResult result) {
        return result.falsifiedParameters().stream()
                .flatMap(all -> all.stream())
                .filter(LegalHistory.class::isInstance)
                .map(LegalHistory.class::cast)
                .findFirst();
    }

    private static Throwable failure(
            PropertyLifecycleContext context, LegalHistory shortest, PropertyExecutionResult result) {
        String lines = ContributionWriter.write(shortest.commands());
        Path file = write(context, lines);
        String why = result.throwable().map(Throwable::getMessage).orElse("it is false");
        return new AssertionError(
                "it does not hold for the history in " + file + ":\n" + lines + why,
                result.throwable().orElse(null));
    }

    private static Path write(PropertyLifecycleContext context, String lines) {
        Path folder = Path.of(System.getProperty(FOLDER, "target/falsified"));
        Path file = folder.resolve(context.containerClass().getSimpleName() + "."
                + context.targetMethod().getName() + ".jsonl");
        try {
            Files.createDirectories(folder);
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
