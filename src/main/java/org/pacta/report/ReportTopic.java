package org.pacta.report;

/**
 * A topic as a row of a report.
 *
 * @param id the id in the taxonomy
 * @param title in the language of the report
 * @param description in the language of the report
 */
public record ReportTopic(String id, String title, String description) {}
