package org.vpshr.examples.cli;

import java.util.Objects;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine;

/** The version of the library that the command runs on, as the library's jar tells it. */
final class CommandVersion implements CommandLine.IVersionProvider {
    private static final String OF_LOOSE_CLASSES = "of classes that are in no jar";

    @Override
    public String[] getVersion() {
        String told = VoluntaryPrinciples.class.getPackage().getImplementationVersion();
        return new String[] {"vp " + Objects.requireNonNullElse(told, OF_LOOSE_CLASSES)};
    }
}
