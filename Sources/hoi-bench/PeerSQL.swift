/// The questions in SQL, by name; where the programs differ, by name and program.
enum PeerSQL {
  static let statements: [String: String] = grouped.merging(byLists) { first, _ in first }
    .merging(byTime) { first, _ in first }

  private static let grouped = [
    "q01": """
    SELECT count(*) AS n FROM datasets
    WHERE kind = 'Dữ liệu mở' AND format = 'CSV' AND quality >= 80 AND updated >= '2025-01-01'
    """,
    "q02": """
    SELECT sector, count(*) AS n, sum(downloads) AS downloads, avg(quality) AS quality
    FROM datasets GROUP BY sector ORDER BY n DESC, sector
    """,
    "q03": """
    SELECT d.id, d.title, a.name AS publisher, d.downloads
    FROM datasets d LEFT JOIN agencies a ON d.publisher = a.id
    ORDER BY d.downloads DESC, d.id LIMIT 20
    """,
    "q04": """
    WITH placed AS (
      SELECT sector, id, downloads,
        row_number() OVER (PARTITION BY sector ORDER BY downloads DESC, id) AS place
      FROM datasets)
    SELECT sector, id, downloads FROM placed WHERE place < 4 ORDER BY sector, downloads DESC, id
    """,
    "q05": """
    SELECT id, name FROM agencies WHERE id NOT IN (SELECT agency FROM plans) ORDER BY id
    """,
    "q06": """
    SELECT a.region, count(*) AS n, count(DISTINCT a.id) AS publishers, sum(d.records) AS records
    FROM datasets d, agencies a WHERE d.publisher = a.id GROUP BY a.region
    ORDER BY n DESC, a.region
    """,
    "q07": """
    SELECT format, count(DISTINCT publisher) AS publishers, count(DISTINCT published) AS days
    FROM datasets GROUP BY format ORDER BY format
    """,
    "q08-duckdb": """
    SELECT kind, count(*) AS n FROM datasets
    WHERE contains(replace(lower(strip_accents(title)), 'đ', 'd'), 'dat dai')
    GROUP BY kind ORDER BY n DESC, kind
    """,
    "q11": """
    SELECT "group", count(CASE status WHEN 'Chưa bắt đầu' THEN 1 END) AS a,
      count(CASE status WHEN 'Đang thực hiện' THEN 1 END) AS b,
      count(CASE status WHEN 'Hoàn thành' THEN 1 END) AS c,
      count(CASE status WHEN 'Tạm dừng' THEN 1 END) AS d
    FROM tasks GROUP BY "group" ORDER BY "group"
    """,
    "q12": """
    WITH counted AS (SELECT sector, format, count(*) AS n FROM datasets GROUP BY sector, format)
    SELECT sector, format, n, n * 100.0 / sum(n) OVER (PARTITION BY sector) AS share
    FROM counted ORDER BY sector, n DESC, format
    """,
    "q15-duckdb": """
    SELECT format, quantile_cont(size_mb, 0.5) AS a, avg(size_mb) AS b,
      quantile_cont(size_mb, 0.9) AS c
    FROM datasets GROUP BY format ORDER BY format
    """,
    "q15-sqlite": """
    WITH placed AS (
      SELECT format, size_mb, row_number() OVER sizes - 1 AS place,
        count(*) OVER (PARTITION BY format) - 1 AS last,
        lead(size_mb, 1, size_mb) OVER sizes AS next
      FROM datasets WINDOW sizes AS (PARTITION BY format ORDER BY size_mb))
    SELECT format,
      max(CASE WHEN place = CAST(last * 0.5 AS INTEGER)
        THEN size_mb + (next - size_mb) * (last * 0.5 - place) END) AS a,
      avg(size_mb) AS b,
      max(CASE WHEN place = CAST(last * 0.9 AS INTEGER)
        THEN size_mb + (next - size_mb) * (last * 0.9 - place) END) AS c
    FROM placed GROUP BY format ORDER BY format
    """,
  ]

