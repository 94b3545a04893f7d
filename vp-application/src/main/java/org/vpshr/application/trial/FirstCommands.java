package org.vpshr.application.trial;

import java.util.Iterator;
import org.vpshr.application.input.PlacedCommand;

/** As many of the commands as are looked at. */
final class FirstCommands implements Iterator<PlacedCommand> {
    private final Iterator<PlacedCommand> all;
    private int left;

    FirstCommands(Iterator<PlacedCommand> all, int most) {
        this.all = all;
        this.left = most;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && all.hasNext();
    }

    @Override
    public PlacedCommand next() {
        left--;
        return all.next();
    }
}
