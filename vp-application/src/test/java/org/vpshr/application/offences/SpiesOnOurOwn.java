package org.vpshr.application.offences;

import static org.mockito.Mockito.spy;

import java.nio.file.Path;
import org.vpshr.application.VoluntaryPrinciples;

/** Breaks the rule that only what is not ours is mocked, in a way that names no class. */
public final class SpiesOnOurOwn {
    private SpiesOnOurOwn() {}

    public static VoluntaryPrinciples record(Path store) {
        return spy(VoluntaryPrinciples.open(store));
    }
}