  private static let byLists = [
    "q13-duckdb": """
    WITH words AS (SELECT unnest(keywords) AS keyword FROM datasets)
    SELECT keyword, count(*) AS n FROM words GROUP BY keyword ORDER BY n DESC, keyword LIMIT 30
    """,
    "q13-sqlite": """
    SELECT value AS keyword, count(*) AS n
    FROM datasets, json_each('["' || replace(keywords, ';', '","') || '"]')
    WHERE keywords != '' GROUP BY value ORDER BY n DESC, value LIMIT 30
    """,
    "q14-duckdb": """
    WITH helpers AS (SELECT unnest(coordinating) AS agency, lead FROM tasks)
    SELECT h.agency, a.name, count(*) AS n, count(DISTINCT h.lead) AS leads
    FROM helpers h, agencies a WHERE h.agency = a.id
    GROUP BY h.agency, a.name ORDER BY n DESC, h.agency LIMIT 20
    """,
    "q14-sqlite": """
    WITH helpers AS (
      SELECT value AS agency, lead
      FROM tasks, json_each('["' || replace(coordinating, ';', '","') || '"]')
      WHERE coordinating != '')
    SELECT h.agency, a.name, count(*) AS n, count(DISTINCT h.lead) AS leads
    FROM helpers h, agencies a WHERE h.agency = a.id
    GROUP BY h.agency, a.name ORDER BY n DESC, h.agency LIMIT 20
    """,
    "q17": """
    SELECT name, (SELECT count(*) FROM datasets d WHERE d.publisher = a.id) AS datasets,
      (SELECT sum(downloads) FROM datasets d WHERE d.publisher = a.id) AS downloads,
      (SELECT count(*) FROM tasks t WHERE t.lead = a.id AND t.status != 'Hoàn thành') AS open_tasks,
      (SELECT count(*) FROM tasks t
        WHERE t.lead = a.id AND t.status != 'Hoàn thành' AND t.due < '2026-07-01') AS overdue,
      (SELECT max(issued) FROM plans p WHERE p.agency = a.id) AS last_plan
    FROM agencies a WHERE a.id = 'CQ00123'
    """,
    "q18": """
    SELECT id, title, publisher, quality FROM datasets
    WHERE quality < 40 AND format IN ('PDF', 'DOCX', 'SHP') ORDER BY quality, id
    """,
  ]

  private static let byTime = [
    "q09-duckdb": """
    SELECT strftime(published, '%Y-%m') AS month, count(*) AS n FROM datasets
    WHERE published BETWEEN '2024-07-01' AND '2026-06-30' GROUP BY month ORDER BY month
    """,
    "q09-sqlite": """
    SELECT substr(published, 1, 7) AS month, count(*) AS n FROM datasets
    WHERE published BETWEEN '2024-07-01' AND '2026-06-30' GROUP BY month ORDER BY month
    """,
    "q10-duckdb": """
    SELECT t.lead, a.name, count(*) AS n, max(DATE '2026-07-01' - t.due) AS late,
      min(t.due) AS oldest
    FROM tasks t, agencies a
    WHERE t.lead = a.id AND t.due < '2026-07-01' AND t.status != 'Hoàn thành'
    GROUP BY t.lead, a.name ORDER BY n DESC, t.lead LIMIT 25
    """,
    "q10-sqlite": """
    SELECT t.lead, a.name, count(*) AS n, julianday('2026-07-01') - julianday(min(t.due)) AS late,
      min(t.due) AS oldest
    FROM tasks t, agencies a
    WHERE t.lead = a.id AND t.due < '2026-07-01' AND t.status != 'Hoàn thành'
    GROUP BY t.lead, a.name ORDER BY n DESC, t.lead LIMIT 25
    """,
    "q16-duckdb": """
    WITH quarters AS (
      SELECT year(published) || '-Q' || quarter(published) AS quarter, count(*) AS n
      FROM datasets GROUP BY ALL)
    SELECT quarter, n, sum(n) OVER (ORDER BY quarter) AS cumulative,
      n - lag(n) OVER (ORDER BY quarter) AS change
    FROM quarters ORDER BY quarter
    """,
    "q16-sqlite": """
    WITH quarters AS (
      SELECT substr(published, 1, 4) || '-Q' || (substr(published, 6, 2) + 2) / 3 AS quarter,
        count(*) AS n
      FROM datasets GROUP BY 1)
    SELECT quarter, n, sum(n) OVER (ORDER BY quarter) AS cumulative,
      n - lag(n) OVER (ORDER BY quarter) AS change
    FROM quarters ORDER BY quarter
    """,
  ]
}
