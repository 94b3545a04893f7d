package org.vpshr.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.Reports;

/** Pages that were made, kept in memory until something is recorded or a day begins: no page outlives what it tells. */
final class KeptPages {
    /** What they may take together, in bytes. */
    private static final long MOST = 16L << 20;

    private final Map<String, Answer> pages = new LinkedHashMap<>(16, 0.75f, true);
    private Reports.@Nullable Standing standing;
    private long taken;

    /** The page of an address, which is made where it is not kept. */
    Answer find(Optional<Reports.Standing> now, String target, Supplier<Answer> making) {
        return now.flatMap(each -> kept(each, target)).orElseGet(() -> {
            Answer made = making.get();
            now.ifPresent(each -> keep(each, target, made));
            return made;
        });
    }

    private synchronized Optional<Answer> kept(Reports.Standing now, String target) {
        if (!now.equals(standing)) {
            pages.clear();
            taken = 0;
            standing = now;
        }
        return Optional.ofNullable(pages.get(target));
    }

    /** What was made while more was recorded is not kept. */
    private synchronized void keep(Reports.Standing before, String target, Answer made) {
        if (!before.equals(standing) || pages.putIfAbsent(target, made) != null) {
            return;
        }
        taken += size(target, made);
        for (Iterator<Map.Entry<String, Answer>> oldest = pages.entrySet().iterator();
                taken > MOST && oldest.hasNext(); ) {
            Map.Entry<String, Answer> gone = oldest.next();
            taken -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(String target, Answer page) {
        return 500L + 2L * target.length() + page.size();
    }
}
