package org.vpshr.domain.report;

/** How far a report has come (rule 32). */
enum ReportStage {
    NOT_COMMISSIONED,
    COMMISSIONED,
    DRAFTED,
    SIGNED,
    SUBMITTED,
    PUBLISHED;

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
