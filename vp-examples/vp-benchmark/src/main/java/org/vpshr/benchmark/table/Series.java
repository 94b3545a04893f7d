package org.vpshr.benchmark.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of one part of a work at one size of what it works on. */
public final class Series {
    private final String part;
    private final long size;
    private final List<Sample> samples = new ArrayList<>();

    /** @param size of the history, or of what else grows; 0 where nothing does */
    public Series(String part, long size) {
        this.part = part;
        this.size = size;
    }

    public void add(Sample sample) {
        samples.add(sample);
    }

    String part() {
        return part;
    }

    long size() {
        return size;
    }

    List<Long> nanos(Clock clock) {
        return samples.stream().map(clock::of).toList();
    }

    /** In nanoseconds. */
    double median(Clock clock) {
        return Statistics.median(nanos(clock));
    }

    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("part", part);
        map.put("size", size);
        map.put("cpu", nanos(Clock.CPU));
        map.put("wall", nanos(Clock.WALL));
        return map;
    }

    static Series of(JsonNode line) {
        Series series = new Series(line.get("part").asText(), line.get("size").asLong());
        for (int i = 0; i < line.get("cpu").size(); i++) {
            series.add(new Sample(
                    line.get("cpu").get(i).asLong(), line.get("wall").get(i).asLong()));
        }
        return series;
    }
}
