// swift-format-ignore-file
// Written by embed.sh: edit the files it reads, not this one. Long because it is data.

extension Embedded {
  /// The lessons, in the order they are taken.
  package static let lessons: [(name: String, text: StaticString)] = [
    (
      "01-tables.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 1. Nhìn vào một bảng / Lesson 1. Looking at a table

vi: Dữ liệu ở đây giống các trang tính trong Excel: mỗi **bảng** có dòng và cột. Có bảng `tasks` (nhiệm vụ), `agencies` (cơ quan), `plans` (kế hoạch), `datasets` (bộ dữ liệu). Mọi số liệu đều là hư cấu, để tập; "hôm nay" là ngày 30/9/2025.

en: The data here are like sheets in Excel: each **table** has rows and columns. There are `tasks`, `agencies`, `plans`, `datasets` and others. All of it is made up for practice; "today" is 30 September 2025.

vi: Gõ tên một bảng là thấy bảng ấy. Muốn xem ít dòng thôi thì thêm một **bước**: dấu `|`, rồi việc cần làm. Dấu `|` đọc là "rồi". Câu dưới đây: lấy bảng cơ quan, rồi giữ các cột ấy, rồi lấy 3 dòng đầu.

en: The name of a table shows that table. To see less of it, add a **stage**: a bar `|`, then what to do. Read `|` as "then". Below: the agencies, then keep these columns, then take the first 3 rows.

```hoi
agencies | select short, name, kind | take 3
```

```result
short  name                    kind
─────  ──────────────────────  ────
BDK    Bộ Dữ liệu và Khoa học  bộ
BNK    Bộ Ngân khố             bộ
BHT    Bộ Hạ tầng              bộ
```

vi: Trên bàn phím, `|` thường nằm cùng phím với `\`. Không muốn gõ dấu tiếng Việt? `lay` và `lấy` là một; tiếng Anh `take` cũng vậy. Gõ nhầm thì bấm phím ↑ để gọi lại câu vừa gõ mà sửa; phím Tab gợi ý tên cột. Ô dài được rút ngắn bằng `…` cho vừa màn hình.

en: On the keyboard `|` usually shares a key with `\`. After a slip, the key ↑ brings the last query back to be mended; Tab suggests names of columns. Long cells are shortened by `…` to fit the screen.

## Năm dòng đầu / The first five rows

vi: Cho xem 5 dòng đầu của bảng `plans` (kế hoạch), đủ mọi cột. Thay `___` bằng thứ còn thiếu.

en: Show the first 5 rows of `plans`, with all columns. Put what is missing in place of `___`.

```hoi starter
plans | take ___
```

vi hint: Sau `lấy` là số dòng.

en hint: Behind `take` stands how many rows.

vi hint: Số viết bằng chữ số: `5`.

en hint: The number is written in digits: `5`.

```hoi answer
plans | take 5
```

```hoi second
plans | skip 0 | take 5
```

```hoi wrong
plans
```

vi: Đó là cả bảng. Thêm dấu `|` và một bước nữa để chỉ lấy 5 dòng đầu.

en: That is the whole table. Add a bar `|` and one more stage to take the first 5 rows only.

```hoi wrong
plans | skip 5
```

vi: `bỏ qua 5` bỏ 5 dòng đầu và giữ phần còn lại; ở đây cần điều ngược lại.

en: `skip 5` leaves the first 5 rows out and keeps the rest; here it is the other way round.

## Chỉ vài cột / Only some columns

vi: Bảng `plans` có nhiều cột. Cho xem tên (`name`) và năm (`year`) của **mọi** kế hoạch, không cột nào khác.

en: `plans` has many columns. Show the `name` and the `year` of **all** plans, and no other column.

```hoi starter
plans | select ___, year
```

vi hint: `chọn` giữ các cột được nêu tên, cách nhau bằng dấu phẩy.

en hint: `select` keeps the columns that are named, with commas between them.

vi hint: Hai cột cần giữ là `name` và `year`.

en hint: The two columns are `name` and `year`.

```hoi answer
plans | select name, year
```

```hoi second
plans | drop id, agency, form, issued, sent, cites
```

vi: `bớt` (`drop`) là cách ngược lại: nêu những cột không cần.

en: `drop` is the other way about: it names the columns that go.

```hoi wrong
plans | select name, year | take 5
```

vi: Đúng cột rồi, nhưng cần mọi kế hoạch, không chỉ 5 dòng đầu.

en: The columns are right, but all plans are wanted, not the first 5.

```hoi wrong
plans | select name
```

vi: Còn thiếu năm: viết tiếp dấu phẩy và `year`.

en: The year is lacking: go on with a comma and `year`.

## Giữ dòng theo điều kiện / Rows that satisfy a condition

vi: Trong Excel ta bấm **Filter**; ở đây là bước `lọc` (`where`) với một điều kiện. Chữ cần so sánh đặt trong ngoặc kép; tên cột thì không.

en: In Excel one clicks **Filter**; here it is the stage `where` with a condition. A text to compare with stands in quotes; the name of a column does not.

vi: Cho xem các kế hoạch của năm 2023, đủ mọi cột.

en: Show the plans of 2023, with all columns.

```hoi starter
plans | where year = ___
```

vi hint: Cột `year` chứa số, nên năm viết không ngoặc kép.

en hint: The column `year` holds numbers, so the year is written without quotes.

vi hint: Điều kiện là `year = 2023`.

en hint: The condition is `year = 2023`.

```hoi answer
plans | where year = 2023
```

```hoi second
plans | where year > 2022 and year < 2024
```

```hoi wrong
plans | where year != 2023
```

vi: `!=` là "khác": đây là những kế hoạch không phải của năm 2023.

en: `!=` means "differs from": these are the plans that are not of 2023.

```hoi wrong
plans | where year >= 2023
```

vi: `>=` gồm cả các năm sau. Chỉ cần đúng năm 2023.

en: `>=` includes the years after it. Only 2023 is wanted.

## Một điều kiện với chữ / A condition with text

vi: Cột `status` của bảng `tasks` cho biết trạng thái. Những nhiệm vụ nào đang `tạm dừng`? Cho xem `id` và `title`.

en: The column `status` of `tasks` tells how far a task is. Which tasks are `tạm dừng` (paused)? Show `id` and `title`.

```hoi starter
tasks | where status = ___ | select id, title
```

vi hint: Chữ cần so sánh đặt trong ngoặc kép.

en hint: The text to compare with stands in quotes.

vi hint: Viết `status = "tạm dừng"`, đủ dấu: dấu bằng so sánh chính xác.

en hint: Write `status = "tạm dừng"`, with its marks: the equals sign compares exactly.

```hoi answer
tasks | where status = "tạm dừng" | select id, title
```

```hoi second
tasks | where status in ("tạm dừng") | select id, title
```

```hoi wrong
tasks | where status = "tam dung" | select id, title
```

vi: Dấu `=` so sánh chính xác, kể cả dấu thanh và chữ hoa: chỉ `"tạm dừng"` khớp; ghi chú dưới kết quả cũng gợi ý thế.

en: `=` compares exactly, marks and capitals included: only `"tạm dừng"` fits; the note under the result names it too.

```hoi wrong
tasks | where status != "tạm dừng" | select id, title
```

vi: Đây là mọi nhiệm vụ không tạm dừng.

en: These are all tasks that are not paused.

## Hai điều kiện / Two conditions

vi: Nối hai điều kiện bằng `và` (`and`). Những nhiệm vụ nào vừa `tạm dừng` vừa có `priority` (mức ưu tiên) là `cao`? Cho xem `id`, `title`.

en: Two conditions are joined by `and`. Which tasks are `tạm dừng` and have the `priority` `cao` (high)? Show `id`, `title`.

```hoi starter
tasks
| where status = "tạm dừng" and ___
| select id, title
```

vi hint: Điều kiện thứ hai viết giống điều kiện thứ nhất, với cột `priority`.

en hint: The second condition looks like the first, with the column `priority`.

vi hint: `status = "tạm dừng" và priority = "cao"`.

en hint: `status = "tạm dừng" and priority = "cao"`.

```hoi answer
tasks | where status = "tạm dừng" and priority = "cao" | select id, title
```

```hoi second
tasks | where status = "tạm dừng" | where priority = "cao" | select id, title
```

vi: Hai bước `lọc` nối nhau cũng là "và": bước sau lọc những gì bước trước để lại.

en: Two stages `where` in a row mean "and" too: the second looks at what the first has left.

```hoi wrong
tasks | where status = "tạm dừng" or priority = "cao" | select id, title
```

vi: `hoặc` giữ cả dòng chỉ thỏa một trong hai. Cần cả hai cùng đúng: `và`.

en: `or` keeps rows that satisfy one of the two. Both are wanted: `and`.

```hoi wrong
tasks | where priority = "cao" | select id, title
```

vi: Còn thiếu điều kiện về `status`.

en: The condition on `status` is lacking.

"""##
    ),
    (
      "02-text.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 2. Tìm chữ, không cần dấu / Lesson 2. Finding text, without marks

vi: Excel có Ctrl-F; Hỏi có `chứa`. Chữ hoa hay chữ thường không quan trọng, và nếu chữ cần tìm **viết không dấu** thì dấu cũng không quan trọng: `"suc khoe"` tìm thấy "Sức khỏe".

en: Excel has Ctrl-F; Hỏi has `contains`. Capitals do not matter, and if what is looked for is **written without marks**, marks do not matter either: `"suc khoe"` finds "Sức khỏe".

```hoi
agencies | where name contains "du lieu" and kind = "bộ" | select short, name
```

```result
short  name
─────  ──────────────────────
BDK    Bộ Dữ liệu và Khoa học
```

vi: Viết **có dấu** thì tìm đúng dấu ấy: `"hồ"` không tìm thấy "hỗ" hay "họ". Dấu `=` thì luôn so sánh cả ô, chính xác từng dấu.

en: Written **with marks**, it finds those marks only: `"hồ"` does not find "hỗ" or "họ". `=` always compares the whole cell, marks included.

## Cơ quan y tế / Health agencies

vi: Những cơ quan nào có "sức khỏe" trong tên? Tìm bằng chữ không dấu. Cho xem `short`, `name`.

en: Which agencies have "sức khỏe" (health) in their name? Look for it without marks. Show `short`, `name`.

```hoi starter
agencies | where name contains ___ | select short, name
```

vi hint: Chữ cần tìm đặt trong ngoặc kép.

en hint: What is looked for stands in quotes.

vi hint: Viết `name chứa "suc khoe"`.

en hint: Write `name contains "suc khoe"`.

```hoi answer
agencies | where name contains "suc khoe" | select short, name
```

```hoi second
agencies | where name like "*suc khoe*" | select short, name
```

vi: Với `giống`, dấu `*` thay cho chữ bất kỳ.

en: In `like`, `*` stands for any text.

```hoi wrong
agencies | where name = "suc khoe" | select short, name
```

vi: Dấu `=` so sánh cả ô và đúng từng dấu. Ở đây cần "có chứa": `chứa`.

en: `=` compares the whole cell, marks included. Here the text is part of it: `contains`.

```hoi wrong
agencies | where name contains "bo suc khoe" | select short, name
```

vi: Như thế chỉ còn "Bộ Sức khỏe"; các sở cũng có chữ "sức khỏe". Bỏ chữ "bo".

en: That leaves "Bộ Sức khỏe" only; departments have "sức khỏe" too. Leave "bo" out.

## Bắt đầu bằng / How it begins

vi: Những bộ dữ liệu nào có tên bắt đầu bằng "cơ sở"? Cho xem `id`, `title`.

en: Which datasets have a title that begins with "cơ sở" (facility)? Show `id`, `title`.

```hoi starter
datasets | where title starts with ___ | select id, title
```

vi hint: `bắt đầu bằng` nhìn vào đầu ô.

en hint: `starts with` looks at the beginning of the cell.

vi hint: `title bắt đầu bằng "co so"`.

en hint: `title starts with "co so"`.

```hoi answer
datasets | where title starts with "co so" | select id, title
```

```hoi second
datasets | where title like "co so*" | select id, title
```

```hoi wrong
datasets | where title contains "co so" | select id, title
```

vi: `chứa` tìm ở bất kỳ chỗ nào trong ô; ở đây chỉ cần chỗ bắt đầu.

en: `contains` looks anywhere in the cell; here only its beginning counts.

```hoi wrong
datasets | where title ends with "co so" | select id, title
```

vi: `kết thúc bằng` nhìn vào cuối ô.

en: `ends with` looks at the end of the cell.

## Khi dấu quan trọng / When marks matter

vi: Có bao nhiêu bộ dữ liệu có chữ "hồ" (như "hồ sơ") trong tên, chứ không phải "hộ", "họ", "hỗ"?

en: How many datasets have "hồ" (as in "hồ sơ") in their title, and not "hộ", "họ", "hỗ"?

```hoi starter
datasets | where title contains ___ | count
```

vi hint: Viết có dấu thì tìm đúng dấu ấy.

en hint: Written with its mark, it finds that mark only.

vi hint: `title chứa "hồ"`.

en hint: `title contains "hồ"`.

```hoi answer
datasets | where title contains "hồ" | count
```

```hoi second
datasets | where title like "*hồ*" | count
```

```hoi wrong
datasets | where title contains "ho" | count
```

vi: Viết không dấu nên "hộ", "họ", "hỗ" và cả "thông" cũng được tính. Viết "hồ" có dấu.

en: Without a mark, "hộ", "họ", "hỗ" and even "thông" count too. Write "hồ" with its mark.

```hoi wrong
datasets | where title = "hồ" | count
```

vi: Không có bộ dữ liệu nào tên đúng là "hồ". Cần `chứa`.

en: No dataset is called just "hồ". It takes `contains`.

## Chữ hoa, chữ thường / Capitals

vi: Cột `format` có chỗ viết "CSV", có chỗ "csv". Có bao nhiêu bộ dữ liệu là CSV, viết kiểu nào cũng tính?

en: The column `format` says "CSV" in places and "csv" in others. How many datasets are CSV, however it is written?

```hoi starter
datasets | where lower(format) = ___ | count
```

vi hint: Hàm `chữ_thường(…)` (`lower`) đổi cả ô thành chữ thường.

en hint: The function `lower(…)` turns the cell into small letters.

vi hint: So với `"csv"`, viết thường.

en hint: Compare with `"csv"` in small letters.

```hoi answer
datasets | where lower(format) = "csv" | count
```

```hoi second
datasets | where format in ("CSV", "csv") | count
```

```hoi wrong
datasets | where format = "CSV" | count
```

vi: Dấu `=` phân biệt hoa thường, nên các ô "csv" bị sót.

en: `=` minds capitals, so the cells with "csv" are left out.

```hoi wrong
datasets | where format = "csv" | count
```

vi: Như thế chỉ tính các ô viết thường.

en: That counts the small letters only.

## Tìm ở mọi cột / In any column

vi: Bước `tìm` (`find`) tìm trong mọi cột chữ, như Ctrl-F. Có bao nhiêu kế hoạch nhắc đến "chuyển đổi số" ở bất kỳ cột nào?

en: The stage `find` looks in all columns of text, as Ctrl-F does. How many plans mention "chuyển đổi số" in any column?

```hoi starter
___ | find "chuyen doi so" | count
```

vi hint: Trước dấu `|` đầu tiên là tên bảng.

en hint: Before the first bar stands the name of a table.

vi hint: Kế hoạch nằm ở bảng `plans`.

en hint: Plans are in the table `plans`.

```hoi answer
plans | find "chuyen doi so" | count
```

```hoi second
plans | find "CHUYỂN ĐỔI SỐ" | count
```

```hoi wrong
plans | where name = "chuyển đổi số" | count
```

vi: Không kế hoạch nào có tên đúng như vậy; cần tìm một phần của ô.

en: No plan is called just that; a part of the cell is wanted.

```hoi wrong
plans | count
```

vi: Đó là số tất cả kế hoạch. Thêm bước `tìm` trước `đếm`.

en: That is the number of all plans. Put the stage `find` before `count`.

## Trong một danh sách, hay không / In a list, or not

vi: Những nhiệm vụ nào chưa ngã ngũ: `status` **không** phải `hoàn thành`, cũng không phải `tạm dừng`? Cho xem `id`, `status`.

en: Which tasks are still open: their `status` is **neither** `hoàn thành` (finished) **nor** `tạm dừng` (paused)? Show `id`, `status`.

```hoi starter
tasks | where status not in (___) | select id, status
```

vi hint: `không trong (…)` (`not in`) nhận một danh sách giá trị cách nhau bằng dấu phẩy.

en hint: `not in (…)` takes a list of values with commas between them.

vi hint: `status không trong ("hoàn thành", "tạm dừng")`.

en hint: `status not in ("hoàn thành", "tạm dừng")`.

```hoi answer
tasks | where status not in ("hoàn thành", "tạm dừng") | select id, status
```

```hoi second
tasks | where status != "hoàn thành" and status != "tạm dừng" | select id, status
```

```hoi wrong
tasks | where status in ("hoàn thành", "tạm dừng") | select id, status
```

vi: Đây là phần còn lại: những nhiệm vụ đã hoàn thành hay tạm dừng.

en: This is the other part: the tasks that are finished or paused.

```hoi wrong
tasks | where status != "hoàn thành" or status != "tạm dừng" | select id, status
```

vi: Với `hoặc`, dòng nào cũng thỏa: đã "hoàn thành" thì khác "tạm dừng". Cần `và`.

en: With `or` every row fits: what is finished differs from paused. It takes `and`.

"""##
    ),
    (
      "03-sorting-counting.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 3. Sắp xếp và đếm / Lesson 3. Sorting and counting

vi: `sắp cost giảm` (`sort cost desc`) đưa số lớn lên đầu, như nút Z→A của Excel; không có `giảm` thì số nhỏ lên đầu. Thứ tự các bước là thứ tự công việc: sắp rồi mới lấy.

en: `sort cost desc` puts the largest first, as the Z→A button does in Excel; without `desc` the smallest comes first. The stages are done in the order they are written: sort first, then take.

```hoi
datasets | sort records desc | take 3 | select id, records
```

```result
id       records
───────  ───────
DL-1198  749,553
DL-2093  723,571
DL-1295  697,159
· datasets.csv: 6 cells with detached marks composed (NFC)
```

vi: `đếm` cho biết có bao nhiêu dòng; `đếm theo` một cột cho biết mỗi giá trị gặp bao nhiêu lần, nhiều nhất lên đầu. Đó là bảng tổng hợp đơn giản nhất.

en: `count` says how many rows there are; `count by` a column says how often each value occurs, the most frequent first. It is the simplest pivot table.

```hoi
tasks | count by status
```

```result
status          count
──────────────  ─────
đang thực hiện    249
hoàn thành        243
chưa bắt đầu       86
tạm dừng           22
```

## Đếm sau khi lọc / Counting what is left

vi: Có bao nhiêu nhiệm vụ có `priority` là `cao`?

en: How many tasks have the `priority` `cao` (high)?

```hoi starter
tasks | where priority = ___ | count
```

vi hint: Lọc trước, `đếm` đứng cuối.

en hint: The condition comes first, `count` stands last.

vi hint: `tasks | lọc priority = "cao" | đếm`.

en hint: `tasks | where priority = "cao" | count`.

```hoi answer
tasks | where priority = "cao" | count
```

```hoi second
tasks | where priority = "cao" | summarize count()
```

```hoi wrong
tasks | count
```

vi: Đó là mọi nhiệm vụ. Thêm bước `lọc` trước `đếm`.

en: Those are all tasks. Put a stage `where` before `count`.

```hoi wrong
tasks | count by priority
```

vi: Đó là số của mọi mức ưu tiên. Ở đây chỉ hỏi mức `cao`.

en: That has all priorities. Only `cao` was asked for.

## Đếm theo nhóm / Counting by group

vi: Mỗi nhóm nhiệm vụ (`group`) có bao nhiêu nhiệm vụ?

en: How many tasks are there in each `group` of tasks?

```hoi starter
tasks | count by ___
```

vi hint: Sau `đếm theo` là tên cột.

en hint: Behind `count by` stands the name of a column.

vi hint: Cột tên là `group`.

en hint: The column is called `group`.

```hoi answer
tasks | count by group
```

```hoi second
tasks | group by group: count() | sort count desc
```

```hoi wrong
tasks | count by status
```

vi: Đó là theo trạng thái. Cột cần dùng là `group`.

en: That is by status. The column wanted is `group`.

```hoi wrong
tasks | distinct group
```

vi: Đúng các nhóm, nhưng còn thiếu số lượng: `đếm theo`.

en: The groups are right, but how many there are is lacking: `count by`.

## Tốn nhất / The most expensive

vi: Năm nhiệm vụ có kinh phí (`cost`) lớn nhất: cho xem `id`, `cost`, lớn nhất lên đầu.

en: The five tasks that cost most: show `id`, `cost`, the largest first.

```hoi starter
tasks | sort ___ | take 5 | select id, cost
```

vi hint: Số lớn lên đầu: thêm `giảm` sau tên cột.

en hint: Largest first: add `desc` behind the name of the column.

vi hint: `sắp cost giảm`.

en hint: `sort cost desc`.

```hoi answer
tasks | sort cost desc | take 5 | select id, cost
```

```hoi second
tasks | select id, cost | sort cost desc | take 5
```

```hoi wrong
tasks | sort cost | take 5 | select id, cost
```

vi: Đây là những số nhỏ nhất. Thêm `giảm`.

en: These are the smallest. Add `desc`.

```hoi wrong
tasks | take 5 | sort cost desc | select id, cost
```

vi: Lấy 5 dòng đầu rồi mới sắp: chỉ là 5 dòng đầu của bảng. Sắp trước, lấy sau.

en: Taking first and sorting then gives the first 5 rows of the table. Sort first, then take.

## Đầu tiên theo ngày / The first by date

vi: Ba nhiệm vụ được giao sớm nhất (`created`): cho xem `id`, `created`, sớm nhất lên đầu.

en: The three tasks that were created first: show `id`, `created`, the earliest first.

```hoi starter
tasks | sort ___ | take 3 | select id, created
```

vi hint: Ngày sớm là "nhỏ" hơn ngày muộn.

en hint: An earlier day is "smaller" than a later one.

vi hint: Sắp theo `created`, không có `giảm`.

en hint: Sort by `created`, without `desc`.

```hoi answer
tasks | sort created | take 3 | select id, created
```

```hoi second
tasks | select id, created | sort created asc | take 3
```

```hoi wrong
tasks | sort created desc | take 3 | select id, created
```

vi: Với `giảm`, ngày muộn nhất lên đầu. Ở đây cần ngày sớm nhất.

en: With `desc` the latest come first. Here the earliest are wanted.

```hoi wrong
tasks | take 3 | select id, created
```

vi: Ba dòng đầu của bảng chưa chắc là sớm nhất: phải sắp trước.

en: The first three rows of the table need not be the earliest: sort first.

## Đồng hạng / Ties

vi: Bộ dữ liệu nào được tải nhiều nhất (`downloads`)? Nếu có nhiều bộ cùng số lượt tải, cho xem **tất cả**: `id`, `downloads`.

en: Which dataset was downloaded most (`downloads`)? If several have the same number, show **all** of them: `id`, `downloads`.

```hoi starter
datasets | sort downloads desc | take ___ | select id, downloads
```

vi hint: `lấy 1` cắt ở dòng đầu; phần thêm `kể cả đồng hạng` (`with ties`) giữ những dòng bằng nó.

en hint: `take 1` cuts after the first row; `with ties` behind it keeps the rows that are equal.

vi hint: `lấy 1 kể cả đồng hạng`.

en hint: `take 1 with ties`.

```hoi answer
datasets | sort downloads desc | take 1 with ties | select id, downloads
```

```hoi second
datasets | where downloads = max(downloads) per all | select id, downloads
```

```hoi wrong
datasets | sort downloads desc | take 1 | select id, downloads
```

vi: Ghi chú dưới kết quả cho biết: còn dòng bằng dòng này đã bị cắt.

en: The note under the result says so: rows equal to this one were cut.

```hoi wrong
datasets | sort downloads desc | take 5 with ties | select downloads
```

vi: Còn thiếu `id`.

en: `id` is lacking.

## Những giá trị khác nhau / Different values

vi: Các bộ dữ liệu thuộc những lĩnh vực (`sector`) nào? Mỗi lĩnh vực một dòng.

en: Which sectors do the datasets belong to (`sector`)? One row for each sector.

```hoi starter
datasets | distinct ___
```

vi hint: `duy nhất` (`distinct`) bỏ các dòng trùng, như "Remove Duplicates".

en hint: `distinct` leaves out what is there already, as "Remove Duplicates" does.

vi hint: `duy nhất sector`.

en hint: `distinct sector`.

```hoi answer
datasets | distinct sector
```

```hoi second
datasets | count by sector | select sector
```

```hoi wrong
datasets | select sector
```

vi: `chọn` giữ mọi dòng, nên mỗi lĩnh vực lặp lại nhiều lần.

en: `select` keeps all rows, so each sector comes many times.

```hoi wrong
datasets | distinct sector, access
```

vi: Đây là các cặp lĩnh vực và mức tiếp cận. Chỉ cần lĩnh vực.

en: These are pairs of sector and access. Only the sector is wanted.

"""##
    ),
    (
      "04-groups.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 4. Tổng hợp theo nhóm / Lesson 4. Groups

vi: Bảng tổng hợp (PivotTable) của Excel ở đây là bước `nhóm theo` (`group by`): trước dấu hai chấm là nhóm theo gì, sau dấu hai chấm là tính gì cho mỗi nhóm. Mỗi nhóm thành một dòng.

en: A PivotTable of Excel is the stage `group by` here: before the colon stands what makes a group, behind it what is computed for each. Each group becomes a row.

```hoi
tasks | group by status: count(), sum(cost)
```

```result
status          count         sum_cost
──────────────  ─────  ───────────────
chưa bắt đầu       86   49,020,000,000
đang thực hiện    249  136,160,000,000
hoàn thành        243  125,440,000,000
tạm dừng           22   11,960,000,000
· `sum` skipped 54 missing values of `cost`
```

vi: `đếm()` đếm dòng, `tổng(cost)` cộng một cột; còn có `trung_bình`, `nhỏ_nhất`, `lớn_nhất`. Muốn đặt tên cột thì thêm `là`: `tổng(cost) là kinh_phí`. Dòng có dấu `·` là **ghi chú**: 54 nhiệm vụ không ghi kinh phí nên không được cộng.

en: `count()` counts rows, `sum(cost)` adds up a column; there are `avg`, `min`, `max` too. `as` names a column: `sum(cost) as money`. The line with `·` is a **note**: 54 tasks have no cost and were not added.

## Số nhiệm vụ và kinh phí / Tasks and money

vi: Mỗi nhóm nhiệm vụ (`group`) có bao nhiêu nhiệm vụ, tổng kinh phí bao nhiêu?

en: How many tasks are there in each `group` of tasks, and what do they cost together?

```hoi starter
tasks | group by ___: count(), sum(cost)
```

vi hint: Trước dấu hai chấm là cột làm nhóm.

en hint: Before the colon stands the column that makes the groups.

vi hint: `nhóm theo group: đếm(), tổng(cost)`.

en hint: `group by group: count(), sum(cost)`.

```hoi answer
tasks | group by group: count(), sum(cost)
```

```hoi second
tasks | group by group: sum(cost) as money, count() as tasks
```

vi: Tên và thứ tự các cột tính ra không quan trọng; kết quả là một.

en: Names and order of computed columns do not matter; the result is the same.

```hoi wrong
tasks | count by group
```

vi: Đúng số nhiệm vụ, nhưng còn thiếu tổng kinh phí.

en: The number of tasks is right, but the sum of the cost is lacking.

```hoi wrong
tasks | group by status: count(), sum(cost)
```

vi: Đó là theo trạng thái. Cần nhóm theo cột `group`.

en: That is by status. The groups are those of the column `group`.

## Trung bình / The average

vi: Tiến độ (`progress`) trung bình của mỗi mức ưu tiên (`priority`) là bao nhiêu?

en: What is the average `progress` for each `priority`?

```hoi starter
tasks | group by priority: ___
```

vi hint: Trung bình là hàm `trung_bình(…)` (`avg`).

en hint: The average is the function `avg(…)`.

vi hint: `trung_bình(progress)`.

en hint: `avg(progress)`.

```hoi answer
tasks | group by priority: avg(progress)
```

```hoi second
tasks | group by priority: sum(progress) / count(where progress is present) as average
```

```hoi wrong
tasks | group by priority: sum(progress)
```

vi: Đó là tổng. Cần trung bình: `trung_bình(progress)`.

en: That is the sum. The average is wanted: `avg(progress)`.

```hoi wrong
tasks | summarize avg(progress)
```

vi: Đó là trung bình của cả bảng. Cần một dòng cho mỗi mức ưu tiên.

en: That is the average of the whole table. A row for each priority is wanted.

## Đếm có điều kiện / Counting some of them

vi: COUNTIF là điều kiện đặt ngay trong hàm: `đếm(lọc …)`. Mỗi nhóm (`group`) có bao nhiêu nhiệm vụ, trong đó bao nhiêu đã `hoàn thành`?

en: COUNTIF is a condition inside the function: `count(where …)`. How many tasks does each `group` have, and how many of them are `hoàn thành` (finished)?

```hoi starter
tasks | group by group: count(), count(where ___) as finished
```

vi hint: Điều kiện viết như trong bước `lọc`.

en hint: The condition is written as in the stage `where`.

vi hint: `đếm(lọc status = "hoàn thành") là finished`.

en hint: `count(where status = "hoàn thành") as finished`.

```hoi answer
tasks | group by group: count(), count(where status = "hoàn thành") as finished
```

```hoi second
tasks | add if status = "hoàn thành" then 1 else 0 as one | group by group: count(), sum(one) as finished
```

```hoi wrong
tasks | where status = "hoàn thành" | group by group: count(), count() as finished
```

vi: Lọc trước thì cột đầu cũng chỉ đếm nhiệm vụ đã hoàn thành. Đặt điều kiện vào trong `đếm(…)`.

en: With a stage `where` the first column counts finished tasks only. Put the condition inside `count(…)`.

```hoi wrong
tasks | group by group: count(), count(where status != "hoàn thành") as finished
```

vi: Đó là số chưa hoàn thành.

en: That is how many are not finished.

## Hỏi tiếp về các nhóm / Asking about the groups

vi: Kết quả nhóm cũng là một bảng, nên đi tiếp bằng `lọc`. Những nhóm nào có **hơn 100** nhiệm vụ, và bao nhiêu?

en: The groups are a table too, so go on with `where`. Which groups have **more than 100** tasks, and how many?

```hoi starter
tasks | group by group: count() | where ___
```

vi hint: Cột đếm có tên là `count`.

en hint: The counted column is called `count`.

vi hint: `lọc count > 100`.

en hint: `where count > 100`.

```hoi answer
tasks | group by group: count() | where count > 100
```

```hoi second
tasks | count by group | where count > 100
```

```hoi wrong
tasks | group by group: count() | where count < 100
```

vi: Dấu `<` là nhỏ hơn.

en: `<` means smaller.

```hoi wrong
tasks | group by group: count()
```

vi: Đây là mọi nhóm. Thêm bước `lọc` phía sau.

en: These are all groups. Add a stage `where` behind.

## Ba nhóm lớn nhất / The three largest

vi: Ba lĩnh vực (`sector`) có nhiều bộ dữ liệu nhất, nhiều nhất lên đầu, mỗi lĩnh vực bao nhiêu bộ?

en: The three sectors with the most datasets, the largest first, and how many datasets each has.

```hoi starter
datasets | group by sector: count() | sort ___ | take 3
```

vi hint: Sắp theo cột `count`, số lớn lên đầu.

en hint: Sort by the column `count`, the largest first.

vi hint: `sắp count giảm`.

en hint: `sort count desc`.

```hoi answer
datasets | group by sector: count() | sort count desc | take 3
```

```hoi second
datasets | count by sector | take 3
```

vi: `đếm theo` đã sắp sẵn.

en: `count by` has sorted already.

```hoi wrong
datasets | group by sector: count() | take 3
```

vi: Các nhóm đứng theo thứ tự chữ cái; phải sắp theo số lượng trước khi lấy.

en: Groups stand in the order of the alphabet; sort by the number before taking.

```hoi wrong
datasets | group by sector: count() | sort count | take 3
```

vi: Đây là ba lĩnh vực ít nhất. Thêm `giảm`.

en: These are the three smallest. Add `desc`.

## Phần trăm / Per cent

vi: Mỗi nhóm nhiệm vụ có bao nhiêu nhiệm vụ và chiếm bao nhiêu phần của tất cả? Hàm `tỷ_lệ(count)` (`share`) làm việc ấy trong bước `thêm`.

en: How many tasks does each group of tasks have, and what part of all is that? The function `share(count)` does it in a stage `add`.

```hoi starter
tasks | group by group: count() | add ___ as part
```

vi hint: `thêm` thêm một cột; biểu thức rồi `là` và tên.

en hint: `add` adds a column: an expression, then `as` and a name.

vi hint: `thêm tỷ_lệ(count) là part`.

en hint: `add share(count) as part`.

```hoi answer
tasks | group by group: count() | add share(count) as part
```

```hoi second
tasks | group by group: count(), share() as part
```

```hoi wrong
tasks | group by group: count()
```

vi: Còn thiếu cột phần trăm: `thêm tỷ_lệ(count) là part`.

en: The share is lacking: `add share(count) as part`.

```hoi wrong
tasks | group by group: count() | add count / 100 as part
```

vi: Chia cho 100 không phải là chia cho tổng. Dùng `tỷ_lệ(count)`.

en: To divide by 100 is not to divide by the total. Use `share(count)`.

"""##
    ),
    (
      "05-missing.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 5. Ô trống và ghi chú / Lesson 5. Missing values and notes

vi: Ô trống trong Excel có lúc là 0, có lúc là không biết. Ở đây ô trống luôn là **thiếu**, hiện ra là `·`. Hỏi bằng `thiếu` và `có`: `deadline thiếu`, `done có`.

en: An empty cell in Excel is sometimes 0 and sometimes unknown. Here it is always **missing**, shown as `·`. Ask for it with `is missing` and `is present`: `deadline is missing`, `done is present`.

```hoi
tasks | where deadline is missing | select id, deadline, deadline_text | take 3
```

```result
id       deadline  deadline_text
───────  ────────  ─────────────────────────
NV-0010  ·         1.11
NV-0016  ·         khẩn trương
NV-0017  ·         tối thiểu 6 tháng một lần
```

vi: Một điều kiện chỉ đúng hoặc sai. So sánh với ô thiếu thì sai: không biết hạn thì không nói được là đã quá hạn. Vì thế hai câu dưới đây khác nhau, và ghi chú `·` cho biết khác ở đâu.

en: A condition is true or false. A comparison with a missing cell is false: of a task without a deadline one cannot say that it is late. So the two queries below differ, and the notes `·` say where.

```hoi
tasks | where not (deadline < today) | count
```

```result
count
─────
  455
· `deadline` is missing in 114 rows: counted as not matching, kept
```

```hoi
tasks | where deadline >= today | count
```

```result
count
─────
  341
· `deadline` is missing in 114 rows: left out
```

## Không ghi gì / Nothing written

vi: Bao nhiêu nhiệm vụ hoàn toàn không ghi thời hạn, tức `deadline_text` (chữ trong văn bản) thiếu?

en: How many tasks say nothing at all of a deadline, that is `deadline_text` (the words of the document) is missing?

```hoi starter
tasks | where ___ | count
```

vi hint: Sau tên cột viết `thiếu`.

en hint: Behind the name of the column write `is missing`.

vi hint: `deadline_text thiếu`.

en hint: `deadline_text is missing`.

```hoi answer
tasks | where deadline_text is missing | count
```

```hoi second
tasks | where not (deadline_text is present) | count
```

```hoi wrong
tasks | where deadline is missing | count
```

vi: Đó là các nhiệm vụ không có ngày: nhiều nhiệm vụ có chữ, như "hằng năm", mà không có ngày. Cột cần dùng là `deadline_text`.

en: Those are the tasks without a date: many have words such as "hằng năm" that give none. The column wanted is `deadline_text`.

```hoi wrong
tasks | where deadline_text is present | count
```

vi: `có` là ngược lại.

en: `is present` is the opposite.

## Chưa quá hạn / Not overdue

vi: Bao nhiêu nhiệm vụ **không** quá hạn, kể cả những nhiệm vụ không có hạn?

en: How many tasks are **not** past their deadline, those without one included?

```hoi starter
tasks | where not (___) | count
```

vi hint: `không (…)` là đúng phần còn lại, gồm cả dòng thiếu.

en hint: `not (…)` is exactly the rest, rows with nothing in them included.

vi hint: `không (deadline < hôm nay)`.

en hint: `not (deadline < today)`.

```hoi answer
tasks | where not (deadline < today) | count
```

```hoi second
tasks | where deadline >= today or deadline is missing | count
```

```hoi wrong
tasks | where deadline >= today | count
```

vi: Câu này bỏ 114 nhiệm vụ không có hạn; ghi chú nói như vậy.

en: This leaves out the 114 tasks without a deadline; the note says so.

```hoi wrong
tasks | where deadline < today | count
```

vi: Đây là những nhiệm vụ đã quá hạn.

en: These are the tasks past their deadline.

## Coi như 0 / Taken as 0

vi: `progress ?? 0` là tiến độ, hoặc 0 nếu thiếu. Bao nhiêu nhiệm vụ có tiến độ dưới 50, coi thiếu là 0?

en: `progress ?? 0` is the progress, or 0 where it is missing. How many tasks are below 50, if missing counts as 0?

```hoi starter
tasks | where ___ < 50 | count
```

vi hint: Đặt `?? 0` ngay sau tên cột.

en hint: Put `?? 0` behind the name of the column.

vi hint: `progress ?? 0 < 50`.

en hint: `progress ?? 0 < 50`.

```hoi answer
tasks | where progress ?? 0 < 50 | count
```

```hoi second
tasks | where progress < 50 or progress is missing | count
```

```hoi wrong
tasks | where progress < 50 | count
```

vi: So sánh với ô thiếu là sai, nên các nhiệm vụ thiếu tiến độ bị loại.

en: A comparison with a missing cell is false, so tasks without a progress are left out.

```hoi wrong
tasks | where progress is missing | count
```

vi: Đó chỉ là các nhiệm vụ thiếu tiến độ.

en: Those are only the tasks without a progress.

## Trung bình của cái gì / The average of what

vi: `trung_bình(cost)` bỏ qua ô thiếu. Kinh phí trung bình là bao nhiêu nếu coi ô thiếu là 0?

en: `avg(cost)` skips missing cells. What is the average cost if a missing one counts as 0?

```hoi starter
tasks | summarize avg(___)
```

vi hint: Thay ô thiếu bằng 0 trước khi tính trung bình: `??`.

en hint: Put 0 in place of what is missing before the average is taken: `??`.

vi hint: `trung_bình(cost ?? 0)`.

en hint: `avg(cost ?? 0)`.

```hoi answer
tasks | summarize avg(cost ?? 0) as average
```

```hoi second
tasks | summarize sum(cost) / count() as average
```

```hoi wrong
tasks | summarize avg(cost) as average
```

vi: Đây là trung bình của các ô có số; ghi chú nói đã bỏ qua bao nhiêu ô.

en: This is the average of the cells that are there; the note says how many were skipped.

```hoi wrong
tasks | summarize sum(cost) as average
```

vi: Đây là tổng.

en: This is the sum.

## Đếm chỗ thiếu / Counting gaps

vi: Mỗi trạng thái (`status`) có bao nhiêu nhiệm vụ thiếu `progress`? Trạng thái không thiếu ô nào vẫn phải có, với số 0.

en: How many tasks of each `status` have no `progress`? A status without gaps shall be there too, with 0.

```hoi starter
tasks | group by status: count(where ___) as unknown
```

vi hint: Điều kiện đặt trong `đếm(lọc …)`, để không nhóm nào bị mất.

en hint: The condition stands in `count(where …)`, so that no group gets lost.

vi hint: `đếm(lọc progress thiếu) là unknown`.

en hint: `count(where progress is missing) as unknown`.

```hoi answer
tasks | group by status: count(where progress is missing) as unknown
```

```hoi second
tasks | group by status: count() - count(where progress is present) as unknown
```

```hoi wrong
tasks | where progress is missing | count by status
```

vi: Lọc trước thì mất những trạng thái không có ô thiếu. Đặt điều kiện vào trong `đếm(…)`.

en: With `where` first, a status without gaps is lost. Put the condition inside `count(…)`.

```hoi wrong
tasks | group by status: count(where progress is present) as unknown
```

vi: Đó là số ô có tiến độ.

en: That is how many are there.

## Xong mà không có sản phẩm / Finished, with nothing to show

vi: Những nhiệm vụ nào đã `hoàn thành` mà thiếu sản phẩm (`deliverable`)? Cho xem `id`, `title`.

en: Which tasks are `hoàn thành` (finished) and have no `deliverable`? Show `id`, `title`.

```hoi starter
tasks | where status = "hoàn thành" and ___ | select id, title
```

vi hint: Điều kiện thứ hai dùng `thiếu`.

en hint: The second condition uses `is missing`.

vi hint: `deliverable thiếu`.

en hint: `deliverable is missing`.

```hoi answer
tasks | where status = "hoàn thành" and deliverable is missing | select id, title
```

```hoi second
tasks | where deliverable is missing | where status = "hoàn thành" | select id, title
```

```hoi wrong
tasks | where status = "hoàn thành" and deliverable is present | select id, title
```

vi: Đây là những nhiệm vụ có sản phẩm.

en: These have a deliverable.

```hoi wrong
tasks | where deliverable is missing | select id, title
```

vi: Còn thiếu điều kiện `hoàn thành`.

en: The condition on the status is lacking.

"""##
    ),
    (
      "06-dates.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 6. Ngày, kỳ và thời hạn / Lesson 6. Dates, periods and deadlines

vi: Ngày viết như ta vẫn viết: `30/9/2025`. Kỳ cũng vậy: tháng `9/2025`, quý `Q3/2025`, năm `2025`. Hỏi một ngày có nằm trong một kỳ không bằng `trong`; không cần viết ngày đầu, ngày cuối.

en: Days are written `30/9/2025`, day first. Periods likewise: the month `9/2025`, the quarter `Q3/2025`, the year `2025`. Whether a day lies in a period is asked with `in`; first and last days need not be written.

```hoi
tasks | where created in 9/2025 | count
```

```result
count
─────
   89
```

vi: Thời hạn trong văn bản thường là một kỳ: "Quý IV/2025", "năm 2026". Cột `deadline` giữ đúng kỳ ấy. `deadline < hôm nay` nghĩa là ngày cuối của kỳ đã qua. `hôm nay` trong bài học là 30/9/2025.

en: Deadlines in documents are often periods: "Quý IV/2025", "năm 2026". The column `deadline` keeps the period. `deadline < today` means that its last day is past. In the lessons `today` is 30 September 2025.

```hoi
tasks | where id in ("NV-0002", "NV-0004") | select id, deadline, deadline_text, end(deadline) as last_day
```

```result
id       deadline  deadline_text        last_day
───────  ────────  ───────────────────  ──────────
NV-0002  Q3/2026   Quý III/2026         30/9/2026
NV-0004  10/2025   trong tháng 10/2025  31/10/2025
```

## Trong một quý / In a quarter

vi: Bao nhiêu nhiệm vụ được giao (`created`) trong quý III/2025?

en: How many tasks were created in the third quarter of 2025 (`created`)?

```hoi starter
tasks | where created in ___ | count
```

vi hint: Quý III/2025 viết là `Q3/2025`.

en hint: The third quarter of 2025 is written `Q3/2025`.

vi hint: `created trong Q3/2025`.

en hint: `created in Q3/2025`.

```hoi answer
tasks | where created in Q3/2025 | count
```

```hoi second
tasks | where created between 1/7/2025 and 30/9/2025 | count
```

```hoi wrong
tasks | where created in 9/2025 | count
```

vi: Đó chỉ là tháng 9. Quý III gồm tháng 7, 8, 9.

en: That is September only. The quarter has July, August, September.

```hoi wrong
tasks | where created in 2025 | count
```

vi: Đó là cả năm.

en: That is the whole year.

## Mỗi tháng / Month by month

vi: Trong năm 2025, mỗi tháng có bao nhiêu nhiệm vụ được giao? Hàm `tháng(created)` (`month`) cho tháng của một ngày.

en: In 2025, how many tasks were created each month? The function `month(created)` gives the month of a day.

```hoi starter
tasks | where created in 2025 | group by ___: count()
```

vi hint: Nhóm theo `tháng(created)`.

en hint: Group by `month(created)`.

vi hint: `nhóm theo tháng(created): đếm()`.

en hint: `group by month(created): count()`.

```hoi answer
tasks | where created in 2025 | group by month(created): count()
```

```hoi second
tasks | where created in 2025 | count by month(created)
```

```hoi wrong
tasks | where created in 2025 | group by quarter(created): count()
```

vi: Đó là theo quý.

en: That is by quarter.

```hoi wrong
tasks | group by month(created): count()
```

vi: Đây có cả các tháng của năm 2024. Giữ bước `lọc`.

en: This has the months of 2024 too. Keep the stage `where`.

## Quá hạn / Overdue

vi: Những nhiệm vụ nào đã quá hạn: hạn đã qua mà chưa `hoàn thành`? Cho xem `id`, `deadline`, `status`.

en: Which tasks are overdue: past their deadline and not `hoàn thành` (finished)? Show `id`, `deadline`, `status`.

```hoi starter
tasks | where deadline < today and ___ | select id, deadline, status
```

vi hint: Chưa hoàn thành: `status` khác `"hoàn thành"`.

en hint: Not finished: the `status` differs from `"hoàn thành"`.

vi hint: `status != "hoàn thành"`.

en hint: `status != "hoàn thành"`.

```hoi answer
tasks | where deadline < today and status != "hoàn thành" | select id, deadline, status
```

```hoi second
tasks | where end(deadline) < today | where status != "hoàn thành" | select id, deadline, status
```

```hoi wrong
tasks | where deadline < today | select id, deadline, status
```

vi: Ở đây có cả những nhiệm vụ đã xong.

en: Finished tasks are among these.

```hoi wrong
tasks | where deadline < today and status = "hoàn thành" | select id, deadline, status
```

vi: Đây là những nhiệm vụ đã xong: cần `!=`.

en: These are the finished ones: it takes `!=`.

## Đến hạn trong quý tới / Due next quarter

vi: Bao nhiêu nhiệm vụ đến hạn trong quý IV/2025, ghi kiểu nào cũng tính: ngày, tháng, quý, hay "năm 2025"?

en: How many tasks are due in the fourth quarter of 2025, however it is written: a day, a month, the quarter, or "năm 2025"?

```hoi starter
tasks | where deadline in ___ | count
```

vi hint: Với cột kỳ, `trong` hỏi kỳ ấy kết thúc ở đâu.

en hint: With a column of periods, `in` asks where the period ends.

vi hint: `deadline trong Q4/2025`.

en hint: `deadline in Q4/2025`.

```hoi answer
tasks | where deadline in Q4/2025 | count
```

```hoi second
tasks | where end(deadline) between 1/10/2025 and 31/12/2025 | count
```

```hoi wrong
tasks | where deadline_text = "Quý IV/2025" | count
```

vi: Như thế chỉ đếm một cách ghi. Cột `deadline` đã hiểu mọi cách ghi.

en: That counts one way of writing. The column `deadline` has understood them all.

```hoi wrong
tasks | where deadline in 2025 | count
```

vi: Đó là cả năm 2025.

en: That is the whole year 2025.

## Bao nhiêu ngày / How many days

vi: Ngày trừ ngày ra số ngày. Trong các nhiệm vụ đã xong (`done có`), năm nhiệm vụ nào làm lâu nhất kể từ khi giao? Cho xem `id` và số ngày, nhiều nhất lên đầu.

en: A day minus a day is a number of days. Of the tasks that are done (`done is present`), which five took longest since they were created? Show `id` and the days, the longest first.

```hoi starter
tasks | where done is present | select id, ___ as days | sort days desc | take 5
```

vi hint: Ngày sau trừ ngày trước.

en hint: The later day minus the earlier one.

vi hint: `done - created là days`.

en hint: `done - created as days`.

```hoi answer
tasks | where done is present | select id, done - created as days | sort days desc | take 5
```

```hoi second
tasks | add done - created as days | where days is present | sort days desc | take 5 | select id, days
```

```hoi wrong
tasks | where done is present | select id, created - done as days | sort days desc | take 5
```

vi: Trừ ngược rồi: số ngày ra âm. Ngày xong trừ ngày giao.

en: The other way round: the days become negative. The day it was done minus the day it was created.

```hoi wrong
tasks | where done is present | select id, today - created as days | sort days desc | take 5
```

vi: Đó là số ngày đến hôm nay. Cần đến ngày xong: `done`.

en: Those are the days until today. It is until the day it was done: `done`.

## Sắp đến hạn / Due soon

vi: Những nhiệm vụ `chưa bắt đầu` nào đến hạn trong 30 ngày tới, kể từ hôm nay? Cho xem `id`, `deadline`.

en: Which tasks that are `chưa bắt đầu` (not begun) are due within 30 days from today? Show `id`, `deadline`.

```hoi starter
tasks | where deadline between today and ___ and status = "chưa bắt đầu" | select id, deadline
```

vi hint: Cộng số ngày vào hôm nay: `hôm nay + 30 ngày`.

en hint: Add days to today: `today + 30 days`.

vi hint: `deadline giữa hôm nay và hôm nay + 30 ngày`.

en hint: `deadline between today and today + 30 days`.

```hoi answer
tasks | where deadline between today and today + 30 days and status = "chưa bắt đầu" | select id, deadline
```

```hoi second
tasks | where deadline >= today and deadline <= today + 30 days and status = "chưa bắt đầu" | select id, deadline
```

```hoi wrong
tasks | where deadline <= today + 30 days and status = "chưa bắt đầu" | select id, deadline
```

vi: Ở đây có cả những nhiệm vụ đã quá hạn. Hạn phải từ hôm nay trở đi.

en: Tasks already overdue are among these. The deadline must be today or later.

```hoi wrong
tasks | where deadline between today and today + 30 days | select id, deadline
```

vi: Còn thiếu điều kiện `chưa bắt đầu`.

en: The condition `chưa bắt đầu` is lacking.

"""##
    ),
    (
      "07-links.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 7. Liên kết thay cho VLOOKUP / Lesson 7. Links instead of VLOOKUP

vi: Trong bảng `tasks`, cột `lead` (cơ quan chủ trì) là một **liên kết**: nó dẫn tới một dòng của bảng `agencies`. Dấu chấm đi theo liên kết: `lead.name` là tên cơ quan ấy, `lead.region` là vùng. Không cần VLOOKUP, và số dòng không bao giờ đổi.

en: In `tasks`, the column `lead` is a **link**: it leads to a row of `agencies`. A point follows it: `lead.name` is the name of that agency, `lead.region` its region. No VLOOKUP is needed, and the number of rows never changes.

```hoi
tasks | where status = "tạm dừng" | select id, lead.short, lead.region | take 3
```

```result
id       lead.short     lead.region
───────  ─────────────  ───────────
NV-0004  BHP            ·
NV-0033  BTD            ·
NV-0064  T. Khánh Thúy  Duyên hải
· tasks.csv, column `lead`: 17 of 585 names match no row of `agencies`, such as `các bộ, ngành`
```

vi: Liên kết đi tiếp được: `lead.parent.name` là tên cơ quan cấp trên của cơ quan chủ trì. Nơi liên kết thiếu hay không khớp cơ quan nào thì mọi cột phía sau là thiếu, và ghi chú nói ra.

en: Links go on: `lead.parent.name` is the name of the agency above the lead. Where a link is missing, or fits no agency, every column behind it is missing, and a note says so.

## Tên và vùng / Name and region

vi: Mười nhiệm vụ đầu của bảng: cho xem `id`, tên cơ quan chủ trì và vùng của nó.

en: The first ten tasks of the table: show `id`, the name of the lead and its region.

```hoi starter
tasks | take 10 | select id, lead.name, ___
```

vi hint: Vùng là cột `region` của cơ quan: đi theo `lead`.

en hint: The region is the agency's column `region`: go behind `lead`.

vi hint: `lead.region`.

en hint: `lead.region`.

```hoi answer
tasks | take 10 | select id, lead.name, lead.region
```

```hoi second
tasks | select id, lead.name, lead.region | take 10
```

```hoi wrong
tasks | take 10 | select id, lead.name
```

vi: Còn thiếu vùng.

en: The region is lacking.

```hoi wrong
tasks | select id, lead.name, lead.region
```

vi: Đúng cột, nhưng chỉ cần 10 dòng đầu.

en: The columns are right, but only the first 10 rows are wanted.

## Lọc theo vùng / By region

vi: Bao nhiêu nhiệm vụ do cơ quan ở vùng `Tây Nguyên` chủ trì?

en: How many tasks are led by an agency of the region `Tây Nguyên`?

```hoi starter
tasks | where ___ = "Tây Nguyên" | count
```

vi hint: Vùng của cơ quan chủ trì nằm sau dấu chấm.

en hint: The region of the lead stands behind a point.

vi hint: `lead.region = "Tây Nguyên"`.

en hint: `lead.region = "Tây Nguyên"`.

```hoi answer
tasks | where lead.region = "Tây Nguyên" | count
```

```hoi second
tasks | where lead in (agencies | where region = "Tây Nguyên") | count
```

```hoi wrong
tasks | where lead.region != "Tây Nguyên" | count
```

vi: Đó là mọi vùng khác, kể cả không rõ vùng.

en: Those are all other regions, unknown ones included.

```hoi wrong
tasks | find "Tây Nguyên" | count
```

vi: `tìm` chỉ tìm trong các cột của chính bảng `tasks`; vùng nằm ở bảng cơ quan.

en: `find` looks in the columns of `tasks` only; the region is in the agencies.

## Tổng theo loại cơ quan / Sums by kind of agency

vi: Mỗi loại cơ quan chủ trì (`kind`) có bao nhiêu nhiệm vụ, tổng kinh phí bao nhiêu?

en: How many tasks, and what cost in all, does each `kind` of lead have?

```hoi starter
tasks | group by ___: count(), sum(cost)
```

vi hint: Nhóm theo một cột nằm sau liên kết cũng được.

en hint: A column behind a link can make groups as well.

vi hint: `nhóm theo lead.kind: đếm(), tổng(cost)`.

en hint: `group by lead.kind: count(), sum(cost)`.

```hoi answer
tasks | group by lead.kind: count(), sum(cost)
```

```hoi second
tasks | add lead.kind as kind | group by kind: count(), sum(cost)
```

```hoi wrong
tasks | group by lead.region: count(), sum(cost)
```

vi: Đó là theo vùng.

en: That is by region.

```hoi wrong
tasks | group by lead.kind: count()
```

vi: Còn thiếu tổng kinh phí.

en: The sum of the cost is lacking.

## Cấp trên / The agency above

vi: Nhiều nhiệm vụ do các sở chủ trì. Với những nhiệm vụ mà cơ quan chủ trì **có** cấp trên, mỗi cấp trên (theo tên) có bao nhiêu nhiệm vụ?

en: Many tasks are led by departments. Of the tasks whose lead **has** an agency above it, how many belong to each of those (by name)?

```hoi starter
tasks | where lead.parent is present | count by ___
```

vi hint: Đi hai bước: `lead`, rồi `parent`, rồi tên.

en hint: Two steps: `lead`, then `parent`, then the name.

vi hint: `đếm theo lead.parent.name`.

en hint: `count by lead.parent.name`.

```hoi answer
tasks | where lead.parent is present | count by lead.parent.name
```

```hoi second
tasks | where lead.parent is present | group by lead.parent.name: count()
```

```hoi wrong
tasks | count by lead.parent.name
```

vi: Ở đây có cả nhóm thiếu: các nhiệm vụ mà cơ quan chủ trì không có cấp trên.

en: This has the missing group too: tasks whose lead has no agency above it.

```hoi wrong
tasks | where lead.parent is present | count by lead.name
```

vi: Đó là tên các sở. Cần tên cấp trên của chúng.

en: Those are the departments. The names of the agencies above them are wanted.

## Một cơ quan và mọi cơ quan bên dưới / An agency and all below it

vi: `thuộc` (`under`) hỏi được cả cây: một cơ quan cùng mọi cơ quan bên dưới. Tỉnh Vân Hải (mã `"van-hai"`) và các sở của tỉnh có bao nhiêu bộ dữ liệu (`publisher`: cơ quan công bố)?

en: `under` asks for a whole tree: an agency and all below it. How many datasets do Tỉnh Vân Hải (its key is `"van-hai"`) and its departments have (`publisher`)?

```hoi starter
datasets | where ___ | count
```

vi hint: Viết như `=`, nhưng thay `=` bằng `thuộc`: `publisher thuộc …`.

en hint: Written like `=`, with `under` in its place: `publisher under …`.

vi hint: `publisher thuộc "van-hai"`.

en hint: `publisher under "van-hai"`.

```hoi answer
datasets | where publisher under "van-hai" | count
```

```hoi second
datasets | where publisher = "van-hai" or publisher.parent = "van-hai" | count
```

```hoi wrong
datasets | where publisher = "van-hai" | count
```

vi: Đó chỉ là của chính tỉnh, chưa có các sở.

en: Those are the province's own, without its departments.

```hoi wrong
datasets | where publisher.parent = "van-hai" | count
```

vi: Đó chỉ là của các sở, chưa có của tỉnh.

en: Those are the departments', without the province's own.

## Qua bảng kế hoạch / By way of the plan

vi: Mỗi nhiệm vụ thuộc một kế hoạch (`plan`), mỗi kế hoạch có hình thức (`form`). Trong các nhiệm vụ thuộc kế hoạch `lồng ghép`, mỗi trạng thái có bao nhiêu?

en: Each task belongs to a `plan`, each plan has a `form`. Of the tasks whose plan is `lồng ghép` (folded into another), how many have each status?

```hoi starter
tasks | where ___ = "lồng ghép" | count by status
```

vi hint: Đi theo liên kết `plan`.

en hint: Follow the link `plan`.

vi hint: `plan.form = "lồng ghép"`.

en hint: `plan.form = "lồng ghép"`.

```hoi answer
tasks | where plan.form = "lồng ghép" | count by status
```

```hoi second
tasks | where plan in (plans | where form = "lồng ghép") | count by status
```

```hoi wrong
tasks | where plan.form != "lồng ghép" | count by status
```

vi: Đó là các nhiệm vụ thuộc kế hoạch khác.

en: Those belong to other plans.

```hoi wrong
tasks | count by status
```

vi: Đó là mọi nhiệm vụ.

en: Those are all tasks.

"""##
    ),
    (
      "08-relations.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 8. Nhìn từ phía kia: có, không có, đếm / Lesson 8. From the other side: any, none, count

vi: Nhiệm vụ trỏ tới cơ quan; nhìn ngược lại, mỗi cơ quan có **nhiều** nhiệm vụ: `agencies.tasks`. Vì là nhiều dòng nên phải gói trong một hàm: `đếm(tasks)`, `có(tasks)`, `không_có(tasks)`, `tổng(tasks.cost)`. Trong ngoặc được thêm `lọc`.

en: Tasks lead to agencies; seen from the other side an agency has **many** tasks: `agencies.tasks`. Being many, they stand inside a function: `count(tasks)`, `any(tasks)`, `none(tasks)`, `sum(tasks.cost)`. A `where` may stand inside.

```hoi
agencies | where kind = "cơ quan thuộc Chính phủ" | select short, count(tasks) as led, count(tasks where status = "hoàn thành") as finished
```

```result
short  led  finished
─────  ───  ────────
VNC      0         0
NHD      0         0
QBH      8         4
TTC      0         0
VQT      0         0
· tasks.csv, column `lead`: 17 of 585 names match no row of `agencies`, such as `các bộ, ngành`
```

vi: COUNTIF sang một trang khác cũng làm việc này, nhưng ở đây không bao giờ đếm trùng: mỗi cơ quan vẫn một dòng.

en: COUNTIF into another sheet does this as well, but here nothing is counted twice: each agency stays one row.

## Bộ không chủ trì gì / Ministries that lead nothing

vi: Những bộ (`kind = "bộ"`) còn tồn tại (`valid_to thiếu`) nào không chủ trì nhiệm vụ nào? Cho xem `id`, `name`.

en: Which ministries (`kind = "bộ"`) that still exist (`valid_to is missing`) lead no task? Show `id`, `name`.

```hoi starter
agencies | where kind = "bộ" and valid_to is missing and ___ | select id, name
```

vi hint: "Không có nhiệm vụ nào" là `không_có(tasks)`.

en hint: "No task" is `none(tasks)`.

vi hint: `và không_có(tasks)`.

en hint: `and none(tasks)`.

```hoi answer
agencies | where kind = "bộ" and valid_to is missing and none(tasks) | select id, name
```

```hoi second
agencies | where kind = "bộ" and valid_to is missing and count(tasks) = 0 | select id, name
```

```hoi wrong
agencies | where kind = "bộ" and valid_to is missing and any(tasks) | select id, name
```

vi: `có` là có ít nhất một. Cần `không_có`.

en: `any` means at least one. It takes `none`.

```hoi wrong
agencies | where kind = "bộ" and none(tasks) | select id, name
```

vi: Ở đây có cả những bộ đã giải thể. Giữ điều kiện `valid_to thiếu`.

en: Ministries that no longer exist are among these. Keep `valid_to is missing`.

## Ai nhiều việc nhất / Who has most

vi: Năm cơ quan chủ trì nhiều nhiệm vụ nhất: cho xem `name` và số nhiệm vụ, nhiều nhất lên đầu.

en: The five agencies that lead the most tasks: show `name` and the number, the largest first.

```hoi starter
agencies | select name, ___ as n | sort n desc | take 5
```

vi hint: Đếm nhiệm vụ của mỗi cơ quan: `đếm(tasks)`.

en hint: Count the tasks of each agency: `count(tasks)`.

vi hint: `chọn name, đếm(tasks) là n`.

en hint: `select name, count(tasks) as n`.

```hoi answer
agencies | select name, count(tasks) as n | sort n desc | take 5
```

```hoi second
agencies | add count(tasks) as n | sort n desc | take 5 | select name, n
```

```hoi wrong
agencies | select name, count(coordinated_tasks) as n | sort n desc | take 5
```

vi: `coordinated_tasks` là các nhiệm vụ phối hợp. Cần nhiệm vụ chủ trì: `tasks`.

en: `coordinated_tasks` are those an agency helps with. The ones it leads are `tasks`.

```hoi wrong
agencies | select name, count(tasks) as n | sort n | take 5
```

vi: Đây là những cơ quan ít việc nhất. Thêm `giảm`.

en: These have the fewest. Add `desc`.

## Đếm có điều kiện / Counting some

vi: Những cơ quan nào có nhiệm vụ `tạm dừng`, và bao nhiêu? Cho xem `short` và con số.

en: Which agencies have tasks that are `tạm dừng` (paused), and how many? Show `short` and the number.

```hoi starter
agencies | select short, count(tasks where ___) as paused | where paused > 0
```

vi hint: Điều kiện trong ngoặc là về nhiệm vụ.

en hint: The condition in the brackets is about the tasks.

vi hint: `đếm(tasks lọc status = "tạm dừng") là paused`.

en hint: `count(tasks where status = "tạm dừng") as paused`.

```hoi answer
agencies | select short, count(tasks where status = "tạm dừng") as paused | where paused > 0
```

```hoi second
agencies | where any(tasks where status = "tạm dừng") | select short, count(tasks where status = "tạm dừng") as paused
```

```hoi wrong
agencies | where any(tasks where status = "tạm dừng") | select short, count(tasks) as paused
```

vi: Đúng cơ quan, nhưng con số là mọi nhiệm vụ của họ. Đặt điều kiện cả vào `đếm(…)`.

en: The agencies are right, but the numbers are all their tasks. Put the condition into `count(…)` too.

```hoi wrong
agencies | select short, count(tasks where status = "tạm dừng") as paused
```

vi: Ở đây có cả những cơ quan có 0 nhiệm vụ tạm dừng.

en: Agencies with 0 paused tasks are among these.

## Tất cả đều xong / All of them finished

vi: Những bộ nào đã `hoàn thành` **mọi** nhiệm vụ mình chủ trì (và có ít nhất một)? Hàm `mọi(tasks: điều kiện)` (`every`). Cho xem `name`.

en: Which ministries have finished **every** task they lead (and lead at least one)? The function `every(tasks: condition)`. Show `name`.

```hoi starter
agencies | where kind = "bộ" and every(tasks: ___) | select name
```

vi hint: Sau dấu hai chấm là điều kiện mà nhiệm vụ nào cũng phải thỏa.

en hint: Behind the colon stands what each task must satisfy.

vi hint: `mọi(tasks: status = "hoàn thành")`.

en hint: `every(tasks: status = "hoàn thành")`.

```hoi answer
agencies | where kind = "bộ" and every(tasks: status = "hoàn thành") | select name
```

```hoi second
agencies | where kind = "bộ" and any(tasks) and none(tasks where status != "hoàn thành") | select name
```

```hoi wrong
agencies | where kind = "bộ" and none(tasks where status != "hoàn thành") | select name
```

vi: Ở đây có cả những bộ không có nhiệm vụ nào: không có việc nên cũng không có việc dở.

en: Ministries without any task are among these: they have nothing unfinished either.

```hoi wrong
agencies | where kind = "bộ" and any(tasks where status = "hoàn thành") | select name
```

vi: `có` chỉ cần một nhiệm vụ xong. Cần tất cả: `mọi`.

en: `any` is content with one finished task. It takes `every`.

## Cộng của các dòng con / Adding up

vi: Năm tỉnh (`kind = "tỉnh"`) có tổng kinh phí nhiệm vụ lớn nhất: cho xem `name` và tổng, lớn nhất lên đầu.

en: The five provinces (`kind = "tỉnh"`) whose tasks cost most in all: show `name` and the sum, the largest first.

```hoi starter
agencies | where kind = "tỉnh" | select name, sum(___) as cost | sort cost desc | take 5
```

vi hint: Kinh phí của các nhiệm vụ: `tasks.cost`.

en hint: The cost of the tasks: `tasks.cost`.

vi hint: `tổng(tasks.cost) là cost`.

en hint: `sum(tasks.cost) as cost`.

```hoi answer
agencies | where kind = "tỉnh" | select name, sum(tasks.cost) as cost | sort cost desc | take 5
```

```hoi second
agencies | where kind = "tỉnh" | add sum(tasks.cost) as cost | sort cost desc | take 5 | select name, cost
```

```hoi wrong
agencies | select name, sum(tasks.cost) as cost | sort cost desc | take 5
```

vi: Ở đây có cả bộ và sở. Chỉ cần các tỉnh.

en: Ministries and departments are among these. Only provinces are wanted.

```hoi wrong
agencies | where kind = "tỉnh" | select name, max(tasks.cost) as cost | sort cost desc | take 5
```

vi: Đó là nhiệm vụ đắt nhất, không phải tổng.

en: That is the most expensive task, not the sum.

## Kế hoạch trên giấy / Plans on paper

vi: Những kế hoạch nào chưa có nhiệm vụ nào? Cho xem `id`, `name`.

en: Which plans have no task? Show `id`, `name`.

```hoi starter
plans | where ___ | select id, name
```

vi hint: Nhiệm vụ cũng trỏ tới kế hoạch, nên `plans` cũng có `tasks`.

en hint: Tasks lead to plans as well, so `plans` has `tasks` too.

vi hint: `lọc không_có(tasks)`.

en hint: `where none(tasks)`.

```hoi answer
plans | where none(tasks) | select id, name
```

```hoi second
plans | where count(tasks) = 0 | select id, name
```

```hoi wrong
plans | where any(tasks) | select id, name
```

vi: Đây là những kế hoạch có nhiệm vụ.

en: These plans have tasks.

```hoi wrong
plans | where none(tasks where status = "hoàn thành") | select id, name
```

vi: Đây là những kế hoạch chưa xong việc nào. Bỏ điều kiện trong ngoặc.

en: These plans have nothing finished. Leave out the condition in the brackets.

"""##
    ),
    (
      "09-lists.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 9. Danh sách trong một ô / Lesson 9. Lists in a cell

vi: Một ô có khi chứa nhiều giá trị: từ khóa của bộ dữ liệu, các cơ quan phối hợp của nhiệm vụ. Đó là một **danh sách**; khi hiện ra, các giá trị cách nhau bằng `;`. `trong` hỏi một giá trị có nằm trong danh sách không, `đếm(…)` cho biết có mấy giá trị.

en: A cell may hold several values: the keywords of a dataset, the agencies that help with a task. That is a **list**; it is shown with `;` between its values. `in` asks whether a value is in the list, `count(…)` how many there are.

```hoi
datasets | where "y tế" in keywords | select id, keywords, count(keywords) as n | take 3
```

```result
id       keywords  n
───────  ────────  ─
DL-0012  y tế      1
DL-0126  y tế      1
DL-0134  y tế      1
```

vi: `trải` (`expand`) tách danh sách ra, mỗi giá trị một dòng; sau đó nhóm và đếm như thường.

en: `expand` makes a row for each value; then group and count as usual.

```hoi
tasks | where id = "NV-0001" | expand coordinators as helper | select id, helper
```

```result
id       helper
───────  ────────────────────────
NV-0001  Sở Ngân khố tỉnh Vân Hải
NV-0001  Bộ Pháp chế
NV-0001  Bộ Ngân khố
· tasks.csv, column `coordinators`: 17 of 867 names match no row of `agencies`, such as `các bộ, ngành`
```

## Có trong danh sách / In the list

vi: Bao nhiêu bộ dữ liệu có từ khóa `"giáo dục"`?

en: How many datasets have the keyword `"giáo dục"` (education)?

```hoi starter
datasets | where ___ in keywords | count
```

vi hint: Giá trị cần tìm đứng trước `trong`.

en hint: The value stands before `in`.

vi hint: `"giáo dục" trong keywords`.

en hint: `"giáo dục" in keywords`.

```hoi answer
datasets | where "giáo dục" in keywords | count
```

```hoi second
datasets | where any(keywords: it = "giáo dục") | count
```

```hoi wrong
datasets | where any(keywords: it like "g*") | count
```

vi: Ở đây có cả các từ khóa khác bắt đầu bằng "g".

en: Other keywords that begin with "g" are among these.

```hoi wrong
datasets | where sector = "Giáo dục" | count
```

vi: Lĩnh vực là một cột khác. Cần cột danh sách `keywords`.

en: The sector is another column. The list `keywords` is meant.

## Danh sách rỗng / An empty list

vi: Danh sách không bao giờ thiếu; nó có thể rỗng. Bao nhiêu bộ dữ liệu không có từ khóa nào?

en: A list is never missing; it may be empty. How many datasets have no keyword?

```hoi starter
datasets | where count(keywords) = ___ | count
```

vi hint: Danh sách rỗng có 0 giá trị.

en hint: An empty list has 0 values.

vi hint: `đếm(keywords) = 0`.

en hint: `count(keywords) = 0`.

```hoi answer
datasets | where count(keywords) = 0 | count
```

```hoi second
datasets | where not any(keywords: it is present) | count
```

```hoi wrong
datasets | where count(keywords) = 1 | count
```

vi: Đó là các bộ có đúng một từ khóa.

en: Those have exactly one keyword.

```hoi wrong
datasets | where count(keywords) > 0 | count
```

vi: Đó là các bộ có từ khóa.

en: Those have keywords.

## Đếm các nhãn / Counting tags

vi: Mỗi nhãn (`tags`) gặp ở bao nhiêu nhiệm vụ?

en: How many tasks have each of the `tags`?

```hoi starter
tasks | expand ___ as tag | count by tag
```

vi hint: Sau `trải` là cột danh sách cần tách.

en hint: Behind `expand` stands the list to be taken apart.

vi hint: `trải tags là tag`, rồi `đếm theo tag`.

en hint: `expand tags as tag`, then `count by tag`.

```hoi answer
tasks | expand tags as tag | count by tag
```

```hoi second
tasks | expand tags | group by tags: count()
```

```hoi wrong
tasks | count by tags
```

vi: Đây là mỗi danh sách gặp bao nhiêu lần. Phải tách ra bằng `trải`.

en: This counts whole lists. Take them apart with `expand`.

```hoi wrong
tasks | expand tags as tag | count
```

vi: Đó là tổng số nhãn. Đếm theo `tag`.

en: That is the number of all tags. Count by `tag`.

## Ai phối hợp / Who helps

vi: `coordinators` là danh sách liên kết. Bao nhiêu nhiệm vụ có Bộ Ngân khố (mã `"BNK"`) phối hợp?

en: `coordinators` is a list of links. How many tasks does Bộ Ngân khố (its key is `"BNK"`) help with?

```hoi starter
tasks | where ___ in coordinators | count
```

vi hint: Liên kết so với chữ là so mã.

en hint: A link compared with a text means its key.

vi hint: `"BNK" trong coordinators`.

en hint: `"BNK" in coordinators`.

```hoi answer
tasks | where "BNK" in coordinators | count
```

```hoi second
tasks | where any(coordinators: id = "BNK") | count
```

```hoi wrong
tasks | where lead = "BNK" | count
```

vi: Đó là số nhiệm vụ Bộ Ngân khố chủ trì.

en: Those are the tasks Bộ Ngân khố leads.

```hoi wrong
tasks | where count(coordinators) > 0 | count
```

vi: Đó là mọi nhiệm vụ có cơ quan phối hợp.

en: Those are all tasks with somebody to help.

## Phối hợp nhiều nhất / Who helps most

vi: Năm cơ quan phối hợp nhiều nhiệm vụ nhất: cho xem `short` và con số, nhiều nhất lên đầu. Nhìn từ phía cơ quan, đó là `coordinated_tasks`.

en: The five agencies that help with the most tasks: show `short` and the number, the largest first. Seen from the agency, these are `coordinated_tasks`.

```hoi starter
agencies | select short, count(___) as helps | sort helps desc | take 5
```

vi hint: Đếm `coordinated_tasks` của mỗi cơ quan.

en hint: Count the `coordinated_tasks` of each agency.

vi hint: `đếm(coordinated_tasks) là helps`.

en hint: `count(coordinated_tasks) as helps`.

```hoi answer
agencies | select short, count(coordinated_tasks) as helps | sort helps desc | take 5
```

```hoi second
tasks | expand coordinators as c | group by c: count() as helps | sort helps desc | take 5 | select c.short as short, helps
```

```hoi wrong
agencies | select short, count(tasks) as helps | sort helps desc | take 5
```

vi: `tasks` là nhiệm vụ chủ trì.

en: `tasks` are those an agency leads.

```hoi wrong
agencies | select short, count(coordinated_tasks) as helps | sort helps | take 5
```

vi: Đây là những cơ quan ít nhất. Thêm `giảm`.

en: These have the fewest. Add `desc`.

## Gộp lại thành danh sách / Making a list

vi: Hàm `danh_sách` (`list`) gộp nhiều giá trị vào một ô. Mỗi cơ quan thuộc Chính phủ (`kind = "cơ quan thuộc Chính phủ"`): cho xem `short` và danh sách `id` các nhiệm vụ chủ trì, xếp theo `id`.

en: The function `list` puts many values into a cell. For each agency with `kind = "cơ quan thuộc Chính phủ"` show `short` and the list of the `id` of its tasks, sorted by `id`.

```hoi starter
agencies | where kind = "cơ quan thuộc Chính phủ" | select short, list(___ sort id) as ids
```

vi hint: Các mã nhiệm vụ: `tasks.id`.

en hint: The keys of the tasks: `tasks.id`.

vi hint: `danh_sách(tasks.id sắp id) là ids`.

en hint: `list(tasks.id sort id) as ids`.

```hoi answer
agencies | where kind = "cơ quan thuộc Chính phủ" | select short, list(tasks.id sort id) as ids
```

```hoi second
agencies | where kind = "cơ quan thuộc Chính phủ" | add list(tasks.id sort id asc) as ids | select short, ids
```

```hoi wrong
agencies | where kind = "cơ quan thuộc Chính phủ" | select short, count(tasks) as ids
```

vi: Đó là con số. Cần danh sách mã.

en: That is a number. The list of keys is wanted.

```hoi wrong
agencies | where kind = "cơ quan thuộc Chính phủ" | select short, list(coordinated_tasks.id sort id) as ids
```

vi: Đó là nhiệm vụ phối hợp. Cần nhiệm vụ chủ trì.

en: Those are the tasks it helps with. The ones it leads are wanted.

"""##
    ),
    (
      "10-history.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 10. Cơ quan thay đổi, tên không khớp / Lesson 10. Agencies change, names do not match

vi: Năm 2025 (trong dữ liệu tập này) các bộ sáp nhập ngày 1/3, các tỉnh ngày 1/7. Bảng `agencies` giữ mọi phiên bản: `valid_from`, `valid_to` cho biết một cơ quan tồn tại từ ngày nào đến ngày nào. `tại ngày` (`as of`) giữ những cơ quan tồn tại vào một ngày.

en: In 2025 (in these practice data) ministries were merged on 1 March and provinces on 1 July. `agencies` keeps all versions: `valid_from` and `valid_to` say from when to when an agency existed. `as of` keeps those of a day.

```hoi
agencies | as of 1/7/2025 | where name contains "hong giang" and kind = "tỉnh" | select id, name, valid_from, predecessors
```

```result
id          name             valid_from  predecessors
──────────  ───────────────  ──────────  ─────────────────────────────
hong-giang  Tỉnh Hồng Giang  1/7/2025    Tỉnh Hồng Giang; Tỉnh Yên Cầu
```

vi: Mã cũ được cấp lại cho tỉnh mới, nên đừng bao giờ ghép theo `code` hay theo tên: liên kết đi theo `id`, và `predecessors`, `successors` nối cái cũ với cái mới.

en: Codes were given to other provinces, so never match by `code` or by name: links go by `id`, and `predecessors` and `successors` join the old with the new.

## Bản đồ cũ / The old map

vi: Ngày 30/6/2025 có bao nhiêu tỉnh và thành phố (`kind` là `tỉnh` hay `thành phố`)?

en: How many provinces and cities were there on 30 June 2025 (`kind` is `tỉnh` or `thành phố`)?

```hoi starter
agencies | as of ___ | where kind in ("tỉnh", "thành phố") | count
```

vi hint: Bước `tại ngày` cần một ngày.

en hint: The stage `as of` takes a day.

vi hint: `tại ngày 30/6/2025`.

en hint: `as of 30/6/2025`.

```hoi answer
agencies | as of 30/6/2025 | where kind in ("tỉnh", "thành phố") | count
```

```hoi second
agencies | where kind in ("tỉnh", "thành phố") and (valid_from is missing or valid_from <= 30/6/2025) and (valid_to is missing or valid_to >= 30/6/2025) | count
```

```hoi wrong
agencies | where kind in ("tỉnh", "thành phố") | count
```

vi: Không có `tại ngày` thì cả tỉnh cũ lẫn tỉnh mới đều được đếm.

en: Without `as of` the old and the new are counted together.

```hoi wrong
agencies | as of 1/7/2025 | where kind in ("tỉnh", "thành phố") | count
```

vi: Đó là bản đồ mới, sau một ngày.

en: That is the new map, a day later.

## Một mã, hai tỉnh / One code, two provinces

vi: Những cơ quan nào mang mã (`code`) `"15"`? Cho xem `id`, `name`, `valid_from`, `valid_to`.

en: Which agencies have the `code` `"15"`? Show `id`, `name`, `valid_from`, `valid_to`.

```hoi starter
agencies | where ___ | select id, name, valid_from, valid_to
```

vi hint: Mã là chữ, nên đặt trong ngoặc kép.

en hint: The code is a text, so it stands in quotes.

vi hint: `code = "15"`.

en hint: `code = "15"`.

```hoi answer
agencies | where code = "15" | select id, name, valid_from, valid_to
```

```hoi second
agencies | where code in ("15") | select id, name, valid_from, valid_to
```

vi: Ghép theo mã thì Yên Cầu cũ thành Hồng Giang mới.

en: Matched by code, the old Yên Cầu becomes the new Hồng Giang.

```hoi wrong
agencies | as of today | where code = "15" | select id, name, valid_from, valid_to
```

vi: Đây chỉ là cơ quan hiện nay. Cần mọi phiên bản.

en: This is the present one only. All versions are wanted.

```hoi wrong
agencies | where code contains "15" | select id, name, valid_from, valid_to
```

vi: `chứa` tìm cả các mã khác có "15" bên trong.

en: `contains` finds other codes with "15" in them as well.

## Sáp nhập từ đâu / Merged from where

vi: Những tỉnh nào được lập từ **hai tỉnh trở lên**? Cho xem `name`, `predecessors`.

en: Which provinces were made of **two or more**? Show `name`, `predecessors`.

```hoi starter
agencies | where kind = "tỉnh" and ___ | select name, predecessors
```

vi hint: `predecessors` là một danh sách: đếm nó.

en hint: `predecessors` is a list: count it.

vi hint: `đếm(predecessors) >= 2`.

en hint: `count(predecessors) >= 2`.

```hoi answer
agencies | where kind = "tỉnh" and count(predecessors) >= 2 | select name, predecessors
```

```hoi second
agencies | where kind = "tỉnh" and count(predecessors) > 1 | select name, predecessors
```

```hoi wrong
agencies | where count(predecessors) >= 2 | select name, predecessors
```

vi: Ở đây có cả bộ. Chỉ cần các tỉnh.

en: Ministries are among these. Only provinces are wanted.

```hoi wrong
agencies | where kind = "tỉnh" and count(successors) > 0 | select name, predecessors
```

vi: `successors` nhìn về phía sau: đây là những tỉnh đã nhập vào tỉnh khác.

en: `successors` look the other way: these provinces went into others.

## Việc của cơ quan không còn / Tasks of agencies that are gone

vi: Bao nhiêu nhiệm vụ vẫn ghi cơ quan chủ trì đã chấm dứt (có `valid_to`)?

en: How many tasks still name a lead that no longer exists (it has a `valid_to`)?

```hoi starter
tasks | where ___ is present | count
```

vi hint: `valid_to` là cột của cơ quan: đi theo `lead`.

en hint: `valid_to` is a column of the agency: go behind `lead`.

vi hint: `lead.valid_to có`.

en hint: `lead.valid_to is present`.

```hoi answer
tasks | where lead.valid_to is present | count
```

```hoi second
tasks | where lead.valid_to < today | count
```

```hoi wrong
tasks | where lead.valid_to is missing | count
```

vi: Ở đây là cơ quan còn tồn tại, và cả nhiệm vụ không rõ cơ quan.

en: These leads still exist, or are unknown.

```hoi wrong
tasks | where lead is missing | count
```

vi: Đó là nhiệm vụ không ghi ai chủ trì.

en: These tasks name no lead.

## Kể cả việc thừa kế / What was inherited

vi: Bộ Dữ liệu và Khoa học (`"BDK"`) chịu trách nhiệm bao nhiêu nhiệm vụ, kể cả của các bộ đã nhập vào nó?

en: How many tasks is Bộ Dữ liệu và Khoa học (`"BDK"`) responsible for, those of the ministries merged into it included?

```hoi starter
tasks | where lead = "BDK" or any(lead.successors: ___) | count
```

vi hint: Trong danh sách, mỗi cơ quan là `nó` (`it`).

en hint: In the list each agency is `it`.

vi hint: `có(lead.successors: nó = "BDK")`.

en hint: `any(lead.successors: it = "BDK")`.

```hoi answer
tasks | where lead = "BDK" or any(lead.successors: it = "BDK") | count
```

```hoi second
tasks | where lead = "BDK" or any(lead.successors: id = "BDK") | count
```

```hoi wrong
tasks | where lead = "BDK" | count
```

vi: Đó là việc của chính bộ mới; còn việc các bộ cũ để lại.

en: Those are the new ministry's own; the tasks of the former ones are lacking.

```hoi wrong
tasks | where any(lead.successors: it = "BDK") | count
```

vi: Đó chỉ là việc các bộ cũ để lại.

en: Those are only the tasks of the former ones.

## Tên không khớp / Names that match nothing

vi: Có nhiệm vụ ghi chủ trì là "các bộ, ngành", có chỗ gõ sai. Những tên **không khớp** cơ quan nào, mỗi tên gặp bao nhiêu lần?

en: Some tasks name "các bộ, ngành" (all ministries) as their lead, some have a slip. Which names **match no** agency, and how often does each occur?

```hoi starter
tasks | where ___ | count by lead
```

vi hint: Sau tên liên kết viết `chưa khớp` (`is unmatched`).

en hint: Behind the link write `is unmatched`.

vi hint: `lead chưa khớp`.

en hint: `lead is unmatched`.

```hoi answer
tasks | where lead is unmatched | count by lead
```

```hoi second
tasks | where lead is unmatched | group by lead: count()
```

```hoi wrong
tasks | where lead is missing | count by lead
```

vi: Thiếu là không ghi gì. Ở đây có ghi mà không khớp.

en: Missing means nothing is written. Here something is, and it fits nothing.

```hoi wrong
tasks | where lead is unmatched | count
```

vi: Đó là tổng số. Cần từng tên: `đếm theo lead`.

en: That is the total. Each name is wanted: `count by lead`.

"""##
    ),
    (
      "11-scripts.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 11. Đặt tên, tham số, kịch bản / Lesson 11. Names, parameters, scripts

vi: Điều hay hỏi đi hỏi lại thì đặt tên một lần. `định nghĩa` (`def`) đặt tên cho một cột tính ra; sau đó dùng như cột thật, cả sau liên kết, cả trong `đếm(tasks lọc …)`.

en: What is asked again and again gets a name once. `def` names a computed column, which is then used like a real one, behind links and in `count(tasks where …)` too.

```hoi
def tasks.overdue = deadline < today and status != "hoàn thành"
```

```hoi
tasks | where overdue | count by lead.kind
```

```result
lead.kind  count
─────────  ─────
bộ            17
sở            12
tỉnh          12
(missing)      2
· tasks.csv, column `lead`: 17 of 585 names match no row of `agencies`, such as `các bộ, ngành`
· `lead` matched nothing in 1 row (1 distinct text): every column behind it is missing
```

vi: `đặt` (`let`) đặt tên cho cả một truy vấn. Một loạt câu như thế ghi vào tệp `bao-cao.hoi` là một **kịch bản**: `hoi bao-cao.hoi` chạy lại nguyên vẹn vào quý sau.

en: `let` names a whole query. Such lines in a file `report.hoi` are a **script**: `hoi report.hoi` runs it all again next quarter.

```hoi
let late = tasks | where overdue
```

```hoi
late | count
```

```result
count
─────
   43
```

vi: `tham số` (`param`) là giá trị đưa từ ngoài vào, `lưu "tên.csv"` ghi kết quả ra tệp, `kiểm tra` (`expect`) dừng kịch bản khi dữ liệu không như mong đợi:

en: `param` is a value given from outside, `save "name.csv"` writes the result to a file, `expect` stops a script when the data are not as they should be:

```hoi skip
param $quarter: period = Q3/2025
tasks | where created in $quarter | count by status | save "status.csv"
expect none(tasks where progress > 100) "progress above 100"
```

## Dùng tên đã đặt / Using the name

vi: Với `overdue` vừa đặt: những cơ quan nào có nhiệm vụ quá hạn, và bao nhiêu? Cho xem `name` và con số, nhiều nhất lên đầu.

en: With `overdue` as named above: which agencies have overdue tasks, and how many? Show `name` and the number, the largest first.

```hoi starter
agencies | select name, count(tasks where ___) as late | where late > 0 | sort late desc
```

vi hint: Cột đã đặt tên dùng thẳng làm điều kiện.

en hint: The named column is a condition by itself.

vi hint: `đếm(tasks lọc overdue) là late`.

en hint: `count(tasks where overdue) as late`.

```hoi answer
agencies | select name, count(tasks where overdue) as late | where late > 0 | sort late desc
```

```hoi second
agencies | select name, count(tasks where deadline < today and status != "hoàn thành") as late | where late > 0 | sort late desc
```

```hoi wrong
agencies | select name, count(tasks) as late | where late > 0 | sort late desc
```

vi: Đó là mọi nhiệm vụ của họ. Thêm `lọc overdue` trong ngoặc.

en: Those are all their tasks. Add `where overdue` in the brackets.

```hoi wrong
agencies | select name, count(tasks where not overdue) as late | where late > 0 | sort late desc
```

vi: `không overdue` là những nhiệm vụ chưa quá hạn.

en: `not overdue` are the tasks that are not late.

## Đặt tên một truy vấn / Naming a query

vi: Với `late` vừa đặt bằng `đặt`: mỗi nhóm (`group`) có bao nhiêu nhiệm vụ quá hạn?

en: With `late` as named by `let`: how many overdue tasks does each `group` have?

```hoi starter
late | count by ___
```

vi hint: Tên đã đặt đứng ở chỗ tên bảng.

en hint: The name stands where a table would.

vi hint: `late | đếm theo group`.

en hint: `late | count by group`.

```hoi answer
late | count by group
```

```hoi second
tasks | where overdue | group by group: count()
```

```hoi wrong
tasks | count by group
```

vi: Đó là mọi nhiệm vụ. Bắt đầu từ `late`.

en: Those are all tasks. Start from `late`.

```hoi wrong
late | count
```

vi: Đó là tổng số. Đếm theo `group`.

en: That is the total. Count by `group`.

## Một hàm của riêng mình / A function of one's own

vi: Viết một hàm phần trăm: `định nghĩa pct(a: số, b: số) = làm_tròn(100 * a / b, 1)`. Rồi dùng nó: mỗi `group` có bao nhiêu nhiệm vụ (`n`), bao nhiêu đã `hoàn thành` (`finished`), và phần trăm hoàn thành? Hai câu; câu đầu một dòng, câu sau một dòng.

en: Write a function for per cent: `def pct(a: number, b: number) = round(100 * a / b, 1)`. Then use it: how many tasks does each `group` have (`n`), how many are `hoàn thành` (`finished`), and what per cent is that? Two lines, entered one after the other.

```hoi starter
def pct(a: number, b: number) = ___
tasks | group by group: count() as n, count(where status = "hoàn thành") as finished | add pct(finished, n) as percent
```

vi hint: Gõ câu `định nghĩa` trước, Enter, rồi gõ truy vấn.

en hint: Type the line with `def` first, Enter, then the query.

vi hint: Thân hàm là `làm_tròn(100 * a / b, 1)`.

en hint: The function is `round(100 * a / b, 1)`.

```hoi answer
def pct(a: number, b: number) = round(100 * a / b, 1)
tasks | group by group: count() as n, count(where status = "hoàn thành") as finished | add pct(finished, n) as percent
```

```hoi second
tasks | group by group: count() as n, count(where status = "hoàn thành") as finished | add round(100 * finished / n, 1) as percent
```

```hoi wrong
tasks | group by group: count() as n, count(where status = "hoàn thành") as finished
```

vi: Còn thiếu cột phần trăm.

en: The per cent is lacking.

```hoi wrong
tasks | group by group: count() as n, count(where status = "hoàn thành") as finished | add round(finished / n, 1) as percent
```

vi: Đó là phần của 1. Nhân với 100.

en: That is a part of 1. Multiply by 100.

## Tham số / A parameter

vi: Kỳ báo cáo nên là tham số. Gõ `tham số $quarter: kỳ = Q2/2025`, rồi hỏi: bao nhiêu nhiệm vụ được giao (`created`) trong kỳ ấy, theo trạng thái (`status`)?

en: The period of a report should be a parameter. Type `param $quarter: period = Q2/2025`, then ask: how many tasks were created in it, by `status`?

```hoi starter
param $quarter: period = ___
tasks | where created in $quarter | count by status
```

vi hint: Tên tham số bắt đầu bằng `$`, dùng như một giá trị.

en hint: The name of a parameter begins with `$`; it is used like a value.

vi hint: `created trong $quarter`.

en hint: `created in $quarter`.

```hoi answer
param $quarter: period = Q2/2025
tasks | where created in $quarter | count by status
```

```hoi second
tasks | where created in Q2/2025 | count by status
```

```hoi wrong
tasks | where created in Q3/2025 | count by status
```

vi: Đó là quý III. Cần quý II.

en: That is the third quarter. The second is wanted.

```hoi wrong
tasks | count by status
```

vi: Đó là mọi nhiệm vụ. Lọc theo `$quarter`.

en: Those are all tasks. Put `$quarter` to use.

## Dữ liệu có vô lý không / Do the data make sense

vi: Trước khi báo cáo phải kiểm. Những nhiệm vụ nào ghi xong **trước** khi được giao (`done` trước `created`)? Cho xem `id`, `created`, `done`. (Trong kịch bản: `kiểm tra không_có(tasks lọc done < created)`.)

en: Check before reporting. Which tasks were done **before** they were created (`done` before `created`)? Show `id`, `created`, `done`. (In a script: `expect none(tasks where done < created)`.)

```hoi starter
tasks | where ___ | select id, created, done
```

vi hint: Ngày trước là ngày nhỏ hơn.

en hint: The earlier day is the smaller one.

vi hint: `done < created`.

en hint: `done < created`.

```hoi answer
tasks | where done < created | select id, created, done
```

```hoi second
tasks | where created - done > 0 | select id, created, done
```

```hoi wrong
tasks | where done > created | select id, created, done
```

vi: Đó là những nhiệm vụ bình thường.

en: Those are the ordinary ones.

```hoi wrong
tasks | where not (done >= created) | select id, created, done
```

vi: Ở đây có cả các nhiệm vụ chưa xong: `không (…)` giữ cả dòng thiếu.

en: Tasks that are not done are among these: `not (…)` keeps rows with nothing in them.

"""##
    ),
    (
      "12-shapes.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Bài 12. Xếp hạng, bảng chéo, trùng lặp, ghép / Lesson 12. Ranks, cross tables, duplicates, joins

vi: Bài cuối: vài việc mà trong Excel phải vất vả. `lấy 1 từng group` lấy dòng đầu của **mỗi** nhóm; `… từng …` (`per`) cũng tính được trên nhóm mà vẫn giữ từng dòng.

en: The last lesson: a few things that are hard work in Excel. `take 1 per group` takes the first row of **each** group; `… per …` also computes over a group while the rows stay.

```hoi
tasks | sort progress desc | take 1 per priority | select priority, id, progress
```

```result
priority    id       progress
──────────  ───────  ────────
trung bình  NV-0006       100
thấp        NV-0014       100
cao         NV-0025       100
· 243 rows cut although tied with the last one kept; `with ties` keeps them
```

```hoi
tasks | pivot status by priority: count()
```

```result
priority    chưa bắt đầu  đang thực hiện  hoàn thành  tạm dừng
──────────  ────────────  ──────────────  ──────────  ────────
cao                   20              51          39         8
thấp                  22              46          43         3
trung bình            44             152         161        11
```

## Đắt nhất mỗi nhóm / The most expensive of each group

vi: Trong mỗi nhóm nhiệm vụ (`group`), nhiệm vụ nào tốn nhất? Cho xem `group`, `id`, `cost`. Mỗi nhóm một dòng.

en: In each `group` of tasks, which one costs most? Show `group`, `id`, `cost`, one row for each group.

```hoi starter
tasks | sort cost desc | take 1 per ___ | select group, id, cost
```

vi hint: `lấy 1 từng` rồi tên cột làm nhóm.

en hint: `take 1 per`, then the column that makes the groups.

vi hint: `lấy 1 từng group`.

en hint: `take 1 per group`.

```hoi answer
tasks | sort cost desc | take 1 per group | select group, id, cost
```

```hoi second
tasks | sort cost desc | add row(sort cost desc) per group as n | where n = 1 | select group, id, cost | sort cost desc
```

```hoi wrong
tasks | sort cost desc | take 1 | select group, id, cost
```

vi: Đó là nhiệm vụ đắt nhất của cả bảng. Cần một dòng cho mỗi nhóm: `từng group`.

en: That is the most expensive of all. One row for each group is wanted: `per group`.

```hoi wrong
tasks | sort cost | take 1 per group | select group, id, cost
```

vi: Đó là nhiệm vụ rẻ nhất. Thêm `giảm`.

en: Those are the cheapest. Add `desc`.

## Cộng dồn / A running total

vi: Mỗi quý (`quý(created)`) giao bao nhiêu nhiệm vụ (`n`), và cộng dồn đến quý ấy là bao nhiêu (`total`)?

en: How many tasks were created in each quarter (`n`), and how many up to then (`total`)?

```hoi starter
tasks | group by quarter(created) as q: count() as n | add running(___ sort q) as total
```

vi hint: `lũy_kế(tổng(n) sắp q)` cộng dồn theo thứ tự của `q`.

en hint: `running(sum(n) sort q)` adds up in the order of `q`.

vi hint: Chỗ trống là `tổng(n)`.

en hint: What is missing is `sum(n)`.

```hoi answer
tasks | group by quarter(created) as q: count() as n | add running(sum(n) sort q) as total
```

```hoi second
tasks | group by quarter(created) as q: count() as n | sort q | add running(sum(n)) as total
```

```hoi wrong
tasks | group by quarter(created) as q: count() as n | add sum(n) per all as total
```

vi: Đó là tổng của tất cả, ở dòng nào cũng như nhau. Cần `lũy_kế`.

en: That is the total of all, the same in each row. It takes `running`.

```hoi wrong
tasks | group by quarter(created) as q: count() as n | add running(max(n) sort q) as total
```

vi: Đó là số lớn nhất đến lúc ấy. Cần cộng: `tổng(n)`.

en: That is the largest so far. Add up: `sum(n)`.

## Bảng chéo / A cross table

vi: Bảng chéo của bộ dữ liệu: mỗi lĩnh vực (`sector`) một dòng, mỗi mức tiếp cận (`access`) một cột, trong ô là số bộ dữ liệu.

en: A cross table of the datasets: a row for each `sector`, a column for each `access`, the number of datasets in the cells.

```hoi starter
datasets | pivot ___ by ___: count()
```

vi hint: Sau `xoay` là cột sẽ thành các cột; sau `theo` là cột của các dòng.

en hint: Behind `pivot` stands what becomes columns, behind `by` what makes the rows.

vi hint: `xoay access theo sector: đếm()`.

en hint: `pivot access by sector: count()`.

```hoi answer
datasets | pivot access by sector: count()
```

```hoi second
datasets | group by sector: count(where access = "chuyên ngành") as a, count(where access = "dùng chung") as b, count(where access = "mở") as c
```

```hoi wrong
datasets | pivot sector by access: count()
```

vi: Đảo lại: dòng là lĩnh vực, cột là mức tiếp cận.

en: The other way round: the rows are sectors, the columns are access.

```hoi wrong
datasets | count by sector, access
```

vi: Đúng các con số, nhưng xếp thành một cột dài. Dùng `xoay`.

en: The numbers are right, but in one long column. Use `pivot`.

## Số văn bản trùng / Repeated numbers

vi: Số hiệu văn bản (`number` trong bảng `documents`) lẽ ra không trùng. Những số nào gặp **hơn một lần**, và mấy lần?

en: The `number` of a document (in `documents`) should not be repeated. Which numbers occur **more than once**, and how often?

```hoi starter
documents | count by number | where ___
```

vi hint: Sau `đếm theo`, số lần nằm ở cột `count`.

en hint: After `count by`, how often stands in the column `count`.

vi hint: `lọc count > 1`.

en hint: `where count > 1`.

```hoi answer
documents | count by number | where count > 1
```

```hoi second
documents | group by number: count() | where count >= 2
```

```hoi wrong
documents | count by number
```

vi: Đây là mọi số hiệu. Giữ những số gặp hơn một lần.

en: These are all numbers. Keep those that occur more than once.

```hoi wrong
documents | count by number | where count = 1
```

vi: Đây là những số không trùng.

en: These are not repeated.

## Nhiều nơi cùng có / Many have the same

vi: Những tên bộ dữ liệu (`title`) nào có từ **22 cơ quan khác nhau** trở lên công bố (`publisher`)? Cho xem tên và số cơ quan.

en: Which `title` of a dataset is published by **22 or more different** agencies (`publisher`)? Show the title and how many.

```hoi starter
datasets | group by title: ___ as n | where n >= 22
```

vi hint: Đếm giá trị khác nhau: `đếm_khác(publisher)`.

en hint: Count different values: `count_distinct(publisher)`.

vi hint: `đếm_khác(publisher) là n`.

en hint: `count_distinct(publisher) as n`.

```hoi answer
datasets | group by title: count_distinct(publisher) as n | where n >= 22
```

```hoi second
datasets | where publisher is present | distinct title, publisher | group by title: count() as n | where n >= 22
```

```hoi wrong
datasets | group by title: count() as n | where n >= 22
```

vi: Đây là số dòng: một cơ quan công bố hai lần thì tính hai. Dùng `đếm_khác`.

en: This counts rows: an agency that published twice counts twice. Use `count_distinct`.

```hoi wrong
datasets | group by title: count_distinct(publisher) as n | where n > 22
```

vi: "Từ 22 trở lên" gồm cả 22.

en: "22 or more" includes 22.

## Ghép hai bảng / Two tables side by side

vi: Không có liên kết giữa hai kết quả thì dùng `ghép một`: mỗi năm của kế hoạch có bao nhiêu kế hoạch, và tổng kinh phí nhiệm vụ thuộc kế hoạch năm ấy? Đặt `budgets` trước: `đặt budgets = tasks | lọc plan có | nhóm theo plan.year là year: tổng(cost) là budget`. Rồi cho xem `year`, `count`, `budgets.budget`.

en: Where no link joins two results, `join one` does: for each year of a plan, how many plans are there, and what do the tasks of its plans cost? First name `budgets`: `let budgets = tasks | where plan is present | group by plan.year as year: sum(cost) as budget`. Then show `year`, `count`, `budgets.budget`.

```hoi starter
let budgets = tasks | where plan is present | group by plan.year as year: sum(cost) as budget
plans | count by year | join one budgets on ___ | select year, count, budgets.budget
```

vi hint: Sau `khi` (`on`) là điều kiện khớp: năm của bảng kia bằng năm ở đây.

en hint: Behind `on` stands what must match: the year over there equals the year here.

vi hint: `ghép một budgets khi budgets.year = year`.

en hint: `join one budgets on budgets.year = year`.

```hoi answer
let budgets = tasks | where plan is present | group by plan.year as year: sum(cost) as budget
plans | count by year | join one budgets on budgets.year = year | select year, count, budgets.budget
```

```hoi second
plans | group by year: count(), sum(sum(tasks.cost)) as budget
```

```hoi wrong
plans | count by year
```

vi: Còn thiếu kinh phí.

en: The cost is lacking.

```hoi wrong
tasks | where plan is present | group by plan.year as year: count() as count, sum(cost) as budget
```

vi: Đó là số nhiệm vụ. Cần số kế hoạch của mỗi năm.

en: That counts tasks. The number of plans of each year is wanted.

"""##
    ),
    (
      "case-1-silent-provinces.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Vụ 1. Tỉnh nào chưa ban hành gì? / Case 1. Which provinces have issued nothing?

vi: Bối cảnh (hư cấu): Văn phòng Nội các hỏi: đến hôm nay, 30/9/2025, tỉnh, thành phố nào chưa ban hành kế hoạch hay chiến lược dữ liệu? Câu trả lời sẽ được đọc trước hội nghị, nên phải đúng: tỉnh đã sáp nhập, kế hoạch do tỉnh cũ ban hành vẫn có thể còn dùng.

en: The situation (made up): the cabinet office asks which provinces and cities have, as of today, 30 September 2025, issued neither a plan nor a strategy for data. The answer will be read out at a conference, so it must be right: provinces were merged, and a plan of a former province may still serve.

vi: Bảng `agencies` có các cơ quan của mọi thời kỳ; `plans.agency` dẫn tới cơ quan ban hành, nên mỗi cơ quan có `plans`. Ở vụ này ít gợi ý hơn trong bài học; cứ thử từng bước.

en: `agencies` has the agencies of all times; `plans.agency` leads to who issued a plan, so an agency has `plans`. There are fewer hints here than in the lessons; build the queries stage by stage.

```hoi
plans | count by form
```

```result
form              count
────────────────  ─────
lồng ghép            33
kế hoạch riêng       21
chiến lược riêng      9
```

## Có bao nhiêu tỉnh / How many are there

vi: Hôm nay có bao nhiêu tỉnh và thành phố (`kind`)? Đây là mẫu số của mọi tỷ lệ.

en: How many provinces and cities are there today (`kind`)? Every share is of this number.

```hoi starter
agencies | as of ___ | where kind in ("tỉnh", "thành phố") | count
```

vi hint: `tại ngày hôm nay`.

en hint: `as of today`.

vi hint: Không có bước ấy thì tỉnh cũ cũng được đếm.

en hint: Without that stage former provinces count too.

```hoi answer
agencies | as of today | where kind in ("tỉnh", "thành phố") | count
```

```hoi second
agencies | where kind in ("tỉnh", "thành phố") and valid_to is missing | count
```

```hoi wrong
agencies | where kind in ("tỉnh", "thành phố") | count
```

vi: Tỉnh cũ cũng bị đếm: thêm `tại ngày hôm nay`.

en: Former provinces are counted: add `as of today`.

```hoi wrong
agencies | as of today | where kind = "tỉnh" | count
```

vi: Còn thiếu các thành phố.

en: The cities are lacking.

## Danh sách đầu tiên / A first list

vi: Trong số ấy, những nơi nào không có kế hoạch nào **đứng tên mình**? Cho xem `name`, `region`.

en: Which of them have no plan **in their own name**? Show `name`, `region`.

```hoi starter
agencies | as of today | where kind in ("tỉnh", "thành phố") and ___ | select name, region
```

vi hint: Không có dòng nào trong `plans`: `không_có(plans)`.

en hint: Nothing in `plans`: `none(plans)`.

vi hint: `và không_có(plans)`.

en hint: `and none(plans)`.

```hoi answer
agencies | as of today | where kind in ("tỉnh", "thành phố") and none(plans) | select name, region
```

```hoi second
agencies | as of today | where kind in ("tỉnh", "thành phố") and count(plans) = 0 | select name, region
```

```hoi wrong
agencies | where kind in ("tỉnh", "thành phố") and none(plans) | select name, region
```

vi: Ở đây có cả những tỉnh không còn tồn tại.

en: Provinces that no longer exist are among these.

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") and any(plans) | select name, region
```

vi: Đây là những nơi đã có kế hoạch.

en: These have a plan.

## Trừ những nơi được thừa kế / Without those that inherited one

vi: Một tỉnh mới được dùng kế hoạch của tỉnh cũ. Bỏ khỏi danh sách những tỉnh mà **một tỉnh tiền thân** có kế hoạch. Còn lại những nơi nào? Cho xem `name`, `region`.

en: A new province may use the plan of a former one. Leave out those where **a predecessor** has a plan. Which remain? Show `name`, `region`.

```hoi starter
agencies | as of today | where kind in ("tỉnh", "thành phố") and none(plans) and none(predecessors where ___) | select name, region
```

vi hint: Tiền thân cũng là cơ quan, nên cũng có `plans`.

en hint: A predecessor is an agency, so it has `plans` too.

vi hint: `không_có(predecessors lọc có(plans))`.

en hint: `none(predecessors where any(plans))`.

```hoi answer
agencies | as of today | where kind in ("tỉnh", "thành phố") and none(plans) and none(predecessors where any(plans)) | select name, region
```

```hoi second
agencies | as of today | where kind in ("tỉnh", "thành phố") | where none(plans) | where not any(predecessors where any(plans)) | select name, region
```

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") and none(plans) | select name, region
```

vi: Đây vẫn là danh sách cũ: có nơi được thừa kế kế hoạch.

en: This is the list from before: some inherited a plan.

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") and none(plans) and none(predecessors) | select name, region
```

vi: Đây là nơi không có tiền thân. Phải xét tiền thân **có kế hoạch**: `lọc có(plans)`.

en: These have no predecessor at all. It is about predecessors **with a plan**: `where any(plans)`.

## Xếp loại / Three classes

vi: Bây giờ xếp mỗi nơi vào một loại, tên cột là `state`: `"có"` nếu có kế hoạch đứng tên mình, `"thừa kế"` nếu chỉ tiền thân có, còn lại `"chưa có"`. Mỗi loại bao nhiêu nơi?

en: Now put each into a class, in a column `state`: `"có"` (own) with a plan in its own name, `"thừa kế"` (inherited) if only a predecessor has one, else `"chưa có"` (none). How many are in each?

```hoi starter
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then "có" else if ___ then "thừa kế" else "chưa có" as state | count by state
```

vi hint: Điều kiện thứ hai: có tiền thân mà tiền thân ấy có kế hoạch.

en hint: The second condition: there is a predecessor that has a plan.

vi hint: `có(predecessors lọc có(plans))`.

en hint: `any(predecessors where any(plans))`.

```hoi answer
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then "có" else if any(predecessors where any(plans)) then "thừa kế" else "chưa có" as state | count by state
```

```hoi second
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then "có" else if none(predecessors where any(plans)) then "chưa có" else "thừa kế" as state | group by state: count()
```

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then "có" else if any(predecessors) then "thừa kế" else "chưa có" as state | count by state
```

vi: Có tiền thân chưa đủ: tiền thân ấy phải có kế hoạch.

en: To have a predecessor is not enough: it must have a plan.

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then "có" else "chưa có" as state | count by state
```

vi: Còn thiếu loại `"thừa kế"`.

en: The class `"thừa kế"` is lacking.

## Theo vùng / By region

vi: Mỗi vùng có bao nhiêu tỉnh, thành phố (`n`), bao nhiêu nơi có kế hoạch đứng tên mình (`issued`), và bao nhiêu phần trăm (làm tròn một chữ số)?

en: For each region: how many provinces and cities (`n`), how many with a plan in their own name (`issued`), and what per cent, rounded to one digit?

```hoi starter
agencies | as of today | where kind in ("tỉnh", "thành phố") | group by region: count() as n, count(where ___) as issued | add round(100 * issued / n, 1) as percent
```

vi hint: Điều kiện trong `đếm(lọc …)` có thể là `có(plans)`.

en hint: The condition in `count(where …)` may be `any(plans)`.

vi hint: `đếm(lọc có(plans)) là issued`.

en hint: `count(where any(plans)) as issued`.

```hoi answer
agencies | as of today | where kind in ("tỉnh", "thành phố") | group by region: count() as n, count(where any(plans)) as issued | add round(100 * issued / n, 1) as percent
```

```hoi second
agencies | as of today | where kind in ("tỉnh", "thành phố") | add if any(plans) then 1 else 0 as has | group by region: count() as n, sum(has) as issued | add round(issued / n * 100, 1) as percent
```

```hoi wrong
agencies | as of 30/6/2025 | where kind in ("tỉnh", "thành phố") | group by region: count() as n, count(where any(plans)) as issued | add round(100 * issued / n, 1) as percent
```

vi: Đó là bản đồ cũ, trước sáp nhập.

en: That is the old map, before the mergers.

```hoi wrong
agencies | as of today | where kind in ("tỉnh", "thành phố") | group by region: count() as n, sum(count(plans)) as issued | add round(100 * issued / n, 1) as percent
```

vi: Đó là số kế hoạch: nơi có hai kế hoạch bị tính hai lần. Cần số nơi có kế hoạch.

en: That is the number of plans: who has two counts twice. It is about how many have one.

vi: Báo cáo xong. Điều cần nói kèm: ba nơi chưa có gì; ba nơi đang dùng kế hoạch của tỉnh cũ, và nên ban hành kế hoạch mới.

en: That is the report. Say with it: three have nothing; three use the plan of a former province and should issue their own.

"""##
    ),
    (
      "case-2-overdue-report.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Vụ 2. Báo cáo nhiệm vụ quá hạn / Case 2. The report on overdue tasks

vi: Bối cảnh (hư cấu): hôm nay 30/9/2025, hết quý III. Bộ trưởng muốn một trang: bao nhiêu nhiệm vụ quá hạn, của ai, chậm bao lâu, và ai phải chịu trách nhiệm khi cơ quan cũ không còn. Con số sẽ bị hỏi lại, nên ghi chú dưới mỗi kết quả quan trọng như chính kết quả.

en: The situation (made up): it is 30 September 2025, the end of the quarter. The minister wants one page: how many tasks are overdue, whose, by how long, and who answers for those of agencies that are gone. The numbers will be questioned, so the notes under a result matter as much as the result.

vi: Quá hạn là: ngày cuối của `deadline` đã qua mà `status` chưa `hoàn thành`. Đặt tên cho nó ngay từ đầu:

en: Overdue means: the last day of `deadline` is past and the `status` is not `hoàn thành`. Give it a name at once:

```hoi
def tasks.overdue = deadline < today and status != "hoàn thành"
```

```hoi
tasks | where overdue | count
```

```result
count
─────
   43
```

## Không nói được / Not known

vi: Ghi chú vừa rồi nói 114 nhiệm vụ không có hạn. Không phải quá hạn, cũng không phải đúng hạn; phải nêu riêng. Trong số ấy, bao nhiêu chưa `hoàn thành`?

en: The note just said that 114 tasks have no deadline. They are neither late nor on time and must be named apart. How many of them are not `hoàn thành` (finished)?

```hoi starter
tasks | where ___ and status != "hoàn thành" | count
```

vi hint: Không có hạn: `deadline thiếu`.

en hint: Without a deadline: `deadline is missing`.

vi hint: `deadline thiếu và status != "hoàn thành"`.

en hint: `deadline is missing and status != "hoàn thành"`.

```hoi answer
tasks | where deadline is missing and status != "hoàn thành" | count
```

```hoi second
tasks | where status != "hoàn thành" and not (deadline is present) | count
```

```hoi wrong
tasks | where deadline is missing | count
```

vi: Đó là tất cả, kể cả nhiệm vụ đã xong.

en: Those are all of them, finished ones included.

```hoi wrong
tasks | where deadline_text is missing and status != "hoàn thành" | count
```

vi: Đó là các nhiệm vụ không ghi chữ nào. Cần cả những nhiệm vụ ghi chữ mà không ra ngày.

en: Those have no words at all. Tasks whose words give no date belong here too.

## Của ai / Whose

vi: Mỗi cơ quan chủ trì (`lead`) có bao nhiêu nhiệm vụ quá hạn? Chỉ những cơ quan có **từ hai** trở lên.

en: How many overdue tasks does each `lead` have? Only those with **two or more**.

```hoi starter
tasks | where overdue | count by lead | where ___
```

vi hint: Sau `đếm theo` còn lọc được tiếp, theo `count`.

en hint: After `count by` go on with a condition on `count`.

vi hint: `lọc count >= 2`.

en hint: `where count >= 2`.

```hoi answer
tasks | where overdue | count by lead | where count >= 2
```

```hoi second
tasks | where overdue | group by lead: count() | where count > 1
```

```hoi wrong
tasks | where overdue | count by lead
```

vi: Ở đây có cả những cơ quan chỉ có một.

en: Those with only one are among these.

```hoi wrong
tasks | where deadline < today | count by lead | where count >= 2
```

vi: Ở đây có cả những nhiệm vụ đã xong. Dùng `overdue`.

en: Finished tasks are among these. Use `overdue`.

## Chậm bao lâu / By how long

vi: Năm nhiệm vụ chậm nhất: cho xem `id`, `lead.short` và số ngày chậm (`days`) tính từ ngày cuối của hạn đến hôm nay, chậm nhất lên đầu.

en: The five tasks that are latest: show `id`, `lead.short` and the `days` from the last day of the deadline until today, the latest first.

```hoi starter
tasks | where overdue | select id, lead.short, ___ as days | sort days desc | take 5
```

vi hint: Ngày cuối của một kỳ: `cuối_kỳ(deadline)`.

en hint: The last day of a period: `end(deadline)`.

vi hint: `hôm nay - cuối_kỳ(deadline) là days`.

en hint: `today - end(deadline) as days`.

```hoi answer
tasks | where overdue | select id, lead.short, today - end(deadline) as days | sort days desc | take 5
```

```hoi second
tasks | where overdue | add today - end(deadline) as days | sort days desc | take 5 | select id, lead.short, days
```

```hoi wrong
tasks | where overdue | select id, lead.short, today - start(deadline) as days | sort days desc | take 5
```

vi: Tính từ ngày đầu của kỳ thì oan: hạn là ngày cuối.

en: From the first day would be unfair: the deadline is the last.

```hoi wrong
tasks | where overdue | select id, lead.short, today - created as days | sort days desc | take 5
```

vi: Đó là số ngày từ khi giao.

en: Those are the days since the task was created.

## Tỷ lệ theo vùng / The rate by region

vi: Con số tuyệt đối làm oan vùng nhiều việc. Mỗi vùng của cơ quan chủ trì (`lead.region`): bao nhiêu nhiệm vụ (`n`), bao nhiêu quá hạn (`late`), bao nhiêu phần trăm (`percent`, một chữ số)?

en: Plain numbers are unfair to a region with much to do. For each `lead.region`: how many tasks (`n`), how many overdue (`late`), what per cent (`percent`, one digit)?

```hoi starter
tasks | group by lead.region: count() as n, count(where ___) as late | add round(100 * late / n, 1) as percent
```

vi hint: Điều kiện là `overdue`.

en hint: The condition is `overdue`.

vi hint: `đếm(lọc overdue) là late`.

en hint: `count(where overdue) as late`.

```hoi answer
tasks | group by lead.region: count() as n, count(where overdue) as late | add round(100 * late / n, 1) as percent
```

```hoi second
tasks | add if overdue then 1 else 0 as one | group by lead.region: count() as n, sum(one) as late | add round(late / n * 100, 1) as percent
```

```hoi wrong
tasks | where overdue | group by lead.region: count() as n, count(where overdue) as late | add round(100 * late / n, 1) as percent
```

vi: Lọc trước thì mẫu số cũng chỉ còn nhiệm vụ quá hạn: vùng nào cũng 100 %.

en: With `where` first only overdue tasks are left to divide by: 100 % everywhere.

```hoi wrong
tasks | group by lead.region: count(where not overdue) as n, count(where overdue) as late | add round(100 * late / n, 1) as percent
```

vi: Mẫu số phải là mọi nhiệm vụ, không phải phần còn lại.

en: Divide by all tasks, not by the rest.

## Ai trả lời thay / Who answers now

vi: Nhiều nhiệm vụ quá hạn ghi cơ quan đã chấm dứt (`lead.valid_to có`). Tách danh sách `lead.successors` thành cột `heir`: mỗi cơ quan kế thừa phải trả lời cho bao nhiêu nhiệm vụ quá hạn?

en: Many overdue tasks name an agency that is gone (`lead.valid_to is present`). Make rows of the list `lead.successors`, as `heir`: for how many overdue tasks does each successor have to answer?

```hoi starter
tasks | where overdue and lead.valid_to is present | expand ___ as heir | count by heir
```

vi hint: `trải` tách danh sách thành dòng.

en hint: `expand` makes rows of a list.

vi hint: `trải lead.successors là heir`.

en hint: `expand lead.successors as heir`.

```hoi answer
tasks | where overdue and lead.valid_to is present | expand lead.successors as heir | count by heir
```

```hoi second
tasks | where overdue | where lead.valid_to < today | expand lead.successors as heir | group by heir: count()
```

```hoi wrong
tasks | where overdue and lead.valid_to is present | count by lead
```

vi: Đó là các cơ quan cũ. Cần cơ quan kế thừa.

en: Those are the former agencies. Their successors are wanted.

```hoi wrong
tasks | where lead.valid_to is present | expand lead.successors as heir | count by heir
```

vi: Đó là mọi nhiệm vụ thừa kế. Cần những nhiệm vụ quá hạn.

en: Those are all tasks they inherited. Only overdue ones are wanted.

## Sắp thêm bao nhiêu / What comes next

vi: Quý tới sẽ thêm bao nhiêu? Các nhiệm vụ chưa `hoàn thành` có hạn trong quý IV/2025: theo từng tháng của ngày cuối hạn (`tháng(cuối_kỳ(deadline))`), mỗi tháng bao nhiêu?

en: How many more may come? Tasks that are not `hoàn thành`, due in the fourth quarter of 2025: how many in each month of the last day (`month(end(deadline))`)?

```hoi starter
tasks | where deadline in Q4/2025 and status != "hoàn thành" | group by ___ as month: count()
```

vi hint: Ngày cuối trước, rồi tháng của ngày ấy.

en hint: The last day first, then the month of that day.

vi hint: `nhóm theo tháng(cuối_kỳ(deadline)) là month: đếm()`.

en hint: `group by month(end(deadline)) as month: count()`.

```hoi answer
tasks | where deadline in Q4/2025 and status != "hoàn thành" | group by month(end(deadline)) as month: count()
```

```hoi second
tasks | where end(deadline) in Q4/2025 and status != "hoàn thành" | add month(end(deadline)) as month | group by month: count()
```

```hoi wrong
tasks | where deadline in Q4/2025 | group by month(end(deadline)) as month: count()
```

vi: Ở đây có cả những nhiệm vụ đã xong.

en: Finished tasks are among these.

```hoi wrong
tasks | where deadline in Q4/2025 and status != "hoàn thành" | group by month(start(deadline)) as month: count()
```

vi: Hạn là ngày cuối, không phải ngày đầu của kỳ.

en: The deadline is the last day, not the first.

"""##
    ),
    (
      "case-3-catalog-audit.md",
      ##"""
<!-- hoi: workspace=practice today=30/9/2025 lang=en width=88 -->

# Vụ 3. Kiểm tra danh mục dữ liệu / Case 3. An audit of the data catalog

vi: Bối cảnh (hư cấu): danh mục có 2.500 bộ dữ liệu. Có tên trong danh mục là lời hứa; đã công bố, tải được, còn mới lại là chuyện khác. Đoàn kiểm tra cần con số cho từng chặng, và biết số nào chắc, số nào không.

en: The situation (made up): the catalog lists 2,500 datasets. To be in it is a promise; published, usable and current are other things. The audit needs a number for each, and to know which numbers are firm.

vi: Các cột cần dùng: `listed` (ngày vào danh mục), `published`, `updated`, `access` (mức tiếp cận), `format`, `licence` (giấy phép), `frequency` (tần suất cập nhật), `publisher` (cơ quan), `condition` (điều kiện khi tải).

en: The columns: `listed`, `published`, `updated` are days; `access`, `format`, `licence`, `frequency` say what they say; `publisher` is an agency; `condition` is what a download asks for.

```hoi
datasets | select listed, published, updated, licence | describe
```

```result
column     type  missing  distinct  min         max           most_frequent  frequency
─────────  ────  ───────  ────────  ──────────  ────────────  ─────────────  ─────────
listed     date      156       876  2023-01-03  2025-08-19    2023-01-25             9
published  date      365       856  2023-01-08  2025-09-30    2025-09-30            12
updated    date      365       532  2023-02-08  2025-09-30    2025-09-30            75
licence    text      731         3  CC BY 4.0   Ghi rõ nguồn  CC BY 4.0            909
```

## Hứa mà chưa làm / Promised and not kept

vi: Những bộ đã vào danh mục (`listed có`) mà chưa công bố (`published thiếu`): mỗi mức tiếp cận bao nhiêu bộ, và ngày hứa sớm nhất là ngày nào?

en: Datasets that are listed (`listed is present`) and not published (`published is missing`): how many for each `access`, and what is the earliest day of listing?

```hoi starter
datasets | where listed is present and ___ | group by access: count(), min(listed)
```

vi hint: Chưa công bố là ô `published` thiếu.

en hint: Not published means that `published` is missing.

vi hint: `published thiếu`.

en hint: `published is missing`.

```hoi answer
datasets | where listed is present and published is missing | group by access: count(), min(listed)
```

```hoi second
datasets | where published is missing | where listed is present | group by access: count() as n, min(listed) as oldest
```

```hoi wrong
datasets | where listed is missing and published is present | group by access: count(), min(listed)
```

vi: Đó là ngược lại: công bố mà không có trong danh mục.

en: That is the opposite: published and not in the list.

```hoi wrong
datasets | group by access: count(), min(listed)
```

vi: Đó là mọi bộ dữ liệu.

en: Those are all datasets.

## Mở mà chỉ có PDF / Open, and only in PDF

vi: Dữ liệu "mở" dạng PDF thì máy không đọc được. Bao nhiêu bộ có `access` là `mở` mà `format` là PDF, viết hoa hay thường?

en: Open data in PDF cannot be read by machines. How many datasets have the `access` `mở` (open) and the `format` PDF, in capitals or not?

```hoi starter
datasets | where access = "mở" and ___ | count
```

vi hint: Đổi định dạng thành chữ thường rồi mới so.

en hint: Turn the format into small letters, then compare.

vi hint: `chữ_thường(format) = "pdf"`.

en hint: `lower(format) = "pdf"`.

```hoi answer
datasets | where access = "mở" and lower(format) = "pdf" | count
```

```hoi second
datasets | where access = "mở" and format in ("PDF", "pdf") | count
```

```hoi wrong
datasets | where access = "mở" and format = "PDF" | count
```

vi: Các ô "pdf" viết thường bị sót.

en: Cells with "pdf" in small letters are left out.

```hoi wrong
datasets | where lower(format) = "pdf" | count
```

vi: Còn thiếu điều kiện `mở`.

en: The condition on `access` is lacking.

## Không giấy phép / Without a licence

vi: Mỗi mức tiếp cận: bao nhiêu bộ (`n`), bao nhiêu bộ không có giấy phép (`without`), và bao nhiêu phần trăm (một chữ số), phần trăm lớn lên đầu?

en: For each `access`: how many datasets (`n`), how many without a licence (`without`), and what per cent (one digit), the largest first?

```hoi starter
datasets | group by access: count() as n, count(where ___) as without | add round(100 * without / n, 1) as percent | sort percent desc
```

vi hint: Không có giấy phép: `licence thiếu`.

en hint: Without a licence: `licence is missing`.

vi hint: `đếm(lọc licence thiếu) là without`.

en hint: `count(where licence is missing) as without`.

```hoi answer
datasets | group by access: count() as n, count(where licence is missing) as without | add round(100 * without / n, 1) as percent | sort percent desc
```

```hoi second
datasets | group by access: count() as n, count() - count(where licence is present) as without | add round(without / n * 100, 1) as percent | sort percent desc
```

```hoi wrong
datasets | group by access: count() as n, count(where licence is present) as without | add round(100 * without / n, 1) as percent | sort percent desc
```

vi: Đó là số bộ **có** giấy phép.

en: Those **have** a licence.

```hoi wrong
datasets | group by access: count() as n, count(where licence is missing) as without | add round(100 * without / n, 1) as percent
```

vi: Đúng số, chưa đúng thứ tự: sắp theo phần trăm, lớn lên đầu.

en: The numbers are right, the order is not: the largest per cent first.

## Cũ hơn mức cho phép / Older than allowed

vi: Bộ dữ liệu cập nhật `hằng tháng` (có chỗ viết `hàng tháng`) mà quá 31 ngày chưa cập nhật là quá cũ. Bao nhiêu bộ như vậy, tính đến hôm nay?

en: A dataset with the `frequency` `hằng tháng` (monthly; also spelled `hàng tháng`) is stale when its last update is more than 31 days ago. How many are, as of today?

```hoi starter
datasets | where frequency in (___) and today - updated > 31 | count
```

vi hint: Tính cả hai cách viết.

en hint: Count both spellings.

vi hint: `frequency trong ("hằng tháng", "hàng tháng")`.

en hint: `frequency in ("hằng tháng", "hàng tháng")`.

```hoi answer
datasets | where frequency in ("hằng tháng", "hàng tháng") and today - updated > 31 | count
```

```hoi second
datasets | where frequency contains "hang thang" and updated < today - 31 days | count
```

```hoi wrong
datasets | where frequency = "hằng tháng" and today - updated > 31 | count
```

vi: Sót các bộ viết `hàng tháng`.

en: Those spelled `hàng tháng` are left out.

```hoi wrong
datasets | where frequency in ("hằng tháng", "hàng tháng") and not (today - updated <= 31) | count
```

vi: `không (…)` giữ cả những bộ chưa từng cập nhật; chúng là chuyện khác: chưa công bố.

en: `not (…)` keeps those never updated as well; they are another matter: not published.

## Không biết của ai / Nobody's

vi: Tên cơ quan công bố do người nhập gõ. Những tên nào **không khớp** cơ quan nào, mỗi tên bao nhiêu bộ? Các số theo cơ quan sẽ thiếu đúng ngần ấy.

en: Who publishes was typed in by hand. Which names **match no** agency, and how many datasets has each? Numbers by agency lack exactly these.

```hoi starter
datasets | where ___ | count by publisher
```

vi hint: `chưa khớp` (`is unmatched`) sau tên liên kết.

en hint: `is unmatched` behind the link.

vi hint: `publisher chưa khớp`.

en hint: `publisher is unmatched`.

```hoi answer
datasets | where publisher is unmatched | count by publisher
```

```hoi second
datasets | where publisher is unmatched | group by publisher: count()
```

```hoi wrong
datasets | where publisher is missing | count by publisher
```

vi: Thiếu là không ghi gì. Ở đây có ghi mà không khớp.

en: Missing means nothing is written. Here something is, and it fits nothing.

```hoi wrong
datasets | where publisher is unmatched | count
```

vi: Đó là tổng số. Cần từng tên.

en: That is the total. Each name is wanted.

## Mở trên danh nghĩa / Open in name

vi: Bộ `mở` mà tải phải `thu phí` hay `đăng nhập` (`condition có`) thì không mở. Mỗi điều kiện gặp ở bao nhiêu bộ đã công bố (`published có`)?

en: An open dataset that asks for a fee (`thu phí`) or a login (`đăng nhập`), that is, whose `condition` is present, is not open. How many published ones (`published is present`) have each `condition`?

```hoi starter
datasets | where access = "mở" and published is present and ___ | count by condition
```

vi hint: Chỉ giữ bộ có điều kiện: `condition có`.

en hint: Keep those with a condition: `condition is present`.

vi hint: `và condition có`.

en hint: `and condition is present`.

```hoi answer
datasets | where access = "mở" and published is present and condition is present | count by condition
```

```hoi second
datasets | where access = "mở" and published is present and condition in ("thu phí", "đăng nhập") | group by condition: count()
```

```hoi wrong
datasets | where access = "mở" and published is present | count by condition
```

vi: Ở đây có cả những bộ thật sự mở (điều kiện thiếu).

en: The truly open ones are among these (no condition).

```hoi wrong
datasets | where condition is present | count by condition
```

vi: Chỉ xét các bộ `mở` đã công bố.

en: Only open datasets that are published count.

"""##
    ),
  ]
}
