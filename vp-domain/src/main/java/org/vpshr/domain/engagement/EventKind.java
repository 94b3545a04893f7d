package org.vpshr.domain.engagement;

import java.util.Locale;

/** The kinds of event. */
public enum EventKind {
    VISIT,
    INCOMING_VISIT,
    SITE_VISIT,
    MEETING,
    ROUNDTABLE,
    CONFERENCE,
    PANEL,
    SESSION,
    WORKSHOP,
    TRAINING,
    OUTREACH,
    SPEECH,
    LAUNCH,
    SEMINAR,
    COORDINATION,
    ADVOCACY;

    /** As templates write it: {@code incoming-visit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
