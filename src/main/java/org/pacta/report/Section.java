package org.pacta.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A further part of a report, behind the side-by-side. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "section")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ladder.class, name = "ladder"),
  @JsonSubTypes.Type(value = ConflictMatrix.class, name = "conflicts"),
  @JsonSubTypes.Type(value = GovernanceSheet.class, name = "sheet"),
  @JsonSubTypes.Type(value = ModelTable.class, name = "models")
})
public sealed interface Section permits Ladder, ConflictMatrix, GovernanceSheet, ModelTable {}
