package org.pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pacta.index.EffectiveText;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Quotation;

/**
 * Says in sentences how the instruments differ on a topic, from the norms of the weightiest clause.
 */
final class RowDifferences {
  private final Texts texts;

  /** The weightiest clause of a column. */
  private record Lead(String name, boolean bindsStates, Quotation clause) {
    String cited() {
      return name + " " + clause.citation();
    }
  }

  RowDifferences(Texts texts) {
    this.texts = texts;
  }

  List<String> of(List<EffectiveText> columns, List<Cell> cells) {
    List<Lead> leads = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    List<String> suspended = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      var entry = columns.get(i).entry();
      String name = entry.shortTitleIn(texts.language());
      List<Quotation> clauses = cells.get(i).quotations();
      if (clauses.isEmpty()) {
        absent.add(name);
      } else if (clauses.getFirst().suspended()) {
        suspended.add(name);
      } else {
        leads.add(new Lead(name, entry.kind().bindsStates(), clauses.getFirst()));
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!suspended.isEmpty()) {
      sentences.add(texts.get("difference.suspended", texts.list(suspended)));
    }
    if (leads.isEmpty()) {
      sentences.add(texts.get("difference.none"));
      return sentences;
    }
    force(leads, sentences);
    bearers(leads, sentences);
    exceptions(leads, sentences);
    enforceability(leads, sentences);
    absences(leads, absent, sentences);
    return sentences;
  }

  private void force(List<Lead> leads, List<String> sentences) {
    Map<String, List<String>> byForce = group(leads, l -> l.clause().modality());
    if (byForce.size() == 1 && leads.size() > 1) {
      String force = texts.word("modality", byForce.keySet().iterator().next());
      sentences.add(texts.get("difference.same", force));
    } else {
      List<String> parts = new ArrayList<>();
      byForce.forEach(
          (force, names) ->
              parts.add(
                  texts.get(
                      "difference.force.part", texts.word("modality", force), texts.list(names))));
      sentences.add(texts.get("difference.force", String.join("; ", parts)));
    }
    List<String> commands = byForce.getOrDefault("obligation", List.of());
    List<String> forbids = byForce.getOrDefault("prohibition", List.of());
    if (!commands.isEmpty() && !forbids.isEmpty()) {
      sentences.add(texts.get("difference.opposite", texts.list(commands), texts.list(forbids)));
    }
  }

  private void bearers(List<Lead> leads, List<String> sentences) {
    List<String> states = names(leads, Lead::bindsStates);
    List<String> persons = names(leads, l -> !l.bindsStates());
    if (states.isEmpty() || persons.isEmpty()) {
      return;
    }
    String both =
        texts.get("difference.bearer.states", texts.list(states))
            + "; "
            + texts.get("difference.bearer.persons", texts.list(persons));
    sentences.add(texts.get("difference.bearer", both));
  }

  private void exceptions(List<Lead> leads, List<String> sentences) {
    List<String> parts = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Lead lead : leads) {
      if (lead.clause().exceptions().isEmpty()) {
        without.add(lead.name());
      } else {
        String all = String.join("; ", lead.clause().exceptions());
        parts.add(texts.get("difference.exceptions.part", lead.name(), all));
      }
    }
    if (!parts.isEmpty()) {
      sentences.add(texts.get("difference.exceptions", String.join(" | ", parts)));
      if (!without.isEmpty()) {
        sentences.add(texts.get("difference.noexception", texts.list(without)));
      }
    }
  }

  private void enforceability(List<Lead> leads, List<String> sentences) {
    List<String> parts =
        leads.stream()
            .filter(l -> l.clause().enforceability().equals("outside"))
            .map(l -> l.name() + ": " + l.clause().enforceabilityClause())
            .toList();
    if (!parts.isEmpty()) {
      sentences.add(texts.get("difference.enforceability", texts.list(parts)));
    }
  }

  private void absences(List<Lead> leads, List<String> absent, List<String> sentences) {
    if (absent.isEmpty()) {
      return;
    }
    sentences.add(
        leads.size() == 1
            ? texts.get("difference.only", leads.getFirst().name())
            : texts.get("difference.absent", texts.list(absent)));
  }

  private static Map<String, List<String>> group(List<Lead> leads, Function<Lead, String> by) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    leads.forEach(l -> groups.computeIfAbsent(by.apply(l), k -> new ArrayList<>()).add(l.cited()));
    return groups;
  }

  private static List<String> names(List<Lead> leads, Predicate<Lead> which) {
    return leads.stream().filter(which).map(Lead::name).toList();
  }
}
