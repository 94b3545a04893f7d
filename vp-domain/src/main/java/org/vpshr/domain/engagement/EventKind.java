package org.vpshr.domain.engagement;

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
    ADVOCACY
}
