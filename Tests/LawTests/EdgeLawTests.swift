import HoiEngine
import HoiPlan
import Testing

/// Laws 3 and 4 at places random programs rarely hit.
@Suite struct EdgeLaw {
  @Test(arguments: [
    "tasks | add (approved and true) as c, (approved or false) as d, (not not approved) as e",
    "tasks | where approved | add approved as c",
    "tasks | add (approved = false) as c, (approved != true) as d, (not approved) as e",
    "tasks | add (if approved then 1 else 2) as c, (if not approved then 1 else 2) as d",
    "tasks | where not (due < today) and not (due >= today)",
    "tasks | add (due = done) as c, (due != done) as d, (due <= done) as e, (due not in (done)) as f",
    "tasks | add lead.parent.parent.name as c, (lead.parent is missing) as d, lead as e",
    "tasks | where lead.aliases = [] | add count(lead.aliases) as c",
    "tasks | add weight / 0 as c, weight mod 0 as d, weight div 0 as e, (weight / 0) ?? 7 as f",
    "tasks | add (-7) div 2 as c, (-7) mod 2 as d, 7 div (-2) as e, 7 mod (-2) as f",
    "tasks | add 9_223_372_036_854_775_807 + weight as c",
    "tasks | where weight = 0 or 9_223_372_036_854_775_807 div weight > 3",
    "tasks | where urgent and weight + 9_223_372_036_854_775_000 > 0 | count",
    "tasks | add if urgent then weight * 9_223_372_036_854_775_000 else 0 as c",
    "tasks | take 0 | summarize count() as c, sum(cost) as d, avg(cost) as e, every(: urgent) as f",
    "tasks | where false | group by lead: count() as c",
    "tasks | sort cost | take 2 with ties",
    "tasks | sort cost desc, due | take 1 per status with ties",
    "tasks | sort status | skip 100", "tasks | take 100 | skip 1 | take 1",
    "tasks | group by lead: first(title) as c, last(due) as d, list(status) as e | sort lead desc",
    "tasks | group by lead: count() as c | add lead.name as d, count(lead.tasks) as e",
    "tasks | add share(cost) as c, share() per lead as d, rank(sort cost) as e",
    "tasks | sort due | add previous(title) as c, next(cost) per lead as d, row() as e",
    "tasks | add sum(cost) per (lead, status) as c, count(where urgent) per all as d",
    "tasks | expand coordinators as c keep empty | add c.name as d, c as e",
    "tasks | expand coordinators | count by coordinators",
    "agencies | expand tasks as t keep empty | add t.title as c, t.lead.name as d",
    "agencies | where not (parent under \"BTC\") | count", "tasks | where lead under \"BTC\"",
    "agencies | where any(successors where outer.kind = kind)",
    "agencies | add sum(tasks.cost where due < today) as c, max(tasks.due) as d, list(tasks.id sort due) as e",
    "agencies | where count(tasks where any(outputs where listed)) >= 1",
    "agencies | as of 30/6/2025 | as of 1/7/2025",
    "tasks | unpivot due, done, created as (c, d) | group by c: min(d) as e, count(where d is missing) as f",
    "tasks | pivot status in (\"xong\", \"chưa\") by lead.kind as k: sum(cost) as c, count() as d",
    "tasks | pivot urgent by status: count()", "tasks | pivot lead by status: count()",
    "budget | join many budget2 on budget2.kind = kind and budget2.term < term",
    "tasks | join one amounts on amounts.agency = status", "tasks | append shorter",
    "tasks | distinct", "agencies | distinct aliases, kind", "tasks | describe",
    "datasets | add updated - now as c, date(updated) as d, month(updated) as e",
    "datasets | where updated between 29/6/2025 and 1/7/2025 or updated <= 30/6/2025",
    "datasets | where updated in 2025 and updated not in Q3/2025",
    "tasks | where deadline in 2025 or deadline < today or deadline > Q2/2025",
    "tasks | add start(deadline) as c, end(deadline) as d, quarter(deadline) as e | sort deadline desc",
    "tasks | where due + 1 month > done - 2 weeks",
    "tasks | add done - due as c, due - 31/1/2025 as d",
    "tasks | count by title | where title contains \"b\" or title like \"?ộ*\" or title ends with \"ế\"",
    "tasks | find \"hoa\"",
    "tasks | where \"BTC\" in coordinators or lead in (agencies | where kind = \"bộ\")",
    "tasks | where title in (budget | select agency) or lead.id not in (budget | select agency)",
    "tasks | add min(due, done, today) as c, max(weight, progress) as d, min(status, title) as e",
    "tasks | add round(2.5) as c, round(-2.5) as d, round(1.25, 1) as e, round(1250, -2) as f",
    "tasks | add length(title) as c, left(title, 2) as d, right(title, 20) as e, fold(title) as f",
  ]) func answersAgree(query: String) throws {
    let script = """
      let budget2 = budget | where kind is present
      let amounts = budget | group by agency: sum(amount) as total
      let shorter = tasks | select title, weight as extra, cost
      \(query)
      """
    let plan = try plan(of: script)
    for seed in 1...25 {
      var random = SplitMix64(seed: UInt64(seed))
      let workspace = LawData.workspace(&random)
      let expected = Answer { try reference(plan, in: workspace) }
      let answers = [
        difference(
          "reference", expected, "engine", Answer { try evaluated(plan, in: workspace) }),
        difference(
          "reference", expected, "optimized",
          Answer { try evaluated(optimize(plan), in: workspace) }),
      ]
      for verdict in answers.compactMap({ $0 }) {
        Issue.record("\(query)\n\(verdict)\n\(workspace.listing)")
        return
      }
    }
  }
}
