package org.vpshr.page;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Pictures that a browser is given: by what they are, and not by what they are called. */
final class Raster {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "89504e470d0a1a0a", "image/png",
            "ffd8ff", "image/jpeg",
            "474946383761", "image/gif",
            "474946383961", "image/gif");
    private static final int LONGEST = 8;

    private Raster() {}

    static Optional<String> type(byte[] content) {
        String begin = HexFormat.of().formatHex(content, 0, Math.min(LONGEST, content.length));
        return BEGINNINGS.entrySet().stream()
                .filter(each -> begin.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
