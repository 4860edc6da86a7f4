// swift-format-ignore-file
// Written by embed.sh: edit the files it reads, not this one. Long because it is data.

extension Embedded {
  /// The files of the practice workspace, with its descriptor.
  package static let practice: [(name: String, text: StaticString)] = [
    (
      "datapackage.json",
      ##"""
{
  "name": "hoi-practice",
  "title": "Không gian tập luyện Hỏi (dữ liệu hư cấu / fictional)",
  "description": "Dữ liệu hư cấu để học và thử: mọi cơ quan, kế hoạch, nhiệm vụ, văn bản, con số đều do máy tạo ra và không nói về cơ quan có thật nào. \"Hôm nay\" của dữ liệu là 30/9/2025. / Openly fictional data for lessons and tests: every agency, plan, task, document and figure is generated and says nothing about any real agency. \"Today\" is 30 September 2025.",
  "resources": [
    {
      "name": "agencies",
      "title": "Cơ quan",
      "description": "Bộ, tỉnh, sở hư cấu, cả cũ và mới. Mã (code) được dùng lại sau sáp nhập; khóa là id. / Fictional agencies, former and present. Codes were reused; the key is id.",
      "path": "agencies.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Khóa",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "code",
            "type": "string",
            "title": "Mã",
            "constraints": {"required": true}
          },
          {
            "name": "name",
            "type": "string",
            "title": "Tên cơ quan",
            "constraints": {"required": true}
          },
          {
            "name": "short",
            "type": "string",
            "title": "Tên viết tắt",
            "constraints": {"required": true}
          },
          {"name": "aliases", "type": "string", "title": "Tên gọi khác"},
          {
            "name": "kind",
            "type": "string",
            "title": "Loại cơ quan",
            "constraints": {
              "required": true,
              "enum": ["bộ", "cơ quan thuộc Chính phủ", "đơn vị thuộc bộ", "tỉnh", "thành phố", "sở", "xã"]
            }
          },
          {"name": "region", "type": "string", "title": "Vùng"},
          {"name": "parent", "type": "string", "title": "Cơ quan cấp trên"},
          {"name": "valid_from", "type": "date", "title": "Hiệu lực từ"},
          {"name": "valid_to", "type": "date", "title": "Hiệu lực đến"},
          {"name": "successors", "type": "string", "title": "Cơ quan kế thừa"},
          {"name": "predecessors", "type": "string", "title": "Cơ quan tiền thân"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["parent"],
            "reference": {
              "resource": "",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "label": "name",
        "valid": ["valid_from", "valid_to"],
        "parent": "parent",
        "lists": {"aliases": ";", "successors": ";", "predecessors": ";"},
        "links": [
          {
            "field": "parent",
            "resource": "agencies",
            "by": ["id"],
            "as": "units"
          },
          {
            "field": "successors",
            "resource": "agencies",
            "by": ["id"],
            "list": true,
            "as": "successor_of"
          },
          {
            "field": "predecessors",
            "resource": "agencies",
            "by": ["id"],
            "list": true,
            "as": "predecessor_of"
          }
        ],
        "titles": {"en": "Agencies"}
      }
    },
    {
      "name": "plans",
      "title": "Kế hoạch",
      "description": "Chiến lược, kế hoạch dữ liệu hoặc nội dung lồng ghép của từng cơ quan. / Strategies and plans, own or folded into a yearly plan.",
      "path": "plans.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã kế hoạch",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "agency",
            "type": "string",
            "title": "Cơ quan",
            "constraints": {"required": true}
          },
          {
            "name": "name",
            "type": "string",
            "title": "Tên kế hoạch",
            "constraints": {"required": true}
          },
          {
            "name": "year",
            "type": "integer",
            "title": "Năm",
            "constraints": {"required": true}
          },
          {
            "name": "form",
            "type": "string",
            "title": "Hình thức",
            "constraints": {
              "required": true,
              "enum": ["chiến lược riêng", "kế hoạch riêng", "lồng ghép"]
            }
          },
          {
            "name": "issued",
            "type": "date",
            "title": "Ngày ban hành",
            "constraints": {"required": true}
          },
          {"name": "sent", "type": "date", "title": "Ngày gửi"},
          {"name": "cites", "type": "string", "title": "Căn cứ"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["agency"],
            "reference": {
              "resource": "agencies",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "label": "name",
        "lists": {"cites": ";"},
        "links": [
          {
            "field": "cites",
            "resource": "documents",
            "by": ["id"],
            "list": true,
            "as": "cited_by"
          }
        ],
        "titles": {"en": "Plans"}
      }
    },
    {
      "name": "targets",
      "title": "Chỉ tiêu",
      "description": "Chỉ tiêu quốc gia (không có kế hoạch) và chỉ tiêu của tỉnh theo từng chỉ tiêu quốc gia. / National targets and the local ones derived from them.",
      "path": "targets.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã chỉ tiêu",
            "constraints": {"required": true, "unique": true}
          },
          {"name": "plan", "type": "string", "title": "Kế hoạch"},
          {"name": "parent", "type": "string", "title": "Chỉ tiêu quốc gia"},
          {
            "name": "scope",
            "type": "string",
            "title": "Phạm vi",
            "constraints": {
              "required": true,
              "enum": ["quốc gia", "địa phương"]
            }
          },
          {
            "name": "area",
            "type": "string",
            "title": "Lĩnh vực",
            "constraints": {"required": true}
          },
          {
            "name": "statement",
            "type": "string",
            "title": "Nội dung",
            "constraints": {"required": true}
          },
          {
            "name": "op",
            "type": "string",
            "title": "So sánh",
            "constraints": {
              "required": true,
              "enum": [">=", "=", "<="]
            }
          },
          {
            "name": "value",
            "type": "number",
            "title": "Mức đề ra",
            "constraints": {"required": true}
          },
          {
            "name": "unit",
            "type": "string",
            "title": "Đơn vị",
            "constraints": {"required": true}
          },
          {
            "name": "by_year",
            "type": "year",
            "title": "Đến năm",
            "constraints": {"required": true}
          },
          {"name": "actual", "type": "number", "title": "Mức đạt được"},
          {"name": "measured", "type": "date", "title": "Ngày đo"},
          {"name": "source", "type": "string", "title": "Nguồn"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["plan"],
            "reference": {
              "resource": "plans",
              "fields": ["id"]
            }
          },
          {
            "fields": ["parent"],
            "reference": {
              "resource": "",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "label": "statement",
        "parent": "parent",
        "links": [
          {
            "field": "parent",
            "resource": "targets",
            "by": ["id"],
            "as": "local_targets"
          }
        ],
        "titles": {"en": "Targets"}
      }
    },
    {
      "name": "tasks",
      "title": "Nhiệm vụ",
      "description": "Nhiệm vụ dữ liệu đã giao. lead là khóa cơ quan, hoặc điều ai đó đã viết thay vào. deadline là dạng máy đọc của deadline_text. / Tasks as assigned; deadline is the machine form of deadline_text.",
      "path": "tasks.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã nhiệm vụ",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "title",
            "type": "string",
            "title": "Tên nhiệm vụ",
            "constraints": {"required": true}
          },
          {
            "name": "group",
            "type": "string",
            "title": "Nhóm nhiệm vụ",
            "constraints": {"required": true}
          },
          {"name": "lead", "type": "string", "title": "Cơ quan chủ trì"},
          {"name": "coordinators", "type": "string", "title": "Cơ quan phối hợp"},
          {"name": "plan", "type": "string", "title": "Kế hoạch"},
          {"name": "target", "type": "string", "title": "Chỉ tiêu"},
          {
            "name": "status",
            "type": "string",
            "title": "Trạng thái",
            "constraints": {
              "required": true,
              "enum": ["chưa bắt đầu", "đang thực hiện", "hoàn thành", "tạm dừng"]
            }
          },
          {
            "name": "priority",
            "type": "string",
            "title": "Mức ưu tiên",
            "constraints": {
              "required": true,
              "enum": ["cao", "trung bình", "thấp"]
            }
          },
          {
            "name": "created",
            "type": "date",
            "title": "Ngày giao",
            "constraints": {"required": true}
          },
          {"name": "deadline", "type": "string", "title": "Thời hạn"},
          {"name": "deadline_text", "type": "string", "title": "Thời hạn trong văn bản"},
          {"name": "done", "type": "date", "title": "Ngày hoàn thành"},
          {
            "name": "progress",
            "type": "integer",
            "title": "Tiến độ",
            "description": "%",
            "constraints": {"minimum": 0, "maximum": 100}
          },
          {
            "name": "cost",
            "type": "integer",
            "title": "Kinh phí",
            "description": "đồng",
            "constraints": {"minimum": 0}
          },
          {"name": "deliverable", "type": "string", "title": "Sản phẩm"},
          {"name": "tags", "type": "string", "title": "Nhãn"},
          {
            "name": "updated",
            "type": "datetime",
            "title": "Thời điểm cập nhật",
            "constraints": {"required": true}
          }
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["plan"],
            "reference": {
              "resource": "plans",
              "fields": ["id"]
            }
          },
          {
            "fields": ["target"],
            "reference": {
              "resource": "targets",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "label": "title",
        "lists": {"coordinators": ";", "tags": ";"},
        "links": [
          {
            "field": "lead",
            "resource": "agencies",
            "by": ["id"]
          },
          {
            "field": "coordinators",
            "resource": "agencies",
            "by": ["id"],
            "list": true,
            "as": "coordinated_tasks"
          }
        ],
        "periods": {"deadline": "deadline"},
        "titles": {"en": "Tasks"}
      }
    },
    {
      "name": "documents",
      "title": "Văn bản",
      "description": "Văn bản quy định, danh mục đã ban hành và văn bản của từng nhiệm vụ. Số văn bản không phải là khóa. / Rules, published lists and documents about tasks; a number alone is no key.",
      "path": "documents.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã văn bản",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "number",
            "type": "string",
            "title": "Số, ký hiệu",
            "constraints": {"required": true}
          },
          {
            "name": "title",
            "type": "string",
            "title": "Trích yếu",
            "constraints": {"required": true}
          },
          {
            "name": "kind",
            "type": "string",
            "title": "Loại văn bản",
            "constraints": {"required": true}
          },
          {
            "name": "issuer",
            "type": "string",
            "title": "Cơ quan ban hành",
            "constraints": {"required": true}
          },
          {
            "name": "issued",
            "type": "date",
            "title": "Ngày ban hành",
            "constraints": {"required": true}
          },
          {"name": "reviewed", "type": "date", "title": "Ngày rà soát"},
          {"name": "expires", "type": "date", "title": "Ngày hết hiệu lực"},
          {"name": "task", "type": "string", "title": "Nhiệm vụ"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["task"],
            "reference": {
              "resource": "tasks",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "label": "title",
        "links": [
          {
            "field": "issuer",
            "resource": "agencies",
            "by": ["name", "short", "aliases"],
            "at": "issued"
          }
        ],
        "titles": {"en": "Documents"}
      }
    },
    {
      "name": "reports",
      "title": "Báo cáo",
      "description": "Báo cáo theo quý, ba loại (kind): nhiệm vụ; danh mục (số bộ dữ liệu được giao và đã giao nộp, lũy kế); chỉ tiêu (số đo và nguồn). / Quarterly reports on tasks, on delivered datasets (cumulative), on targets.",
      "path": "reports.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã báo cáo",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "kind",
            "type": "string",
            "title": "Loại báo cáo",
            "constraints": {
              "required": true,
              "enum": ["nhiệm vụ", "danh mục", "chỉ tiêu"]
            }
          },
          {
            "name": "period",
            "type": "string",
            "title": "Kỳ báo cáo",
            "constraints": {"required": true}
          },
          {"name": "agency", "type": "string", "title": "Cơ quan"},
          {"name": "task", "type": "string", "title": "Nhiệm vụ"},
          {"name": "target", "type": "string", "title": "Chỉ tiêu"},
          {"name": "status", "type": "string", "title": "Trạng thái"},
          {"name": "deadline", "type": "string", "title": "Thời hạn"},
          {
            "name": "progress",
            "type": "integer",
            "title": "Tiến độ",
            "description": "%",
            "constraints": {"minimum": 0, "maximum": 100}
          },
          {
            "name": "assigned",
            "type": "integer",
            "title": "Số được giao",
            "constraints": {"minimum": 0}
          },
          {
            "name": "delivered",
            "type": "integer",
            "title": "Số đã giao nộp",
            "constraints": {"minimum": 0}
          },
          {"name": "value", "type": "number", "title": "Số đo"},
          {"name": "source", "type": "string", "title": "Nguồn"},
          {"name": "sent", "type": "date", "title": "Ngày gửi"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"],
        "foreignKeys": [
          {
            "fields": ["agency"],
            "reference": {
              "resource": "agencies",
              "fields": ["id"]
            }
          },
          {
            "fields": ["task"],
            "reference": {
              "resource": "tasks",
              "fields": ["id"]
            }
          },
          {
            "fields": ["target"],
            "reference": {
              "resource": "targets",
              "fields": ["id"]
            }
          }
        ]
      },
      "hoi": {
        "periods": {"period": "deadline", "deadline": "deadline"},
        "titles": {"en": "Reports"}
      }
    },
    {
      "name": "datasets",
      "title": "Bộ dữ liệu",
      "description": "Danh mục bộ dữ liệu: có trong danh mục (listed), đã công bố (published), cập nhật (updated) là ba việc khác nhau. publisher là tên cơ quan như người nhập đã viết. / The catalog; publisher is the agency's name as typed.",
      "path": "datasets.csv",
      "profile": "tabular-data-resource",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "schema": {
        "fields": [
          {
            "name": "id",
            "type": "string",
            "title": "Mã bộ dữ liệu",
            "constraints": {"required": true, "unique": true}
          },
          {
            "name": "title",
            "type": "string",
            "title": "Tên bộ dữ liệu",
            "constraints": {"required": true}
          },
          {"name": "description", "type": "string", "title": "Mô tả"},
          {
            "name": "publisher",
            "type": "string",
            "title": "Cơ quan cung cấp",
            "constraints": {"required": true}
          },
          {
            "name": "sector",
            "type": "string",
            "title": "Lĩnh vực",
            "constraints": {
              "required": true,
              "enum": ["Đất đai", "Nông nghiệp", "Môi trường", "Y tế", "Giáo dục", "Giao thông", "Xây dựng", "Tài chính", "Thương mại", "Văn hóa", "Du lịch", "Khoa học", "Xã hội"]
            }
          },
          {
            "name": "access",
            "type": "string",
            "title": "Mức tiếp cận",
            "constraints": {
              "required": true,
              "enum": ["mở", "dùng chung", "chuyên ngành"]
            }
          },
          {
            "name": "format",
            "type": "string",
            "title": "Định dạng",
            "constraints": {"required": true}
          },
          {"name": "licence", "type": "string", "title": "Giấy phép"},
          {"name": "frequency", "type": "string", "title": "Tần suất cập nhật"},
          {"name": "listed", "type": "date", "title": "Ngày vào danh mục"},
          {"name": "published", "type": "date", "title": "Ngày công bố"},
          {"name": "updated", "type": "date", "title": "Ngày cập nhật"},
          {
            "name": "records",
            "type": "integer",
            "title": "Số bản ghi",
            "constraints": {"minimum": 0}
          },
          {
            "name": "downloads",
            "type": "integer",
            "title": "Lượt tải",
            "constraints": {"minimum": 0}
          },
          {
            "name": "size_mb",
            "type": "number",
            "title": "Dung lượng",
            "description": "MB",
            "constraints": {"minimum": 0}
          },
          {
            "name": "quality",
            "type": "number",
            "title": "Điểm chất lượng",
            "constraints": {"minimum": 0, "maximum": 5}
          },
          {
            "name": "condition",
            "type": "string",
            "title": "Điều kiện truy cập",
            "constraints": {
              "enum": ["đăng nhập", "thu phí"]
            }
          },
          {"name": "contact", "type": "string", "title": "Đầu mối liên hệ"},
          {"name": "keywords", "type": "string", "title": "Từ khóa"}
        ],
        "missingValues": [""],
        "primaryKey": ["id"]
      },
      "hoi": {
        "label": "title",
        "lists": {"keywords": ";"},
        "links": [
          {
            "field": "publisher",
            "resource": "agencies",
            "by": ["name", "short", "aliases"]
          }
        ],
        "titles": {"en": "Datasets"}
      }
    }
  ],
  "hoi": {
    "today": "2025-09-30",
    "fictional": true,
    "titles": {"en": "Hỏi practice workspace (fictional)"}
  }
}

"""##
    ),
    (
      "agencies.csv",
      ##"""
id,code,name,short,aliases,kind,region,parent,valid_from,valid_to,successors,predecessors
BDK,G09,Bộ Dữ liệu và Khoa học,BDK,Bộ DL&KH;Bộ DLKH,bộ,,,2025-03-01,,,BTD;BKU
BNK,G05,Bộ Ngân khố,BNK,Bộ NK,bộ,,,2025-03-01,,,BNS;BDT
BHT,G07,Bộ Hạ tầng,BHT,Bộ HT,bộ,,,2025-03-01,,,BDC;BKT
BDN,G12,Bộ Đất đai và Nông thôn,BDN,Bộ ĐĐ&NT;Bộ ĐĐNT,bộ,,,2025-03-01,,,BDD;BNT
BSK,G14,Bộ Sức khỏe,BSK,Bộ SK;Bộ Sức khoẻ,bộ,,,2025-03-01,,,BSK-2021;BVL
BCV,G15,Bộ Công vụ,BCV,Bộ CV,bộ,,,2025-03-01,,,BVL
BHP,G16,Bộ Học tập,BHP,Bộ HP,bộ,,,,,,
BTN,G17,Bộ Thương nghiệp,BTN,Bộ TN,bộ,,,,,,
BVH,G18,"Bộ Văn hóa, Di sản và Lữ hành",BVH,"Bộ VH,DS&LH;Bộ VHDSLH;Bộ Văn hoá, Di sản và Lữ hành",bộ,,,,,,
BTT,G19,Bộ Trật tự,BTT,Bộ TT,bộ,,,,,,
BPC,G20,Bộ Pháp chế,BPC,Bộ PC,bộ,,,,,,
BNV,G21,Bộ Ngoại vụ,BNV,Bộ NV,bộ,,,,,,
BCT,G22,Bộ Cộng đồng và Tín ngưỡng,BCT,Bộ CĐ&TN,bộ,,,,,,
BTD,G09,Bộ Truyền dẫn số,BTD,Bộ TDS;BTDS,bộ,,,,2025-02-28,BDK,
BKU,G10,Bộ Khoa học ứng dụng,BKU,Bộ KHƯD,bộ,,,,2025-02-28,BDK,
BNS,G04,Bộ Ngân sách,BNS,Bộ NS,bộ,,,,2025-02-28,BNK,
BDT,G05,Bộ Đầu tư công,BDT,Bộ ĐTC,bộ,,,,2025-02-28,BNK,
BDC,G06,Bộ Đường bộ và Cảng,BDC,Bộ ĐB&C,bộ,,,,2025-02-28,BHT,
BKT,G07,Bộ Kiến thiết,BKT,Bộ KT,bộ,,,,2025-02-28,BHT,
BDD,G11,Bộ Đất đai,BDD,Bộ ĐĐ,bộ,,,,2025-02-28,BDN,
BNT,G12,Bộ Nông thôn,BNT,Bộ NT,bộ,,,,2025-02-28,BDN,
BSK-2021,G13,Bộ Sức khỏe,BSK,Bộ SK;Bộ Sức khoẻ,bộ,,,,2025-02-28,BSK,
BVL,G14,Bộ Việc làm,BVL,Bộ VL,bộ,,,,2025-02-28,BCV;BSK,
VNC,G30,Văn phòng Nội các,VNC,VP Nội các,cơ quan thuộc Chính phủ,,,,,,
NHD,G31,Ngân hàng Dự trữ,NHD,NH Dự trữ,cơ quan thuộc Chính phủ,,,,,,
QBH,G32,Quỹ Bảo hiểm chung,QBH,Quỹ BH chung,cơ quan thuộc Chính phủ,,,,,,
TTC,G33,Cơ quan Kiểm tra Công vụ,TTC,Kiểm tra Công vụ,cơ quan thuộc Chính phủ,,,,,,
VQT,G34,Viện Quan trắc Quốc gia,VQT,Viện Quan trắc,cơ quan thuộc Chính phủ,,,,,,
BDK-TT,G09.TT,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",TT BDK,Trung tâm Thông tin,đơn vị thuộc bộ,,BDK,2025-03-01,,,
BDK-VKH,G09.VKH,"Vụ Kế hoạch, Bộ Dữ liệu và Khoa học",VKH BDK,,đơn vị thuộc bộ,,BDK,2025-03-01,,,
BNK-TT,G05.TT,"Trung tâm Thông tin, Bộ Ngân khố",TT BNK,Trung tâm Thông tin,đơn vị thuộc bộ,,BNK,2025-03-01,,,
BNK-VKH,G05.VKH,"Vụ Kế hoạch, Bộ Ngân khố",VKH BNK,,đơn vị thuộc bộ,,BNK,2025-03-01,,,
BHT-TT,G07.TT,"Trung tâm Thông tin, Bộ Hạ tầng",TT BHT,Trung tâm Thông tin,đơn vị thuộc bộ,,BHT,2025-03-01,,,
BHT-VKH,G07.VKH,"Vụ Kế hoạch, Bộ Hạ tầng",VKH BHT,,đơn vị thuộc bộ,,BHT,2025-03-01,,,
BDN-TT,G12.TT,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",TT BDN,Trung tâm Thông tin,đơn vị thuộc bộ,,BDN,2025-03-01,,,
BDN-VKH,G12.VKH,"Vụ Kế hoạch, Bộ Đất đai và Nông thôn",VKH BDN,,đơn vị thuộc bộ,,BDN,2025-03-01,,,
BSK-TT,G14.TT,"Trung tâm Thông tin, Bộ Sức khỏe",TT BSK,Trung tâm Thông tin,đơn vị thuộc bộ,,BSK,2025-03-01,,,
BSK-VKH,G14.VKH,"Vụ Kế hoạch, Bộ Sức khỏe",VKH BSK,,đơn vị thuộc bộ,,BSK,2025-03-01,,,
BCV-TT,G15.TT,"Trung tâm Thông tin, Bộ Công vụ",TT BCV,Trung tâm Thông tin,đơn vị thuộc bộ,,BCV,2025-03-01,,,
BCV-VKH,G15.VKH,"Vụ Kế hoạch, Bộ Công vụ",VKH BCV,,đơn vị thuộc bộ,,BCV,2025-03-01,,,
BHP-TT,G16.TT,"Trung tâm Thông tin, Bộ Học tập",TT BHP,Trung tâm Thông tin,đơn vị thuộc bộ,,BHP,,,,
BHP-VKH,G16.VKH,"Vụ Kế hoạch, Bộ Học tập",VKH BHP,,đơn vị thuộc bộ,,BHP,,,,
BTN-TT,G17.TT,"Trung tâm Thông tin, Bộ Thương nghiệp",TT BTN,Trung tâm Thông tin,đơn vị thuộc bộ,,BTN,,,,
BTN-VKH,G17.VKH,"Vụ Kế hoạch, Bộ Thương nghiệp",VKH BTN,,đơn vị thuộc bộ,,BTN,,,,
BVH-TT,G18.TT,"Trung tâm Thông tin, Bộ Văn hóa, Di sản và Lữ hành",TT BVH,Trung tâm Thông tin,đơn vị thuộc bộ,,BVH,,,,
BVH-VKH,G18.VKH,"Vụ Kế hoạch, Bộ Văn hóa, Di sản và Lữ hành",VKH BVH,,đơn vị thuộc bộ,,BVH,,,,
BTT-TT,G19.TT,"Trung tâm Thông tin, Bộ Trật tự",TT BTT,Trung tâm Thông tin,đơn vị thuộc bộ,,BTT,,,,
BTT-VKH,G19.VKH,"Vụ Kế hoạch, Bộ Trật tự",VKH BTT,,đơn vị thuộc bộ,,BTT,,,,
BPC-TT,G20.TT,"Trung tâm Thông tin, Bộ Pháp chế",TT BPC,Trung tâm Thông tin,đơn vị thuộc bộ,,BPC,,,,
BPC-VKH,G20.VKH,"Vụ Kế hoạch, Bộ Pháp chế",VKH BPC,,đơn vị thuộc bộ,,BPC,,,,
BNV-TT,G21.TT,"Trung tâm Thông tin, Bộ Ngoại vụ",TT BNV,Trung tâm Thông tin,đơn vị thuộc bộ,,BNV,,,,
BNV-VKH,G21.VKH,"Vụ Kế hoạch, Bộ Ngoại vụ",VKH BNV,,đơn vị thuộc bộ,,BNV,,,,
BCT-TT,G22.TT,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",TT BCT,Trung tâm Thông tin,đơn vị thuộc bộ,,BCT,,,,
BCT-VKH,G22.VKH,"Vụ Kế hoạch, Bộ Cộng đồng và Tín ngưỡng",VKH BCT,,đơn vị thuộc bộ,,BCT,,,,
dong-nhue,01,Thành phố Đông Nhuệ,TP. Đông Nhuệ,UBND thành phố Đông Nhuệ;Đông Nhuệ;TP Đông Nhuệ,thành phố,Đồng bằng Bắc,,,,,
bach-son,02,Tỉnh Bạch Sơn,T. Bạch Sơn,UBND tỉnh Bạch Sơn;Bạch Sơn,tỉnh,Núi phía Bắc,,,,,
van-hai,22,Tỉnh Vân Hải,T. Vân Hải,UBND tỉnh Vân Hải;Vân Hải,tỉnh,Đồng bằng Bắc,,,,,
hoa-phong,38,Tỉnh Hòa Phong,T. Hòa Phong,UBND tỉnh Hòa Phong;Hòa Phong;Tỉnh Hoà Phong,tỉnh,Duyên hải,,,,,
da-loc,40,Tỉnh Đà Lộc,T. Đà Lộc,UBND tỉnh Đà Lộc;Đà Lộc,tỉnh,Duyên hải,,,,,
dak-van,66,Tỉnh Đắk Vân,T. Đắk Vân,UBND tỉnh Đắk Vân;Đắk Vân,tỉnh,Tây Nguyên,,,,,
sa-dinh,79,Thành phố Sa Đình,TP. Sa Đình,UBND thành phố Sa Đình;Sa Đình;TP Sa Đình,thành phố,Châu thổ Nam,,,,,
soc-dien,94,Tỉnh Sóc Diên,T. Sóc Diên,UBND tỉnh Sóc Diên;Sóc Diên,tỉnh,Châu thổ Nam,,,,,
nam-thoi,96,Tỉnh Nam Thới,T. Nam Thới,UBND tỉnh Nam Thới;Nam Thới,tỉnh,Châu thổ Nam,,,,,
hong-giang,15,Tỉnh Hồng Giang,T. Hồng Giang,UBND tỉnh Hồng Giang;Hồng Giang,tỉnh,Núi phía Bắc,,2025-07-01,,,hong-giang-cu;yen-cau-cu
kim-xuyen,24,Tỉnh Kim Xuyên,T. Kim Xuyên,UBND tỉnh Kim Xuyên;Kim Xuyên,tỉnh,Đồng bằng Bắc,,2025-07-01,,,kim-xuyen-cu;lam-ha-cu
thach-linh,33,Tỉnh Thạch Lĩnh,T. Thạch Lĩnh,UBND tỉnh Thạch Lĩnh;Thạch Lĩnh,tỉnh,Núi phía Bắc,,2025-07-01,,,thach-linh-cu;hoang-lam-cu;tan-giao-cu
que-hoa,44,Tỉnh Quế Hóa,T. Quế Hóa,UBND tỉnh Quế Hóa;Quế Hóa;Tỉnh Quế Hoá,tỉnh,Duyên hải,,2025-07-01,,,que-hoa-cu;minh-thuy-cu
gia-rung,52,Tỉnh Gia Rung,T. Gia Rung,UBND tỉnh Gia Rung;Gia Rung,tỉnh,Duyên hải,,2025-07-01,,,gia-rung-cu;ngoc-chau-cu
krong-mai,56,Tỉnh Krông Mai,T. Krông Mai,UBND tỉnh Krông Mai;Krông Mai,tỉnh,Tây Nguyên,,2025-07-01,,,krong-mai-cu;khanh-thuy-cu;tra-khe-cu
tien-loc,82,Tỉnh Tiền Lộc,T. Tiền Lộc,UBND tỉnh Tiền Lộc;Tiền Lộc,tỉnh,Châu thổ Nam,,2025-07-01,,,tien-loc-cu;ben-cau-cu;an-tram-cu
long-khe,72,Thành phố Long Khê,TP. Long Khê,UBND thành phố Long Khê;Long Khê;TP Long Khê,thành phố,Châu thổ Nam,,2025-07-01,,,long-khe-cu;phu-thanh-cu
cuu-ninh,87,Tỉnh Cửu Ninh,T. Cửu Ninh,UBND tỉnh Cửu Ninh;Cửu Ninh,tỉnh,Châu thổ Nam,,2025-07-01,,,cuu-ninh-cu;hau-my-cu
hong-giang-cu,10,Tỉnh Hồng Giang,T. Hồng Giang,UBND tỉnh Hồng Giang;Hồng Giang,tỉnh,Núi phía Bắc,,,2025-06-30,hong-giang,
yen-cau-cu,15,Tỉnh Yên Cầu,T. Yên Cầu,UBND tỉnh Yên Cầu;Yên Cầu,tỉnh,Núi phía Bắc,,,2025-06-30,hong-giang,
kim-xuyen-cu,27,Tỉnh Kim Xuyên,T. Kim Xuyên,UBND tỉnh Kim Xuyên;Kim Xuyên,tỉnh,Đồng bằng Bắc,,,2025-06-30,kim-xuyen,
lam-ha-cu,24,Tỉnh Lam Hà,T. Lam Hà,UBND tỉnh Lam Hà;Lam Hà,tỉnh,Núi phía Bắc,,,2025-06-30,kim-xuyen,
thach-linh-cu,33,Tỉnh Thạch Lĩnh,T. Thạch Lĩnh,UBND tỉnh Thạch Lĩnh;Thạch Lĩnh,tỉnh,Núi phía Bắc,,,2025-06-30,thach-linh,
hoang-lam-cu,35,Tỉnh Hoàng Lâm,T. Hoàng Lâm,UBND tỉnh Hoàng Lâm;Hoàng Lâm,tỉnh,Đồng bằng Bắc,,,2025-06-30,thach-linh,
tan-giao-cu,36,Tỉnh Tân Giao,T. Tân Giao,UBND tỉnh Tân Giao;Tân Giao,tỉnh,Đồng bằng Bắc,,,2025-06-30,thach-linh,
que-hoa-cu,45,Tỉnh Quế Hóa,T. Quế Hóa,UBND tỉnh Quế Hóa;Quế Hóa;Tỉnh Quế Hoá,tỉnh,Duyên hải,,,2025-06-30,que-hoa,
minh-thuy-cu,44,Tỉnh Minh Thủy,T. Minh Thủy,UBND tỉnh Minh Thủy;Minh Thủy;Tỉnh Minh Thuỷ,tỉnh,Duyên hải,,,2025-06-30,que-hoa,
gia-rung-cu,64,Tỉnh Gia Rung,T. Gia Rung,UBND tỉnh Gia Rung;Gia Rung,tỉnh,Tây Nguyên,,,2025-06-30,gia-rung,
ngoc-chau-cu,52,Tỉnh Ngọc Châu,T. Ngọc Châu,UBND tỉnh Ngọc Châu;Ngọc Châu,tỉnh,Duyên hải,,,2025-06-30,gia-rung,
krong-mai-cu,67,Tỉnh Krông Mai,T. Krông Mai,UBND tỉnh Krông Mai;Krông Mai,tỉnh,Tây Nguyên,,,2025-06-30,krong-mai,
khanh-thuy-cu,56,Tỉnh Khánh Thúy,T. Khánh Thúy,UBND tỉnh Khánh Thúy;Khánh Thúy;Tỉnh Khánh Thuý,tỉnh,Duyên hải,,,2025-06-30,krong-mai,
tra-khe-cu,58,Tỉnh Trà Khê,T. Trà Khê,UBND tỉnh Trà Khê;Trà Khê,tỉnh,Duyên hải,,,2025-06-30,krong-mai,
tien-loc-cu,80,Tỉnh Tiền Lộc,T. Tiền Lộc,UBND tỉnh Tiền Lộc;Tiền Lộc,tỉnh,Châu thổ Nam,,,2025-06-30,tien-loc,
ben-cau-cu,82,Tỉnh Bến Cau,T. Bến Cau,UBND tỉnh Bến Cau;Bến Cau,tỉnh,Châu thổ Nam,,,2025-06-30,tien-loc,
an-tram-cu,83,Tỉnh An Tràm,T. An Tràm,UBND tỉnh An Tràm;An Tràm,tỉnh,Châu thổ Nam,,,2025-06-30,tien-loc,
long-khe-cu,72,Tỉnh Long Khê,T. Long Khê,UBND tỉnh Long Khê;Long Khê,tỉnh,Châu thổ Nam,,,2025-06-30,long-khe,
phu-thanh-cu,74,Tỉnh Phú Thạnh,T. Phú Thạnh,UBND tỉnh Phú Thạnh;Phú Thạnh,tỉnh,Châu thổ Nam,,,2025-06-30,long-khe,
cuu-ninh-cu,89,Tỉnh Cửu Ninh,T. Cửu Ninh,UBND tỉnh Cửu Ninh;Cửu Ninh,tỉnh,Châu thổ Nam,,,2025-06-30,cuu-ninh,
hau-my-cu,87,Tỉnh Hậu Mỹ,T. Hậu Mỹ,UBND tỉnh Hậu Mỹ;Hậu Mỹ,tỉnh,Châu thổ Nam,,,2025-06-30,cuu-ninh,
dong-nhue-dk,01.DK,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,SDK Đông Nhuệ,Sở Dữ liệu và Khoa học Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,2025-03-01,,,dong-nhue-td
dong-nhue-nk,01.NK,Sở Ngân khố thành phố Đông Nhuệ,SNK Đông Nhuệ,Sở Ngân khố Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
dong-nhue-ht,01.HT,Sở Hạ tầng thành phố Đông Nhuệ,SHT Đông Nhuệ,Sở Hạ tầng Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
dong-nhue-dn,01.DN,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,SDN Đông Nhuệ,Sở Đất đai và Nông thôn Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
dong-nhue-sk,01.SK,Sở Sức khỏe thành phố Đông Nhuệ,SSK Đông Nhuệ,Sở Sức khỏe Đông Nhuệ;Sở Sức khoẻ Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
dong-nhue-hp,01.HP,Sở Học tập thành phố Đông Nhuệ,SHP Đông Nhuệ,Sở Học tập Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
dong-nhue-vh,01.VH,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,SVH Đông Nhuệ,Sở Văn hóa và Lữ hành Đông Nhuệ;Sở Văn hoá và Lữ hành Đông Nhuệ,sở,Đồng bằng Bắc,dong-nhue,,,,
bach-son-dk,02.DK,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,SDK Bạch Sơn,Sở Dữ liệu và Khoa học Bạch Sơn,sở,Núi phía Bắc,bach-son,2025-03-01,,,bach-son-td
bach-son-nk,02.NK,Sở Ngân khố tỉnh Bạch Sơn,SNK Bạch Sơn,Sở Ngân khố Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
bach-son-ht,02.HT,Sở Hạ tầng tỉnh Bạch Sơn,SHT Bạch Sơn,Sở Hạ tầng Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
bach-son-dn,02.DN,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,SDN Bạch Sơn,Sở Đất đai và Nông thôn Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
bach-son-sk,02.SK,Sở Sức khỏe tỉnh Bạch Sơn,SSK Bạch Sơn,Sở Sức khỏe Bạch Sơn;Sở Sức khoẻ Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
bach-son-hp,02.HP,Sở Học tập tỉnh Bạch Sơn,SHP Bạch Sơn,Sở Học tập Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
bach-son-vh,02.VH,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,SVH Bạch Sơn,Sở Văn hóa và Lữ hành Bạch Sơn;Sở Văn hoá và Lữ hành Bạch Sơn,sở,Núi phía Bắc,bach-son,,,,
van-hai-dk,22.DK,Sở Dữ liệu và Khoa học tỉnh Vân Hải,SDK Vân Hải,Sở Dữ liệu và Khoa học Vân Hải,sở,Đồng bằng Bắc,van-hai,2025-03-01,,,
van-hai-nk,22.NK,Sở Ngân khố tỉnh Vân Hải,SNK Vân Hải,Sở Ngân khố Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
van-hai-ht,22.HT,Sở Hạ tầng tỉnh Vân Hải,SHT Vân Hải,Sở Hạ tầng Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
van-hai-dn,22.DN,Sở Đất đai và Nông thôn tỉnh Vân Hải,SDN Vân Hải,Sở Đất đai và Nông thôn Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
van-hai-sk,22.SK,Sở Sức khỏe tỉnh Vân Hải,SSK Vân Hải,Sở Sức khỏe Vân Hải;Sở Sức khoẻ Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
van-hai-hp,22.HP,Sở Học tập tỉnh Vân Hải,SHP Vân Hải,Sở Học tập Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
van-hai-vh,22.VH,Sở Văn hóa và Lữ hành tỉnh Vân Hải,SVH Vân Hải,Sở Văn hóa và Lữ hành Vân Hải;Sở Văn hoá và Lữ hành Vân Hải,sở,Đồng bằng Bắc,van-hai,,,,
hoa-phong-dk,38.DK,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,SDK Hòa Phong,Sở Dữ liệu và Khoa học Hòa Phong;Sở Dữ liệu và Khoa học Hoà Phong,sở,Duyên hải,hoa-phong,2025-03-01,,,hoa-phong-td
hoa-phong-nk,38.NK,Sở Ngân khố tỉnh Hòa Phong,SNK Hòa Phong,Sở Ngân khố Hòa Phong;Sở Ngân khố Hoà Phong,sở,Duyên hải,hoa-phong,,,,
hoa-phong-ht,38.HT,Sở Hạ tầng tỉnh Hòa Phong,SHT Hòa Phong,Sở Hạ tầng Hòa Phong;Sở Hạ tầng Hoà Phong,sở,Duyên hải,hoa-phong,,,,
hoa-phong-dn,38.DN,Sở Đất đai và Nông thôn tỉnh Hòa Phong,SDN Hòa Phong,Sở Đất đai và Nông thôn Hòa Phong;Sở Đất đai và Nông thôn Hoà Phong,sở,Duyên hải,hoa-phong,,,,
hoa-phong-sk,38.SK,Sở Sức khỏe tỉnh Hòa Phong,SSK Hòa Phong,Sở Sức khỏe Hòa Phong;Sở Sức khoẻ Hoà Phong,sở,Duyên hải,hoa-phong,,,,
hoa-phong-hp,38.HP,Sở Học tập tỉnh Hòa Phong,SHP Hòa Phong,Sở Học tập Hòa Phong;Sở Học tập Hoà Phong,sở,Duyên hải,hoa-phong,,,,
hoa-phong-vh,38.VH,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,SVH Hòa Phong,Sở Văn hóa và Lữ hành Hòa Phong;Sở Văn hoá và Lữ hành Hoà Phong,sở,Duyên hải,hoa-phong,,,,
da-loc-dk,40.DK,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,SDK Đà Lộc,Sở Dữ liệu và Khoa học Đà Lộc,sở,Duyên hải,da-loc,2025-03-01,,,da-loc-td
da-loc-nk,40.NK,Sở Ngân khố tỉnh Đà Lộc,SNK Đà Lộc,Sở Ngân khố Đà Lộc,sở,Duyên hải,da-loc,,,,
da-loc-ht,40.HT,Sở Hạ tầng tỉnh Đà Lộc,SHT Đà Lộc,Sở Hạ tầng Đà Lộc,sở,Duyên hải,da-loc,,,,
da-loc-dn,40.DN,Sở Đất đai và Nông thôn tỉnh Đà Lộc,SDN Đà Lộc,Sở Đất đai và Nông thôn Đà Lộc,sở,Duyên hải,da-loc,,,,
da-loc-sk,40.SK,Sở Sức khỏe tỉnh Đà Lộc,SSK Đà Lộc,Sở Sức khỏe Đà Lộc;Sở Sức khoẻ Đà Lộc,sở,Duyên hải,da-loc,,,,
da-loc-hp,40.HP,Sở Học tập tỉnh Đà Lộc,SHP Đà Lộc,Sở Học tập Đà Lộc,sở,Duyên hải,da-loc,,,,
da-loc-vh,40.VH,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,SVH Đà Lộc,Sở Văn hóa và Lữ hành Đà Lộc;Sở Văn hoá và Lữ hành Đà Lộc,sở,Duyên hải,da-loc,,,,
dak-van-dk,66.DK,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,SDK Đắk Vân,Sở Dữ liệu và Khoa học Đắk Vân,sở,Tây Nguyên,dak-van,2025-03-01,,,
dak-van-nk,66.NK,Sở Ngân khố tỉnh Đắk Vân,SNK Đắk Vân,Sở Ngân khố Đắk Vân,sở,Tây Nguyên,dak-van,,,,
dak-van-ht,66.HT,Sở Hạ tầng tỉnh Đắk Vân,SHT Đắk Vân,Sở Hạ tầng Đắk Vân,sở,Tây Nguyên,dak-van,,,,
dak-van-dn,66.DN,Sở Đất đai và Nông thôn tỉnh Đắk Vân,SDN Đắk Vân,Sở Đất đai và Nông thôn Đắk Vân,sở,Tây Nguyên,dak-van,,,,
dak-van-sk,66.SK,Sở Sức khỏe tỉnh Đắk Vân,SSK Đắk Vân,Sở Sức khỏe Đắk Vân;Sở Sức khoẻ Đắk Vân,sở,Tây Nguyên,dak-van,,,,
dak-van-hp,66.HP,Sở Học tập tỉnh Đắk Vân,SHP Đắk Vân,Sở Học tập Đắk Vân,sở,Tây Nguyên,dak-van,,,,
dak-van-vh,66.VH,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,SVH Đắk Vân,Sở Văn hóa và Lữ hành Đắk Vân;Sở Văn hoá và Lữ hành Đắk Vân,sở,Tây Nguyên,dak-van,,,,
sa-dinh-dk,79.DK,Sở Dữ liệu và Khoa học thành phố Sa Đình,SDK Sa Đình,Sở Dữ liệu và Khoa học Sa Đình,sở,Châu thổ Nam,sa-dinh,2025-03-01,,,
sa-dinh-nk,79.NK,Sở Ngân khố thành phố Sa Đình,SNK Sa Đình,Sở Ngân khố Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
sa-dinh-ht,79.HT,Sở Hạ tầng thành phố Sa Đình,SHT Sa Đình,Sở Hạ tầng Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
sa-dinh-dn,79.DN,Sở Đất đai và Nông thôn thành phố Sa Đình,SDN Sa Đình,Sở Đất đai và Nông thôn Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
sa-dinh-sk,79.SK,Sở Sức khỏe thành phố Sa Đình,SSK Sa Đình,Sở Sức khỏe Sa Đình;Sở Sức khoẻ Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
sa-dinh-hp,79.HP,Sở Học tập thành phố Sa Đình,SHP Sa Đình,Sở Học tập Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
sa-dinh-vh,79.VH,Sở Văn hóa và Lữ hành thành phố Sa Đình,SVH Sa Đình,Sở Văn hóa và Lữ hành Sa Đình;Sở Văn hoá và Lữ hành Sa Đình,sở,Châu thổ Nam,sa-dinh,,,,
soc-dien-dk,94.DK,Sở Dữ liệu và Khoa học tỉnh Sóc Diên,SDK Sóc Diên,Sở Dữ liệu và Khoa học Sóc Diên,sở,Châu thổ Nam,soc-dien,2025-03-01,,,
soc-dien-nk,94.NK,Sở Ngân khố tỉnh Sóc Diên,SNK Sóc Diên,Sở Ngân khố Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
soc-dien-ht,94.HT,Sở Hạ tầng tỉnh Sóc Diên,SHT Sóc Diên,Sở Hạ tầng Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
soc-dien-dn,94.DN,Sở Đất đai và Nông thôn tỉnh Sóc Diên,SDN Sóc Diên,Sở Đất đai và Nông thôn Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
soc-dien-sk,94.SK,Sở Sức khỏe tỉnh Sóc Diên,SSK Sóc Diên,Sở Sức khỏe Sóc Diên;Sở Sức khoẻ Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
soc-dien-hp,94.HP,Sở Học tập tỉnh Sóc Diên,SHP Sóc Diên,Sở Học tập Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
soc-dien-vh,94.VH,Sở Văn hóa và Lữ hành tỉnh Sóc Diên,SVH Sóc Diên,Sở Văn hóa và Lữ hành Sóc Diên;Sở Văn hoá và Lữ hành Sóc Diên,sở,Châu thổ Nam,soc-dien,,,,
nam-thoi-dk,96.DK,Sở Dữ liệu và Khoa học tỉnh Nam Thới,SDK Nam Thới,Sở Dữ liệu và Khoa học Nam Thới,sở,Châu thổ Nam,nam-thoi,2025-03-01,,,
nam-thoi-nk,96.NK,Sở Ngân khố tỉnh Nam Thới,SNK Nam Thới,Sở Ngân khố Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
nam-thoi-ht,96.HT,Sở Hạ tầng tỉnh Nam Thới,SHT Nam Thới,Sở Hạ tầng Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
nam-thoi-dn,96.DN,Sở Đất đai và Nông thôn tỉnh Nam Thới,SDN Nam Thới,Sở Đất đai và Nông thôn Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
nam-thoi-sk,96.SK,Sở Sức khỏe tỉnh Nam Thới,SSK Nam Thới,Sở Sức khỏe Nam Thới;Sở Sức khoẻ Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
nam-thoi-hp,96.HP,Sở Học tập tỉnh Nam Thới,SHP Nam Thới,Sở Học tập Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
nam-thoi-vh,96.VH,Sở Văn hóa và Lữ hành tỉnh Nam Thới,SVH Nam Thới,Sở Văn hóa và Lữ hành Nam Thới;Sở Văn hoá và Lữ hành Nam Thới,sở,Châu thổ Nam,nam-thoi,,,,
hong-giang-dk,15.DK,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,SDK Hồng Giang,Sở Dữ liệu và Khoa học Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-nk,15.NK,Sở Ngân khố tỉnh Hồng Giang,SNK Hồng Giang,Sở Ngân khố Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-ht,15.HT,Sở Hạ tầng tỉnh Hồng Giang,SHT Hồng Giang,Sở Hạ tầng Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-dn,15.DN,Sở Đất đai và Nông thôn tỉnh Hồng Giang,SDN Hồng Giang,Sở Đất đai và Nông thôn Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-sk,15.SK,Sở Sức khỏe tỉnh Hồng Giang,SSK Hồng Giang,Sở Sức khỏe Hồng Giang;Sở Sức khoẻ Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-hp,15.HP,Sở Học tập tỉnh Hồng Giang,SHP Hồng Giang,Sở Học tập Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
hong-giang-vh,15.VH,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,SVH Hồng Giang,Sở Văn hóa và Lữ hành Hồng Giang;Sở Văn hoá và Lữ hành Hồng Giang,sở,Núi phía Bắc,hong-giang,2025-07-01,,,
kim-xuyen-dk,24.DK,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,SDK Kim Xuyên,Sở Dữ liệu và Khoa học Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-nk,24.NK,Sở Ngân khố tỉnh Kim Xuyên,SNK Kim Xuyên,Sở Ngân khố Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-ht,24.HT,Sở Hạ tầng tỉnh Kim Xuyên,SHT Kim Xuyên,Sở Hạ tầng Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-dn,24.DN,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,SDN Kim Xuyên,Sở Đất đai và Nông thôn Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-sk,24.SK,Sở Sức khỏe tỉnh Kim Xuyên,SSK Kim Xuyên,Sở Sức khỏe Kim Xuyên;Sở Sức khoẻ Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-hp,24.HP,Sở Học tập tỉnh Kim Xuyên,SHP Kim Xuyên,Sở Học tập Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
kim-xuyen-vh,24.VH,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,SVH Kim Xuyên,Sở Văn hóa và Lữ hành Kim Xuyên;Sở Văn hoá và Lữ hành Kim Xuyên,sở,Đồng bằng Bắc,kim-xuyen,2025-07-01,,,
thach-linh-dk,33.DK,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,SDK Thạch Lĩnh,Sở Dữ liệu và Khoa học Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-nk,33.NK,Sở Ngân khố tỉnh Thạch Lĩnh,SNK Thạch Lĩnh,Sở Ngân khố Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-ht,33.HT,Sở Hạ tầng tỉnh Thạch Lĩnh,SHT Thạch Lĩnh,Sở Hạ tầng Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-dn,33.DN,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,SDN Thạch Lĩnh,Sở Đất đai và Nông thôn Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-sk,33.SK,Sở Sức khỏe tỉnh Thạch Lĩnh,SSK Thạch Lĩnh,Sở Sức khỏe Thạch Lĩnh;Sở Sức khoẻ Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-hp,33.HP,Sở Học tập tỉnh Thạch Lĩnh,SHP Thạch Lĩnh,Sở Học tập Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
thach-linh-vh,33.VH,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,SVH Thạch Lĩnh,Sở Văn hóa và Lữ hành Thạch Lĩnh;Sở Văn hoá và Lữ hành Thạch Lĩnh,sở,Núi phía Bắc,thach-linh,2025-07-01,,,
que-hoa-dk,44.DK,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,SDK Quế Hóa,Sở Dữ liệu và Khoa học Quế Hóa;Sở Dữ liệu và Khoa học Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-nk,44.NK,Sở Ngân khố tỉnh Quế Hóa,SNK Quế Hóa,Sở Ngân khố Quế Hóa;Sở Ngân khố Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-ht,44.HT,Sở Hạ tầng tỉnh Quế Hóa,SHT Quế Hóa,Sở Hạ tầng Quế Hóa;Sở Hạ tầng Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-dn,44.DN,Sở Đất đai và Nông thôn tỉnh Quế Hóa,SDN Quế Hóa,Sở Đất đai và Nông thôn Quế Hóa;Sở Đất đai và Nông thôn Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-sk,44.SK,Sở Sức khỏe tỉnh Quế Hóa,SSK Quế Hóa,Sở Sức khỏe Quế Hóa;Sở Sức khoẻ Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-hp,44.HP,Sở Học tập tỉnh Quế Hóa,SHP Quế Hóa,Sở Học tập Quế Hóa;Sở Học tập Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
que-hoa-vh,44.VH,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,SVH Quế Hóa,Sở Văn hóa và Lữ hành Quế Hóa;Sở Văn hoá và Lữ hành Quế Hoá,sở,Duyên hải,que-hoa,2025-07-01,,,
gia-rung-dk,52.DK,Sở Dữ liệu và Khoa học tỉnh Gia Rung,SDK Gia Rung,Sở Dữ liệu và Khoa học Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-nk,52.NK,Sở Ngân khố tỉnh Gia Rung,SNK Gia Rung,Sở Ngân khố Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-ht,52.HT,Sở Hạ tầng tỉnh Gia Rung,SHT Gia Rung,Sở Hạ tầng Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-dn,52.DN,Sở Đất đai và Nông thôn tỉnh Gia Rung,SDN Gia Rung,Sở Đất đai và Nông thôn Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-sk,52.SK,Sở Sức khỏe tỉnh Gia Rung,SSK Gia Rung,Sở Sức khỏe Gia Rung;Sở Sức khoẻ Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-hp,52.HP,Sở Học tập tỉnh Gia Rung,SHP Gia Rung,Sở Học tập Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
gia-rung-vh,52.VH,Sở Văn hóa và Lữ hành tỉnh Gia Rung,SVH Gia Rung,Sở Văn hóa và Lữ hành Gia Rung;Sở Văn hoá và Lữ hành Gia Rung,sở,Duyên hải,gia-rung,2025-07-01,,,
krong-mai-dk,56.DK,Sở Dữ liệu và Khoa học tỉnh Krông Mai,SDK Krông Mai,Sở Dữ liệu và Khoa học Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-nk,56.NK,Sở Ngân khố tỉnh Krông Mai,SNK Krông Mai,Sở Ngân khố Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-ht,56.HT,Sở Hạ tầng tỉnh Krông Mai,SHT Krông Mai,Sở Hạ tầng Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-dn,56.DN,Sở Đất đai và Nông thôn tỉnh Krông Mai,SDN Krông Mai,Sở Đất đai và Nông thôn Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-sk,56.SK,Sở Sức khỏe tỉnh Krông Mai,SSK Krông Mai,Sở Sức khỏe Krông Mai;Sở Sức khoẻ Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-hp,56.HP,Sở Học tập tỉnh Krông Mai,SHP Krông Mai,Sở Học tập Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
krong-mai-vh,56.VH,Sở Văn hóa và Lữ hành tỉnh Krông Mai,SVH Krông Mai,Sở Văn hóa và Lữ hành Krông Mai;Sở Văn hoá và Lữ hành Krông Mai,sở,Tây Nguyên,krong-mai,2025-07-01,,,
tien-loc-dk,82.DK,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,SDK Tiền Lộc,Sở Dữ liệu và Khoa học Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-nk,82.NK,Sở Ngân khố tỉnh Tiền Lộc,SNK Tiền Lộc,Sở Ngân khố Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-ht,82.HT,Sở Hạ tầng tỉnh Tiền Lộc,SHT Tiền Lộc,Sở Hạ tầng Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-dn,82.DN,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,SDN Tiền Lộc,Sở Đất đai và Nông thôn Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-sk,82.SK,Sở Sức khỏe tỉnh Tiền Lộc,SSK Tiền Lộc,Sở Sức khỏe Tiền Lộc;Sở Sức khoẻ Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-hp,82.HP,Sở Học tập tỉnh Tiền Lộc,SHP Tiền Lộc,Sở Học tập Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
tien-loc-vh,82.VH,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,SVH Tiền Lộc,Sở Văn hóa và Lữ hành Tiền Lộc;Sở Văn hoá và Lữ hành Tiền Lộc,sở,Châu thổ Nam,tien-loc,2025-07-01,,,
long-khe-dk,72.DK,Sở Dữ liệu và Khoa học thành phố Long Khê,SDK Long Khê,Sở Dữ liệu và Khoa học Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-nk,72.NK,Sở Ngân khố thành phố Long Khê,SNK Long Khê,Sở Ngân khố Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-ht,72.HT,Sở Hạ tầng thành phố Long Khê,SHT Long Khê,Sở Hạ tầng Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-dn,72.DN,Sở Đất đai và Nông thôn thành phố Long Khê,SDN Long Khê,Sở Đất đai và Nông thôn Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-sk,72.SK,Sở Sức khỏe thành phố Long Khê,SSK Long Khê,Sở Sức khỏe Long Khê;Sở Sức khoẻ Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-hp,72.HP,Sở Học tập thành phố Long Khê,SHP Long Khê,Sở Học tập Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
long-khe-vh,72.VH,Sở Văn hóa và Lữ hành thành phố Long Khê,SVH Long Khê,Sở Văn hóa và Lữ hành Long Khê;Sở Văn hoá và Lữ hành Long Khê,sở,Châu thổ Nam,long-khe,2025-07-01,,,
cuu-ninh-dk,87.DK,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,SDK Cửu Ninh,Sở Dữ liệu và Khoa học Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-nk,87.NK,Sở Ngân khố tỉnh Cửu Ninh,SNK Cửu Ninh,Sở Ngân khố Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-ht,87.HT,Sở Hạ tầng tỉnh Cửu Ninh,SHT Cửu Ninh,Sở Hạ tầng Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-dn,87.DN,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,SDN Cửu Ninh,Sở Đất đai và Nông thôn Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-sk,87.SK,Sở Sức khỏe tỉnh Cửu Ninh,SSK Cửu Ninh,Sở Sức khỏe Cửu Ninh;Sở Sức khoẻ Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-hp,87.HP,Sở Học tập tỉnh Cửu Ninh,SHP Cửu Ninh,Sở Học tập Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
cuu-ninh-vh,87.VH,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,SVH Cửu Ninh,Sở Văn hóa và Lữ hành Cửu Ninh;Sở Văn hoá và Lữ hành Cửu Ninh,sở,Châu thổ Nam,cuu-ninh,2025-07-01,,,
dong-nhue-td,01.TD,Sở Truyền dẫn số thành phố Đông Nhuệ,STD Đông Nhuệ,,sở,Đồng bằng Bắc,dong-nhue,,2025-02-28,dong-nhue-dk,
bach-son-td,02.TD,Sở Truyền dẫn số tỉnh Bạch Sơn,STD Bạch Sơn,,sở,Núi phía Bắc,bach-son,,2025-02-28,bach-son-dk,
hoa-phong-td,38.TD,Sở Truyền dẫn số tỉnh Hòa Phong,STD Hòa Phong,,sở,Duyên hải,hoa-phong,,2025-02-28,hoa-phong-dk,
da-loc-td,40.TD,Sở Truyền dẫn số tỉnh Đà Lộc,STD Đà Lộc,,sở,Duyên hải,da-loc,,2025-02-28,da-loc-dk,

"""##
    ),
    (
      "datasets.csv",
      ##"""
id,title,description,publisher,sector,access,format,licence,frequency,listed,published,updated,records,downloads,size_mb,quality,condition,contact,keywords
DL-0001,Danh mục hệ thống thông tin,danh sách,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,chuyên ngành,XLSX,,,2025-07-24,2025-09-18,2025-09-18,11019,3149,165.5,2.2,,dk@qho.example,công nghệ;thủ tục hành chính
DL-0002,"Hộ nghèo, hộ cận nghèo",báo cáo kỳ,T. Tiền Lộc,Xã hội,dùng chung,SHP,Ghi rõ nguồn,khi có thay đổi,2023-01-25,2023-04-09,2025-09-07,57758,6789,4.6,3,,ubnd@tlo.example,dân số
DL-0003,Quy hoạch chung đô thị,số liệu theo xã,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,mở,DOCX,CC0 1.0,hằng năm,2025-08-17,2025-09-19,2025-09-19,46112,1446,9.9,1.9,,ht@tlo.example,quy hoạch;danh sách
DL-0004,Hiện vật bảo tàng,bảng tổng hợp,Sở Văn hoá và Lữ hành tỉnh Đắk Vân,Văn hóa,dùng chung,PDF,,hàng tháng,,2023-04-17,2025-07-30,313629,21141,238.3,,,vh@dva.example,văn hóa;dữ liệu mở
DL-0005,Danh sách cơ sở giáo dục nghề nghiệp,,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,API,CC BY 4.0,hàng năm,2024-07-27,2024-08-31,2025-08-13,901,123,31.3,4,,hp@bso.example,trường học;giáo dục
DL-0006,"Thống kê, kiểm kê đất đai",số liệu gốc,Tỉnh Kim Xuyên,Đất đai,mở,JSON,Ghi rõ nguồn,6 tháng,2025-03-10,2025-08-03,2025-08-03,43838,16748,3.4,4.7,,ubnd@kxu.example,giá đất
DL-0007,Kết quả thi tốt nghiệp,danh sách,Thành phố Đông Nhuệ,Giáo dục,mở,SHP,CC BY 4.0,,,2024-06-30,2024-06-30,40201,10105,602,,,ubnd@dnh.example,trường học
DL-0008,Việc làm và thất nghiệp,báo cáo kỳ,Văn phòng Nội các,Xã hội,mở,XLSX,,hằng tháng,2023-01-18,2023-02-13,2025-05-23,568759,14379,611.2,,,,xã hội
DL-0009,Kết quả đấu giá quyền sử dụng đất trên địa bàn tỉnh Gia Rung,báo cáo kỳ,Tỉnh Gia Rung,Đất đai,mở,API,Ghi rõ nguồn,hằng tháng,2024-04-01,2024-05-15,2025-09-25,28487,408,192.4,,,ubnd@gru.example,quy hoạch
DL-0010,Giá bán lẻ hàng thiết yếu,,Sở Ngân khố tỉnh Gia Rung,Thương mại,mở,csv,CC BY 4.0,hằng năm,2023-10-13,2024-02-10,2025-06-19,104213,7884,627.9,2.7,,nk@gru.example,chợ;xuất khẩu
DL-0011,Danh sách tổ chức khoa học,bảng tổng hợp,Sở Truyền dẫn số thành phố Đông Nhuệ,Khoa học,dùng chung,XML,CC BY 4.0,,2024-11-11,2024-12-11,2024-12-11,,1139,219.4,2.7,,td@dnh.example,thủ tục hành chính
DL-0012,Ca mắc bệnh truyền nhiễm,danh sách,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,JSON,CC BY 4.0,hằng quý,2023-06-13,,,,,,,,sk@bso.example,y tế
DL-0013,Danh sách câu lạc bộ thể thao,bản đồ,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Văn hóa,mở,CSV,CC0 1.0,hàng năm,2023-07-28,2023-09-02,2023-09-02,157799,3744,10.8,3.2,đăng nhập,,di tích;dữ liệu mở
DL-0014,"Hộ nghèo, hộ cận nghèo toàn quốc",,Bộ Việc làm,Xã hội,dùng chung,PDF,,,2024-10-28,2024-12-17,2025-03-08,2658,22791,86.5,2,,dulieu@bvl.example,xã hội
DL-0015,Danh sách nhà thuốc đạt chuẩn,bảng tổng hợp,Sở Sức khỏe tỉnh Hồng Giang,Y tế,mở,PDF,CC BY 4.0,hằng tháng,2024-03-27,2024-04-11,2025-08-31,10754,11832,16.2,2.5,,sk@hgi.example,bệnh viện;sức khỏe
DL-0016,Trạm thu phát sóng di động toàn quốc,số liệu gốc,Bộ Khoa học ứng dụng,Khoa học,mở,CSV,CC0 1.0,hằng quý,2024-03-27,2024-09-20,2025-09-17,7341,16013,88,2.5,,dulieu@bku.example,khoa học
DL-0017,Hiện trạng sử dụng đất đai,bản đồ,THÀNH PHỐ SA ĐÌNH,Đất đai,mở,PDF,CC BY 4.0,hằng quý,2023-08-18,2023-10-25,2025-08-07,143505,2520,725.8,2.5,,ubnd@sdi.example,quy hoạch;dữ liệu mở
DL-0018,Kết quả giải quyết thủ tục hành chính,số liệu theo xã,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,API,Ghi rõ nguồn,hàng tháng,2023-04-14,2023-06-17,2025-09-21,56984,6499,182.9,3.3,,dk@dnh.example,khoa học
DL-0019,"Thống kê, kiểm kê đất đai",báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Krông Mai,Đất đai,mở,PDF,Ghi rõ nguồn,hằng ngày,,2023-07-26,2025-09-30,30351,1062,431.7,1.5,,dn@kma.example,quy hoạch
DL-0020,Người có công,,Tỉnh Sóc Diên,Xã hội,chuyên ngành,JSON,CC BY 4.0,hằng quý,2023-06-06,2023-09-30,2025-07-14,38254,2395,820.8,3.5,,ubnd@sdn.example,an sinh;việc làm
DL-0021,Bảng giá đất,danh sách,Sở Sức khẻo tỉnh Bạch Sơn,Đất đai,mở,API,CC0 1.0,6 tháng,2025-01-05,2025-02-14,2025-05-29,39714,14156,48.4,3.4,,ubnd@dva.example,đất đai
DL-0022,Danh mục di tích đã xếp hạng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,PDF,CC0 1.0,hằng năm,2023-11-22,2024-04-30,2025-05-20,114214,939,13,,,vh@kxu.example,di tích
DL-0023,Khu bảo tồn thiên nhiên,danh sách,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Môi trường,mở,XLSX,CC BY 4.0,6 tháng,2025-08-12,,,,,,,,dn@cni.example,nước
DL-0024,Lượng mưa và mực nước,danh sách,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Môi trường,mở,JSON,Ghi rõ nguồn,6 tháng,2024-04-20,2024-06-13,2024-09-19,3686,9557,52.3,3.7,,dn@dlo.example,quan trắc;dữ liệu mở
DL-0025,Giấy phép khai thác nước dưới đất,bản đồ,Sở Đất đai và Nông thôn tỉnh Gia Rung,Môi trường,mở,JSON,CC BY 4.0,hằng năm,2023-12-05,2024-02-08,2024-10-07,70540,15,1422.5,3.4,,dn@gru.example,không khí
DL-0026,Dự án đầu tư nước ngoài,số liệu theo xã,Sở Ngân khố tỉnh Hòa Phong,Tài chính,chuyên ngành,API,CC0 1.0,hằng quý,2023-09-15,2023-10-19,2025-08-31,326227,43,68.2,3.1,,,doanh nghiệp
DL-0027,Số học sinh theo cấp học,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,API,CC0 1.0,khi có thay đổi,2023-09-03,2023-10-24,2024-10-15,173600,4428,20.9,2.7,,hp@sdi.example,tuyển sinh
DL-0028,Hộ kinh doanh,bản quét,Tỉnh Tiền Lộc,Tài chính,mở,CSV,,hằng tháng,2023-02-18,2023-10-13,2025-09-20,8574,5599,139,3.1,,ubnd@tlo.example,doanh nghiệp
DL-0029,Người có công,số liệu theo xã,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,CSV,CC0 1.0,hằng năm,2024-01-01,2024-02-26,2025-01-24,179210,12147,31.3,3,,,xã hội;an sinh
DL-0030,Gia đình văn hóa toàn quốc,bản đồ,"Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,mở,PDF,Ghi rõ nguồn,hàng tháng,2024-03-28,2024-07-31,2025-09-14,64522,15685,2222.9,3,,dulieu@bvh.example,di tích
DL-0031,Chất lượng nước mặt toàn quốc,bản quét,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",Môi trường,mở,XLSX,CC BY 4.0,hằng năm,2024-09-09,2024-12-11,2024-12-11,173289,2974,1200.6,3.7,thu phí,dulieu@bdn.example,
DL-0032,Chứng chỉ hành nghề xây dựng,số liệu gốc,Sở Hạ tầng tỉnh Sóc Diên,Xây dựng,mở,XML,CC BY 4.0,hằng tháng,2024-01-05,2024-02-26,2025-08-07,81440,1787,42.4,2.8,,ht@sdn.example,xây dựng
DL-0033,Kết quả quan trắc nước thải trên địa bàn thành phố Đông Nhuệ,danh sách,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Môi trường,mở,CSV,CC0 1.0,hàng năm,,2023-09-12,2025-08-25,192980,947,67.7,3.8,,dn@dnh.example,môi trường
DL-0034,Trường đạt chuẩn quốc gia,bản quét,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,XLSX,CC BY 4.0,hàng năm,2023-04-22,2023-06-23,2025-03-26,6471,87,1482.7,1.8,,,
DL-0035,Hồ sơ đo đạc đất đai,bản đồ,Tỉnh Quế Hóa,Đất đai,dùng chung,XLSX,CC BY 4.0,,2025-02-20,2025-04-21,2025-04-21,214731,681,181.5,2.5,,ubnd@qho.example,giá đất;danh sách
DL-0036,Giấy chứng nhận quyền sử dụng đất đã cấp,,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Đất đai,mở,PDF,CC BY 4.0,hàng tháng,2024-09-16,2024-11-29,2025-09-29,96059,90,2.4,,,dn@bso.example,bản đồ
DL-0037,"Cầu, đường do tỉnh quản lý toàn quốc",số liệu theo xã,Bộ Hạ tầng,Giao thông,mở,SHP,CC BY 4.0,khi có thay đổi,2023-08-30,2023-10-04,2023-10-04,16305,4880,1.1,4.3,,dulieu@bht.example,giao thông
DL-0038,Phương tiện đo được kiểm định,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,dùng chung,XLSX,,hàng năm,2024-07-15,2024-07-31,2025-07-24,105164,764,337.1,3.7,,dk@tlo.example,công nghệ
DL-0039,Điện thương phẩm,số liệu theo xã,Sở Ngân khố thành phố Long Khê,Thương mại,dùng chung,SHP,CC BY 4.0,hằng năm,2024-03-21,2024-04-24,2025-08-16,28136,5221,395.6,4.6,,nk@lkh.example,xuất khẩu
DL-0040,"Cán bộ, công chức toàn quốc",báo cáo kỳ,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,CSV,CC BY 4.0,,2023-04-21,2023-05-10,2025-01-14,1124,30515,1709.7,2.9,,dulieu@bct.example,xã hội
DL-0041,"Danh sách cơ sở khám, chữa bệnh",danh sách,Sở Sức khỏe thành phố Long Khê,Y tế,mở,PDF,CC BY 4.0,hàng năm,2024-01-06,2024-04-04,2025-08-03,9333,5572,240.6,3.4,,sk@lkh.example,covid-19
DL-0042,Trung tâm đăng kiểm toàn quốc,bản quét,Bộ Hạ tầng,Giao thông,mở,XLSX,CC0 1.0,,2025-05-13,,,,,,,,dulieu@bht.example,giao thông
DL-0043,"Cán bộ, công chức",bản quét,T. Sóc Diên,Xã hội,mở,XLSX,CC0 1.0,hằng tháng,,2023-05-14,2025-09-15,19923,308,372.8,2.1,,ubnd@sdn.example,an sinh
DL-0044,Nhiệm vụ khoa học cấp tỉnh toàn quốc,bản quét,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,CSV,Ghi rõ nguồn,khi có thay đổi,2023-04-22,2023-05-02,2023-05-02,336231,18266,35.8,4.4,đăng nhập,dulieu@bdk.example,thủ tục hành chính
DL-0045,Nợ đọng thuế trên địa bàn tỉnh Hồng Giang,số liệu gốc,Sở Ngân khố tỉnh Hồng Giang,Tài chính,mở,JSON,,hằng năm,2025-05-29,2025-07-07,2025-07-07,60312,8931,18.7,3.8,,nk@hgi.example,ngân sách;đầu tư công
DL-0046,Nghệ nhân ưu tú,,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Văn hóa,mở,CSV,CC BY 4.0,,2023-10-04,2023-12-02,2025-06-03,18013,16804,196.5,3.3,,vh@nth.example,văn hóa
DL-0047,Tài sản công,danh sách,Tỉnh Khánh Thúy,Tài chính,mở,API,CC0 1.0,hằng tháng,,2024-06-20,2025-09-03,44040,224,105.7,2.3,,ubnd@kth.example,đầu tư công
DL-0048,Người có công,danh sách,Tỉnh Cửu Ninh,Xã hội,dùng chung,CSV,,hàng tháng,2024-06-10,2024-10-02,2025-08-11,23767,7880,118.1,2,,ubnd@cni.example,dân số
DL-0049,Cây xanh đô thị,bản quét,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,dùng chung,JSON,,hàng tháng,2023-09-16,2023-12-16,2025-07-29,60318,81,328.9,1.9,,ht@gru.example,xây dựng
DL-0050,Đơn vị kinh doanh vận tải trên địa bàn tỉnh Hòa Phong,,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,mở,XML,CC0 1.0,hàng tháng,,2023-10-09,2025-07-29,114092,2350,258.8,3,,,giao thông
DL-0051,"Danh sách cơ sở khám, chữa bệnh",danh sách,Sở Sức khỏe thành phố Sa Đình,Y tế,mở,PDF,Ghi rõ nguồn,hằng tháng,2024-03-13,2024-05-22,2025-09-18,237527,18241,33,3.5,,sk@sdi.example,thuốc
DL-0052,Dân số theo xã,bản đồ,Tỉnh Kim Xuyên,Xã hội,mở,XLSX,CC BY 4.0,6 tháng,2023-07-15,2023-09-04,2025-07-12,263530,7223,9.7,,,ubnd@kxu.example,an sinh
DL-0053,Thủ tục hành chính,,Sở Truyền dẫn số tỉnh Hòa Phong,Khoa học,mở,DOCX,CC0 1.0,hằng quý,2024-04-18,2024-08-26,2025-09-03,69331,6035,702.1,3.3,,,khoa học
DL-0054,Trẻ em được bảo vệ,bản quét,Tỉnh Sóc Diên,Xã hội,chuyên ngành,CSV,,6 tháng,2025-01-13,,,,,,,,ubnd@sdn.example,an sinh
DL-0055,Lượt khách du lịch,,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,mở,DOCX,CC BY 4.0,khi có thay đổi,2023-10-28,2023-12-16,2025-05-27,54712,2061,138.1,3,,vh@hpo.example,lưu trú
DL-0056,Sự kiện du lịch trên địa bàn tỉnh Hòa Phong,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,dùng chung,API,CC0 1.0,hằng năm,2025-05-02,2025-06-13,2025-06-13,,3927,371.8,,,vh@hpo.example,du lịch
DL-0057,Danh sách tổ chức khoa học,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,dùng chung,XLSX,,,2024-01-14,2024-03-22,2024-03-22,852,10582,7.2,4.2,,dk@bso.example,công nghệ
DL-0058,Danh sách trường học,bảng tổng hợp,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,JSON,CC0 1.0,hằng tháng,2025-07-18,,,,,,,,,
DL-0059,Chung cư cần cải tạo,,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,chuyên ngành,CSV,,hằng quý,2024-12-01,2025-03-28,2025-03-28,109409,38256,578.4,3.4,,ht@hpo.example,quy hoạch
DL-0060,Kết quả đấu giá quyền sử dụng đất,số liệu gốc,Thành phố Sa Đình,Đất đai,mở,XML,CC BY 4.0,hằng năm,2023-06-03,2023-11-08,2025-04-24,1418,3253,131.3,2.5,,ubnd@sdi.example,quy hoạch
DL-0061,Tình hình tiêm chủng mở rộng,số liệu gốc,Bộ Sức khoẻ,Y tế,dùng chung,XML,,hàng tháng,2024-09-24,2025-03-26,2025-09-02,118870,5485,6.5,2.6,,dulieu@bsk.example,covid-19;bệnh viện
DL-0062,Tổ chức hành nghề công chứng,,Tỉnh Tiền Lộc,Xã hội,dùng chung,XLSX,,hằng quý,2023-01-15,,,,,,,,ubnd@tlo.example,việc làm
DL-0063,Đội ngũ giáo viên,báo cáo kỳ,Tỉnh Vân Hải,Giáo dục,mở,api,CC BY 4.0,,2023-08-09,2023-09-20,2023-09-20,1561,1702,284,3.6,,ubnd@vha.example,giáo dục;trường học
DL-0064,"Hộ nghèo, hộ cận nghèo toàn quốc",số liệu theo xã,Bộ Pháp chế,Xã hội,mở,PDF,CC BY 4.0,6 tháng,2024-05-26,2024-07-20,2025-05-12,73173,2264,0.2,2,,dulieu@bpc.example,xã hội
DL-0065,Trung tâm đăng kiểm,bảng tổng hợp,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,mở,PDF,CC0 1.0,hằng tuần,2023-10-29,2024-01-29,2025-09-25,1972,13590,26.1,3.1,,ht@hgi.example,vận tải;dữ liệu mở
DL-0066,Trạm thu phát sóng di động,bản quét,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,chuyên ngành,API,,,2025-02-18,2025-03-18,2025-03-18,41093,794,112.7,3.3,,td@bso.example,
DL-0067,Danh sách cơ sở giáo dục nghề nghiệp toàn quốc,bản quét,Bộ Học tập,Giáo dục,mở,JSON,Ghi rõ nguồn,hằng tháng,2025-03-07,2025-04-04,2025-09-27,297251,5928,4,3.9,,dulieu@bhp.example,tuyển sinh
DL-0068,Danh sách nhà thuốc đạt chuẩn toàn quốc,bản đồ,Bộ Sức khỏe,Y tế,dùng chung,DOCX,,hằng ngày,2024-09-17,2024-12-25,2025-09-24,212528,516,0.2,,,dulieu@bsk.example,bệnh viện
DL-0069,Giấy chứng nhận quyền sử dụng đất đã cấp,,TỈNH HỒNG GIANG,Đất đai,dùng chung,XLSX,CC BY 4.0,hàng tháng,,2025-02-27,2025-06-14,108759,8122,41,2.9,,ubnd@hgi.example,bản đồ
DL-0070,Nhiệm vụ khoa học cấp tỉnh,,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,chuyên ngành,CSV,Ghi rõ nguồn,hằng năm,2023-01-23,,,,,,,,dk@nth.example,khoa học
DL-0071,Kết quả lựa chọn nhà thầu toàn quốc,bản quét,Bộ Đầu tư công,Tài chính,mở,XLSX,CC BY 4.0,hằng ngày,2025-04-11,2025-09-09,2025-09-30,49912,10384,1275.3,3.5,,dulieu@bdt.example,chuyển đổi số
DL-0072,Tuyến xe buýt,bảng tổng hợp,Sở Hạ tầng tỉnh Vân Hải,Giao thông,mở,XLSX,CC0 1.0,,2024-04-19,,,,,,,,ht@vha.example,giao thông;vận tải
DL-0073,Danh sách hợp tác xã nông nghiệp,bản quét,T. Phú Thạnh,Nông nghiệp,mở,DOCX,CC BY 4.0,6 tháng,,2025-05-27,2025-05-27,142386,5552,388.7,2.4,,ubnd@pth.example,chăn nuôi
DL-0074,Kế hoạch sử dụng đất hằng năm,,Tỉnh Nam Thới,Đất đai,mở,XLSX,,khi có thay đổi,2024-08-27,2024-09-25,2025-09-01,384169,91,257.8,1.5,,ubnd@nth.example,giá đất
DL-0075,Người tham gia bảo hiểm,số liệu gốc,Sở Sức khỏe tỉnh Hòa Phong,Y tế,dùng chung,XLSX,CC BY 4.0,hàng tháng,2023-10-05,2023-11-23,2025-09-18,380676,3239,332.8,,đăng nhập,sk@hpo.example,bệnh viện
DL-0076,Thiết chế thể thao,bản quét,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Văn hóa,mở,PDF,CC0 1.0,6 tháng,2023-10-09,2023-12-25,2024-02-01,152098,11359,19.1,4,,vh@tli.example,văn hóa
DL-0077,Giấy chứng nhận quyền sử dụng đất đã cấp,danh sách,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,mở,CSV,Ghi rõ nguồn,6 tháng,2025-03-25,,,,,,,,dn@dnh.example,giá đất;dữ liệu mở
DL-0078,Giấy chứng nhận quyền sử dụng đất đã cấp,,Sở Sức khỏe thành phố Đông Nhuệ,Đất đai,mở,PDF,CC0 1.0,,2023-07-24,2024-02-24,2025-07-18,111085,1194,73.6,4.2,thu phí,sk@dnh.example,giá đất;chuyển đổi số
DL-0079,Doanh thu du lịch toàn quốc,,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,PDF,CC BY 4.0,hàng tháng,2024-04-08,,,,,,,,dulieu@bvh.example,du lịch;lưu trú
DL-0080,Văn bằng bảo hộ,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,DOCX,CC BY 4.0,hằng ngày,2024-07-11,2024-09-01,2025-09-19,395416,46374,727.7,3.7,,dk@gru.example,công nghệ
DL-0081,"Hội chợ, triển lãm",bản quét,Sở Ngân khố Kim Xuyên,Thương mại,mở,CSV,,,2023-06-10,2023-06-27,2025-03-18,33425,7872,70.1,3.3,,nk@kxu.example,thương mại;dữ liệu mở
DL-0082,Danh sách luật sư,báo cáo kỳ,Tỉnh Hoàng Lâm,Xã hội,mở,API,CC BY 4.0,khi có thay đổi,2023-11-25,,,,,,,,ubnd@hla.example,an sinh
DL-0083,Đơn vị kinh doanh vận tải trên địa bàn tỉnh Vân Hải,,Sở Hạ tầng tỉnh Vân Hải,Giao thông,chuyên ngành,JSON,Ghi rõ nguồn,hằng ngày,2024-11-16,2024-12-23,2025-09-30,106218,4606,86.5,4.5,,ht@vha.example,giao thông
DL-0084,Quyết toán ngân sách,bản quét,UBND huyện Ngọc Lâm,Tài chính,mở,JSON,CC0 1.0,6 tháng,2023-06-09,2023-07-20,2025-04-15,,31946,528.3,4.5,,dulieu@bnk.example,ngân sách;dữ liệu mở
DL-0085,Trường đạt chuẩn quốc gia toàn quốc,số liệu gốc,Bộ Học tập,Giáo dục,mở,CSV,CC0 1.0,hằng quý,2024-03-17,,,,,,,,dulieu@bhp.example,tuyển sinh
DL-0086,Giá vật liệu xây dựng,số liệu theo xã,Sở Hạ tầng Tiền Lộc,Xây dựng,dùng chung,PDF,,6 tháng,2023-10-12,2024-03-04,2024-03-04,580190,3985,129.3,3.2,,ht@tlo.example,xây dựng
DL-0087,Đội ngũ giáo viên,bản đồ,Sở Học tập tỉnh Krông Mai,Giáo dục,chuyên ngành,CSV,,hằng tháng,2024-11-03,2025-02-03,2025-09-19,77497,19213,24.9,,,hp@kma.example,giáo dục
DL-0088,Điểm phục vụ bưu chính,,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,XLSX,CC BY 4.0,hằng năm,2025-07-29,,,,,,,,dk@lkh.example,khoa học
DL-0089,Thư viện trường học,danh sách,Sở Học tập thành phố Đông Nhuệ,Giáo dục,dùng chung,XLSX,Ghi rõ nguồn,hằng tháng,2023-10-19,2024-03-30,2025-07-19,180884,1295,960.3,4.6,,hp@dnh.example,giáo dục;thống kê
DL-0090,Đèn tín hiệu giao thông,bản quét,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,mở,XML,CC0 1.0,hằng năm,,2023-05-06,2024-10-08,41359,1274,63,2.4,,ht@dnh.example,vận tải
DL-0091,Doanh nghiệp công nghệ số toàn quốc,danh sách,Bộ Dữ liệu và Khoa học,Khoa học,mở,PDF,CC0 1.0,hằng tháng,2023-05-29,2023-08-23,2025-08-31,,2498,12,3.7,,dulieu@bdk.example,thủ tục hành chính
DL-0092,Công trình cấp nước sạch toàn quốc,bảng tổng hợp,Bộ Hạ tầng,Xây dựng,mở,XLSX,,hằng tuần,2023-03-17,,,,,,,,dulieu@bht.example,xây dựng
DL-0093,Quyết toán ngân sách,báo cáo kỳ,Tỉnh Minh Thủy,Tài chính,mở,DOCX,Ghi rõ nguồn,hằng tuần,2023-03-10,2023-05-06,2025-09-26,,26354,7.6,3.4,,ubnd@mth.example,
DL-0094,Việc làm và thất nghiệp,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,JSON,,hằng quý,2023-02-25,2023-05-13,2025-09-01,4682,2292,51.9,2.3,,ubnd@sdn.example,an sinh
DL-0095,Học phí các cấp,,Sở Học tập thành phố Sa Đình,Giáo dục,mở,CSV,CC BY 4.0,hàng năm,2023-07-07,2023-10-25,2023-10-25,157411,267,252.5,3,,hp@sdi.example,tuyển sinh
DL-0096,Danh sách hợp tác xã nông nghiệp,số liệu gốc,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Nông nghiệp,mở,XML,CC BY 4.0,hàng năm,2025-05-07,2025-07-06,2025-07-06,112528,9851,209.6,3.5,,,trồng trọt
DL-0097,Giấy phép xây dựng đã cấp trên địa bàn tỉnh Quế Hóa,số liệu theo xã,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,mở,PDF,Ghi rõ nguồn,hàng tháng,2023-04-18,2023-05-17,2025-08-13,30635,18332,482.5,3.4,,ht@qho.example,xây dựng
DL-0098,"Cán bộ, công chức trên địa bàn tỉnh Tân Giao",bản đồ,Tỉnh Tân Giao,Xã hội,dùng chung,SHP,CC BY 4.0,hằng quý,2024-05-01,2024-05-26,2025-01-23,,2532,448.2,,,ubnd@tgi.example,việc làm
DL-0099,Trường đạt chuẩn quốc gia,bản quét,Sở Học tập tỉnh Bạch Sơn,Giáo dục,chuyên ngành,XLSX,,hằng ngày,2023-08-10,,,,,,,,hp@bso.example,giáo dục
DL-0100,"Hộ nghèo, hộ cận nghèo",danh sách,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,6 tháng,2024-12-20,2025-02-09,2025-08-31,52029,5645,201.2,,,ubnd@sdn.example,xã hội;thống kê
DL-0101,Kết quả lựa chọn nhà thầu,số liệu gốc,Tỉnh Tiền Lộc,Tài chính,mở,DOCX,CC BY 4.0,hàng năm,2024-11-25,2024-12-21,2024-12-21,84174,27920,170.4,3.1,,,doanh nghiệp
DL-0102,Quyết toán ngân sách toàn quốc,bảng tổng hợp,Bộ Đầu tư công,Tài chính,mở,XLSX,Ghi rõ nguồn,hằng tháng,2024-02-17,2024-03-24,2025-05-21,91481,21541,6.3,3.8,,dulieu@bdt.example,đầu tư công
DL-0103,Cụm công nghiệp,số liệu gốc,Sở Ngân khố tỉnh Đà Lộc,Thương mại,mở,JSON,,hằng năm,2024-01-17,2024-03-01,2024-11-09,328816,4106,666.5,2.1,,nk@dlo.example,thương mại
DL-0104,Danh sách doanh nghiệp thành lập,bản quét,Tỉnh Kim Xuyên,Tài chính,mở,DOCX,CC BY 4.0,,2023-12-10,2024-01-10,2025-04-19,,39,546.2,2.3,,ubnd@kxu.example,ngân sách
DL-0105,"Hộ nghèo, hộ cận nghèo toàn quốc",bản đồ,Văn phòng Nội các,Xã hội,mở,API,CC BY 4.0,hằng quý,2025-05-28,2025-06-28,2025-06-28,91335,230,56.5,3.3,,dulieu@vnc.example,dân số
DL-0106,"Giá dịch vụ khám, chữa bệnh trên địa bàn thành phố Sa Đình",bản quét,Sở Sức khoẻ thành phố Sa Đình,Y tế,mở,API,CC0 1.0,6 tháng,2023-04-04,,,,,,,đăng nhập,sk@sdi.example,covid-19;thuốc
DL-0107,Hướng dẫn viên du lịch,danh sách,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,CSV,,hằng năm,2024-12-30,2025-03-14,2025-09-17,134593,1216,124.1,2.8,,vh@sdi.example,lưu trú
DL-0108,Hướng dẫn viên du lịch (cập nhật),bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Sa Đình,Du lịch,dùng chung,SHP,,hàng tháng,2025-01-15,2025-02-22,2025-09-17,6619,1182,248,3.3,,dk@sdi.example,lưu trú
DL-0109,Cụm công nghiệp,bảng tổng hợp,Sở Ngân khố tỉnh Hòa Phong,Thương mại,dùng chung,SHP,,6 tháng,2023-10-16,2024-01-26,2024-01-26,206840,20339,356.2,,,nk@hpo.example,xuất khẩu
DL-0110,Danh sách trường học,số liệu theo xã,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,PDF,CC BY 4.0,6 tháng,2025-06-02,2025-06-24,2025-06-24,,27037,1561.5,3.5,,hp@bso.example,
DL-0111,Công trình cấp nước sạch,số liệu gốc,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,mở,XLSX,Ghi rõ nguồn,,2024-02-09,2024-07-27,2025-06-08,103122,2589,1957.4,4.4,,,quy hoạch
DL-0112,Trạm thu phát sóng di động,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,chuyên ngành,JSON,CC BY 4.0,hằng tuần,2025-01-15,,,,,,,,dk@dlo.example,khoa học;dữ liệu mở
DL-0113,Điện thương phẩm toàn quốc,bảng tổng hợp,Bộ Thương nghiệp,Thương mại,mở,XLSX,CC BY 4.0,hằng năm,,2024-11-04,2025-01-11,310990,8,155.2,3.1,,dulieu@btn.example,xuất khẩu;dữ liệu mở
DL-0114,Hộ kinh doanh,số liệu theo xã,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,DOCX,CC BY 4.0,,2023-04-06,,,,,,,,nk@sdi.example,doanh nghiệp;danh sách
DL-0115,Việc làm và thất nghiệp,báo cáo kỳ,Tỉnh Hồng Giang,Xã hội,chuyên ngành,XLSX,,6 tháng,2024-04-23,2024-06-03,2025-07-06,209251,5429,177.5,3.8,,ubnd@hgi.example,việc làm
DL-0116,Kết quả thi tốt nghiệp,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,shp,CC BY 4.0,6 tháng,2023-02-18,2023-07-31,2024-08-06,27842,7066,187.3,2.1,,hp@sdi.example,trường học;thống kê
DL-0117,Trạm y tế xã toàn quốc,báo cáo kỳ,Bộ Sức khỏe,Y tế,mở,SHP,CC BY 4.0,hằng tháng,2024-02-26,2024-04-04,2025-06-29,67552,1779,747,3.1,,dulieu@bsk.example,bệnh viện
DL-0118,Chỉ số sản xuất công nghiệp,bản quét,Sở Ngân khố thành phố Sa Đình,Thương mại,dùng chung,CSV,Ghi rõ nguồn,khi có thay đổi,2024-12-15,2025-05-18,2025-05-18,127331,14461,57.7,3.2,,nk@sdi.example,thương mại
DL-0119,Công khai dự toán ngân sách,báo cáo kỳ,Sở Ngân khố tỉnh Hòa Phong,Tài chính,dùng chung,XLSX,,hằng quý,,2023-10-05,2025-05-06,143419,3562,42.6,1.7,,nk@hpo.example,doanh nghiệp;đầu tư công
DL-0120,Trường đạt chuẩn quốc gia,số liệu gốc,Sở Học tập tỉnh Quế Hóa,Giáo dục,dùng chung,JSON,,hàng năm,2023-06-09,2024-01-06,2025-09-14,68514,1099,80,3.6,,hp@qho.example,trường học;giáo dục
DL-0121,Doanh nghiệp lữ hành,danh sách,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Du lịch,mở,XLSX,,hằng quý,2023-06-04,,,,,,,,vh@hgi.example,lưu trú
DL-0122,Cơ sở đủ điều kiện an toàn thực phẩm,bảng tổng hợp,Sở Sức khỏe tỉnh Hòa Phong,Y tế,dùng chung,PDF,CC0 1.0,hằng tháng,2025-04-09,,,,,,,,sk@hpo.example,
DL-0123,Thư viện công cộng,số liệu gốc,Sở Văn hoá và Lữ hành thành phố Long Khê,Văn hóa,mở,DOCX,Ghi rõ nguồn,hằng ngày,2025-03-05,,,,,,,,,văn hóa;thể thao
DL-0124,Bản đồ địa chính,số liệu theo xã,Thành phố Đông Nhuệ,Đất đai,mở,CSV,CC BY 4.0,,2024-10-27,2025-01-08,2025-01-08,23154,3994,199.2,3.1,,ubnd@dnh.example,
DL-0125,Tình hình tiêm chủng mở rộng,,Sở Sức khỏe tỉnh Nam Thới,Y tế,mở,CSV,Ghi rõ nguồn,hằng năm,2023-11-10,2024-01-11,2025-06-10,62801,15823,873.9,2.9,thu phí,sk@nth.example,covid-19
DL-0126,Người hành nghề y,báo cáo kỳ,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,mở,JSON,CC BY 4.0,6 tháng,2024-05-06,2024-06-22,2025-06-23,110990,10904,178.8,2.8,,dulieu@bsk.example,y tế
DL-0127,Đội ngũ giáo viên,số liệu gốc,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,SHP,,hàng năm,2024-02-14,2024-07-08,2024-07-08,86271,3918,299.2,2.8,,hp@hpo.example,tuyển sinh
DL-0128,"Trung tâm ngoại ngữ, tin học",bản quét,Sở Học tập tỉnh Hòa Phong,Giáo dục,chuyên ngành,API,CC BY 4.0,hằng năm,2023-06-14,2023-08-06,2025-07-22,97679,157,135.8,,,hp@hpo.example,tuyển sinh
DL-0129,Quy hoạch đất đai cấp xã,số liệu theo xã,TỈNH KRÔNG MAI,Đất đai,dùng chung,XLSX,CC0 1.0,,2024-12-20,2025-01-16,2025-05-03,23301,7900,15.2,,,ubnd@kma.example,bản đồ
DL-0130,Danh sách trường học,bảng tổng hợp,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,PDF,CC BY 4.0,hàng năm,2023-11-25,2023-12-12,2025-01-13,46676,23,82,2.9,,hp@gru.example,tuyển sinh
DL-0131,Điểm du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,API,Ghi rõ nguồn,hằng ngày,2023-12-17,2024-01-29,2025-09-29,30648,3183,104.8,2.4,,vh@qho.example,điểm đến
DL-0132,"Hộ nghèo, hộ cận nghèo",bảng tổng hợp,Tỉnh Nam Thới,Xã hội,dùng chung,CSV,,,2025-04-22,,,,,,,,ubnd@nth.example,việc làm
DL-0133,Doanh thu du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,XLSX,CC BY 4.0,hằng năm,2024-06-18,2025-01-09,2025-09-20,92033,3744,585.7,1.3,,vh@tlo.example,điểm đến
DL-0134,Cơ sở đủ điều kiện an toàn thực phẩm,,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,PDF,,hằng tháng,2023-07-15,,,,,,,,,y tế
DL-0135,"Danh sách chợ, siêu thị",bản đồ,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,mở,XLSX,CC BY 4.0,hằng năm,2023-08-30,,,,,,,,nk@tlo.example,thương mại
DL-0136,"Trung tâm ngoại ngữ, tin học",,SHP Đắk Vân,Giáo dục,mở,XLSX,,hằng năm,2023-10-17,2023-12-26,2024-05-03,36510,10043,17.4,,,hp@dva.example,giáo dục
DL-0137,Kết quả lựa chọn nhà thầu,,SNK Long Khê,Tài chính,mở,PDF,CC BY 4.0,hằng quý,2025-05-05,,,,,,,đăng nhập,nk@lkh.example,đầu tư công;ngân sách
DL-0138,Kết quả lựa chọn nhà thầu,,Sở Hạ tầng thành phố Long Khê,Tài chính,chuyên ngành,PDF,CC BY 4.0,hằng năm,2025-07-28,2025-08-13,2025-08-13,939,378,350.7,3.1,,ht@lkh.example,ngân sách
DL-0139,Thiết chế thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,CSV,CC0 1.0,hằng quý,2024-12-19,2025-01-26,2025-02-13,12348,1214,9.5,4.5,,,di tích
DL-0140,Dự án đầu tư công,,Sở Ngân khố tỉnh Krông Mai,Tài chính,dùng chung,API,,6 tháng,2025-07-24,2025-08-30,2025-08-30,2725,463,14.2,,,nk@kma.example,đầu tư công
DL-0141,Kết quả giải quyết thủ tục hành chính,danh sách,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,mở,PDF,CC BY 4.0,hằng quý,2023-06-22,,,,,,,,td@dlo.example,thủ tục hành chính;chuyển đổi số
DL-0142,Công khai dự toán ngân sách,số liệu gốc,Sở Ngân khố tỉnh Đà Lộc,Tài chính,dùng chung,API,CC BY 4.0,6 tháng,2024-05-27,2024-08-16,2025-07-29,313830,3529,1224.9,2.6,,nk@dlo.example,doanh nghiệp
DL-0143,Điểm phục vụ bưu chính,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,API,CC0 1.0,hằng năm,,2025-09-30,2025-09-30,41511,12783,504.3,4.5,,dk@sdi.example,công nghệ;thống kê
DL-0144,Tổ chức hành nghề công chứng,danh sách,Tỉnh Sóc Diên,Xã hội,mở,API,,hằng tháng,2025-03-16,2025-04-27,2025-09-26,16390,2210,108.1,3.3,,ubnd@sdn.example,dân số;việc làm
DL-0145,Kết quả lựa chọn nhà thầu toàn quốc,bản quét,Ngân hàng Dự trữ,Tài chính,mở,XML,CC0 1.0,hằng tháng,2024-07-13,,,,,,,,dulieu@nhd.example,doanh nghiệp
DL-0146,Giá cho thuê nhà công,bản đồ,Sở Ngân khố Quế Hóa,Tài chính,mở,XML,CC BY 4.0,hằng tháng,2025-06-28,2025-09-03,2025-09-08,273,42716,134.8,3.1,,,ngân sách;dữ liệu mở
DL-0147,Giá nông sản tại chợ đầu mối toàn quốc,bản đồ,"Các sở, ngành",Nông nghiệp,chuyên ngành,XLSX,Ghi rõ nguồn,hằng tuần,2025-05-23,2025-07-28,2025-09-30,157346,33956,176.1,2.8,,dulieu@bnt.example,nông nghiệp
DL-0148,Thư viện công cộng trên địa bàn tỉnh Tiền Lộc,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Văn hóa,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-05-03,,,,,,,,vh@tlo.example,văn hóa;thống kê
DL-0149,Danh sách tổ chức khoa học,số liệu theo xã,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,mở,XLSX,CC BY 4.0,hằng tuần,2023-10-18,2024-02-12,2025-09-13,35003,12,1731.5,1.8,,td@dlo.example,công nghệ
DL-0150,Quyết toán ngân sách,danh sách,Ngân hàng Dự trữ,Tài chính,dùng chung,DOCX,,hằng ngày,2024-09-23,2024-12-04,2025-09-29,71239,8655,180.3,2.7,,dulieu@nhd.example,đầu tư công
DL-0151,Cơ sở đủ điều kiện an toàn thực phẩm,bảng tổng hợp,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,XLSX,Ghi rõ nguồn,hàng tháng,2025-05-15,2025-06-09,2025-09-23,259431,421,11.8,3.7,,,sức khỏe;thuốc
DL-0152,Trẻ em được bảo vệ,số liệu theo xã,Cơ quan Kiểm tra Công vụ,Xã hội,dùng chung,SHP,CC BY 4.0,6 tháng,2025-07-29,2025-09-18,2025-09-18,99695,21571,194.2,3.1,,dulieu@ttc.example,xã hội
DL-0153,"Giá dịch vụ khám, chữa bệnh trên địa bàn tỉnh Cửu Ninh",báo cáo kỳ,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,API,Ghi rõ nguồn,hằng năm,2025-04-16,,,,,,,,,
DL-0154,Ca mắc bệnh truyền nhiễm,bảng tổng hợp,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,dùng chung,PDF,,hằng quý,2025-03-29,2025-07-29,2025-08-25,2088,513,46.5,1.6,,sk@tli.example,thuốc
DL-0155,"Danh sách bến xe, bãi đỗ",báo cáo kỳ,Sở Hạ tầng tỉnh Đắk Vân,Giao thông,dùng chung,API,CC BY 4.0,hằng năm,2025-06-09,,,,,,,,,giao thông
DL-0156,Danh sách câu lạc bộ thể thao trên địa bàn tỉnh Tiền Lộc,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Văn hóa,mở,JSON,,6 tháng,2024-07-14,2024-08-31,2025-08-19,70048,239,1208.4,,,vh@tlo.example,văn hóa
DL-0157,Điểm thường xảy ra tai nạn,danh sách,Bộ Hạ tầng,Giao thông,mở,XLSX,CC0 1.0,hằng ngày,2024-03-27,2024-05-30,2025-09-29,,313,686.7,3.5,,,đường bộ
DL-0158,Điểm phục vụ bưu chính,bản đồ,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,JSON,,hàng tháng,2025-07-29,,,,,,,,dk@tlo.example,công nghệ;danh sách
DL-0159,Điểm thường xảy ra tai nạn,số liệu theo xã,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,mở,PDF,CC BY 4.0,hằng năm,2024-08-18,2024-10-28,2024-10-28,120033,3981,323,3.5,,ht@hgi.example,vận tải
DL-0160,Bãi tắm công cộng,,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,PDF,CC BY 4.0,khi có thay đổi,2023-04-30,2023-08-15,2023-10-14,30111,7988,254.6,3.4,,vh@sdi.example,lưu trú
DL-0161,Người tham gia bảo hiểm toàn quốc,bản đồ,Bộ Sức khỏe,Y tế,mở,CSV,Ghi rõ nguồn,hằng tuần,2023-07-27,2024-01-11,2025-08-25,,1295,70.9,4.2,,dulieu@bsk.example,
DL-0162,Dân số theo xã,,UBND thành phố Sa Đình,Xã hội,mở,CSV,CC BY 4.0,hằng ngày,2024-09-25,2024-10-20,2025-09-30,,3614,193.1,2.1,,ubnd@sdi.example,việc làm
DL-0163,Cơ sở trợ giúp xã hội,bản đồ,Tỉnh Yên Cầu,Xã hội,dùng chung,XLSX,,hằng năm,2024-03-15,2024-03-22,2025-02-15,43984,3537,199.6,2.9,,ubnd@yca.example,xã hội
DL-0164,Danh sách bến thủy nội địa toàn quốc,số liệu gốc,Bộ Đường bộ và Cảng,Giao thông,chuyên ngành,XLSX,,hằng năm,2024-09-03,2024-11-07,2025-02-27,11801,4019,629.3,,,dulieu@bdc.example,đường bộ
DL-0165,Việc làm và thất nghiệp toàn quốc,bản quét,Cơ quan Kiểm tra Công vụ,Xã hội,mở,XLSX,CC BY 4.0,hằng tháng,2025-04-23,2025-07-18,2025-07-18,236356,14326,423,3.7,,dulieu@ttc.example,an sinh;việc làm
DL-0166,Công khai dự toán ngân sách,danh sách,Tỉnh Hồng Giang,Tài chính,dùng chung,API,,hằng năm,2024-01-21,2024-03-21,2024-03-21,79866,22513,310.2,3.4,,ubnd@hgi.example,ngân sách;danh sách
DL-0167,Tình hình tiêm chủng mở rộng,số liệu gốc,Sở Sức khỏe thành phố Sa Đình,Y tế,dùng chung,SHP,,hằng tháng,2023-03-06,2023-11-08,2025-08-12,318466,14029,968.7,2.5,,sk@sdi.example,y tế
DL-0168,TÌNH HÌNH TIÊM CHỦNG MỞ RỘNG,danh sách,Sở Học tập thành phố Sa Đình,Y tế,chuyên ngành,JSON,CC0 1.0,hàng năm,2023-07-15,2023-09-17,2023-09-17,15606,24496,373,2.6,đăng nhập,hp@sdi.example,thuốc
DL-0169,Trạm y tế xã,bản quét,Sở Sức khoẻ tỉnh Kim Xuyên,Y tế,dùng chung,csv,,khi có thay đổi,2024-06-15,,,,,,,,sk@kxu.example,covid-19
DL-0170,Tuyến du lịch cộng đồng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,mở,XLSX,Ghi rõ nguồn,hằng ngày,2025-01-21,2025-09-03,2025-09-15,97988,6657,428.8,3.5,,vh@cni.example,lưu trú
DL-0171,Danh mục hệ thống thông tin,danh sách,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,mở,API,Ghi rõ nguồn,hằng ngày,2024-02-18,2024-05-14,2025-09-26,29326,3652,332.2,3.9,,dk@bso.example,công nghệ
DL-0172,Cơ sở đủ điều kiện an toàn thực phẩm toàn quốc,bảng tổng hợp,Bộ Sức khỏe,Y tế,dùng chung,DOCX,CC BY 4.0,hằng năm,2025-02-14,2025-07-18,2025-07-18,109119,6269,420.1,3.6,thu phí,dulieu@bsk.example,sức khỏe
DL-0173,Hiện vật bảo tàng,,Sở Văn hoá và Lữ hành tỉnh Hoà Phong,Văn hóa,mở,XLSX,CC0 1.0,hằng quý,2023-07-26,2023-11-20,2025-08-11,,11284,190.1,2.9,,vh@hpo.example,thể thao
DL-0174,"Cán bộ, công chức toàn quốc",bảng tổng hợp,Bộ Trật tự,Xã hội,mở,SHP,CC BY 4.0,hằng năm,2024-03-03,2024-03-19,2025-07-15,737,6569,176,3.7,,dulieu@btt.example,
DL-0175,Hồ sơ đo đạc đất đai,báo cáo kỳ,Tỉnh Đắk Vân,Đất đai,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2025-07-18,2025-09-15,2025-09-15,4581,12924,0.4,2.8,,ubnd@dva.example,bản đồ
DL-0176,Sản phẩm OCOP được công nhận,bản đồ,Sở Đất đai và Nông thôn tỉnh Krông Mai,Nông nghiệp,dùng chung,API,CC BY 4.0,,2024-10-18,2025-06-08,2025-06-08,54129,40060,370.9,,,dn@kma.example,trồng trọt
DL-0177,Kết quả lựa chọn nhà thầu,bảng tổng hợp,Sở Ngân khố tỉnh Cửu Ninh,Tài chính,mở,XLSX,,hàng tháng,2024-05-11,2024-06-30,2025-07-07,596729,459,60,2.4,,,đầu tư công
DL-0178,Cơ sở trợ giúp xã hội,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2025-01-19,2025-02-04,2025-02-04,120062,4759,41.7,2.1,,ubnd@sdn.example,an sinh
DL-0179,Giá nông sản tại chợ đầu mối,báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Nông nghiệp,chuyên ngành,XLSX,,6 tháng,2025-03-13,,,,,,,,dn@dnh.example,thủy lợi
DL-0180,Người có công trên địa bàn tỉnh Kim Xuyên,danh sách,Tỉnh Kim Xuyên,Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2023-09-05,2023-09-19,2024-11-04,205556,8049,58,,,ubnd@kxu.example,an sinh
DL-0181,Số giường bệnh toàn quốc,số liệu theo xã,Bộ Sức khỏe,Y tế,chuyên ngành,CSV,,hằng năm,2023-03-08,2023-08-08,2025-01-05,6992,19941,282.8,,,dulieu@bsk.example,bệnh viện
DL-0182,Nhà hàng phục vụ khách du lịch trên địa bàn tỉnh Bạch Sơn,,SỞ VĂN HÓA VÀ LỮ HÀNH TỈNH BẠCH SƠN,Du lịch,chuyên ngành,XML,Ghi rõ nguồn,hằng năm,2024-04-27,2024-05-16,2024-05-16,430733,37626,974.7,,,vh@bso.example,điểm đến;thống kê
DL-0183,Quy hoạch đất đai cấp xã,bảng tổng hợp,Sở Đất đai và Nông thôn thành phố Sa Đình,Đất đai,dùng chung,XLSX,CC BY 4.0,hằng năm,2023-07-25,2023-09-12,2025-07-03,118633,8797,165.6,4.9,,dn@sdi.example,quy hoạch
DL-0184,Người hành nghề y,bản quét,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,XML,CC BY 4.0,hằng quý,,2024-07-01,2025-07-17,74808,25347,322.9,4.9,,sk@vha.example,bệnh viện;thống kê
DL-0185,Số giường bệnh,báo cáo kỳ,Sở Sức khỏe tỉnh Đà Lộc,Y tế,chuyên ngành,XLSX,CC0 1.0,,,2023-09-20,2023-09-20,326844,8813,1298.2,4.4,,sk@dlo.example,sức khỏe
DL-0186,Nợ đọng thuế,danh sách,Tỉnh Minh Thủy,Tài chính,chuyên ngành,API,,6 tháng,2024-02-03,2024-02-08,2024-11-30,,9765,1142.3,3.2,,ubnd@mth.example,doanh nghiệp
DL-0187,Ca mắc bệnh truyền nhiễm toàn quốc,bản đồ,Bộ Sức khỏe,Y tế,dùng chung,CSV,,hằng tuần,2024-05-07,2024-06-15,2025-09-26,494381,6257,0.1,3.6,,dulieu@bsk.example,thuốc
DL-0188,Giấy phép khai thác nước dưới đất toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",Môi trường,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-08-14,2023-08-27,2025-02-17,15049,23908,308.7,3.1,,dulieu@bdn.example,không khí;nước
DL-0189,Chỉ số sản xuất công nghiệp toàn quốc,bản quét,Bộ Thương nghiệp,Thương mại,mở,API,,khi có thay đổi,2024-10-18,2024-12-18,2025-01-08,7397,524,4.3,3.9,,dulieu@btn.example,thương mại
DL-0190,Giá bán lẻ hàng thiết yếu trên địa bàn tỉnh Quế Hóa,,Sở Ngân khố tỉnh Quế Hóa,Thương mại,mở,CSV,CC BY 4.0,hàng năm,2023-03-20,2023-05-07,2025-08-24,446724,42615,891.1,2.6,,nk@qho.example,chợ
DL-0191,Bản đồ địa chính,danh sách,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Đất đai,dùng chung,DOCX,,,2025-03-26,2025-04-27,2025-04-27,308438,10099,24.7,3.3,,dn@dlo.example,giá đất
DL-0192,"Danh sách bến xe, bãi đỗ",bảng tổng hợp,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,dùng chung,PDF,,,2023-01-31,2023-03-16,2025-03-03,32911,6356,240.5,3.2,,ht@hpo.example,đường bộ
DL-0193,"Cán bộ, công chức",danh sách,T. Cửu Ninh,Xã hội,dùng chung,PDF,CC0 1.0,hằng năm,2023-11-09,2023-12-19,2024-09-29,11942,25,3.3,2.4,,,việc làm
DL-0194,Công trình thủy lợi,danh sách,Tỉnh Minh Thủy,Nông nghiệp,mở,PDF,CC0 1.0,khi có thay đổi,2024-11-13,2024-12-29,2025-06-08,181025,17593,30.9,,,,thủy lợi
DL-0195,Chỉ tiêu tuyển sinh lớp 10,danh sách,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,PDF,CC0 1.0,hằng năm,2023-07-11,2023-08-19,2025-09-09,35937,184,499.4,2.6,,hp@hgi.example,tuyển sinh
DL-0196,Trẻ em được bảo vệ toàn quốc,,Bộ CĐ&TN,Xã hội,chuyên ngành,CSV,CC BY 4.0,6 tháng,2023-12-19,2024-02-11,2025-07-28,42067,2943,7.6,2,,dulieu@bct.example,dân số
DL-0197,Cây xanh đô thị trên địa bàn tỉnh Quế Hóa,số liệu gốc,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,dùng chung,XML,,hằng tháng,2023-09-20,2023-12-16,2025-09-23,33163,9203,802.9,,,ht@qho.example,
DL-0198,Cây xanh đô thị trên địa bàn tỉnh Quế Hoá,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Xây dựng,chuyên ngành,JSON,CC0 1.0,,2024-02-29,,,,,,,,dn@qho.example,nhà ở
DL-0199,Danh sách doanh nghiệp thành lập,bản quét,SNK Kim Xuyên,Tài chính,mở,XLSX,CC BY 4.0,hàng năm,2024-07-25,2024-10-03,2025-07-02,47934,265,5.1,,đăng nhập,nk@kxu.example,doanh nghiệp
DL-0200,"Thống kê, kiểm kê đất đai",bản đồ,Sở Đất đai và Nông thôn Gia Rung,Đất đai,mở,DOCX,,hằng ngày,2023-01-22,,,,,,,,dn@gru.example,giá đất
DL-0201,Phương tiện đo được kiểm định toàn quốc,báo cáo kỳ,Bộ Khoa học ứng dụng,Khoa học,mở,XLSX,CC0 1.0,hàng năm,2025-08-18,,,,,,,,dulieu@bku.example,công nghệ;thủ tục hành chính
DL-0202,Phương tiện đo được kiểm định,danh sách,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,mở,XLSX,CC BY 4.0,,2024-06-02,2024-07-16,2024-07-16,56557,3949,50.6,2.8,,dk@dva.example,công nghệ;dữ liệu mở
DL-0203,Diện tích rừng trên địa bàn thành phố Long Khê,số liệu theo xã,Sở Đất đai và Nông thôn thành phố Long Khê,Nông nghiệp,mở,PDF,,hằng tuần,2024-08-30,2024-10-28,2025-09-29,1872,1531,698.2,3.9,,dn@lkh.example,thủy lợi;chuyển đổi số
DL-0204,"Danh sách chợ, siêu thị",bản quét,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,JSON,Ghi rõ nguồn,hàng tháng,2023-01-08,2023-02-21,2025-09-11,1274,1326,676.8,3,,nk@kma.example,xuất khẩu
DL-0205,Trạm thu phát sóng di động,bản đồ,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,dùng chung,PDF,,6 tháng,2025-06-20,,,,,,,,dk@kma.example,công nghệ
DL-0206,Đối tượng bảo trợ xã hội,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,DOCX,,,2025-01-29,2025-04-26,2025-04-26,31276,16785,240.8,2,,ubnd@sdn.example,an sinh
DL-0207,Nợ đọng thuế,,Tỉnh Bến Cau,Tài chính,dùng chung,XLSX,CC BY 4.0,hằng năm,2025-05-23,2025-09-06,2025-09-06,212140,2279,137.5,3.7,,ubnd@bca.example,doanh nghiệp
DL-0208,Nhà văn hóa xã trên địa bàn tỉnh Vân Hải,danh sách,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Văn hóa,dùng chung,PDF,,hằng ngày,2024-11-09,,,,,,,,vh@vha.example,di tích;thể thao
DL-0209,Điểm du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Du lịch,dùng chung,API,,hằng tuần,2025-05-12,,,,,,,,vh@tli.example,du lịch
DL-0210,Nợ đọng thuế,bảng tổng hợp,Công ty cổ phần Dữ liệu Mai An,Tài chính,mở,JSON,CC BY 4.0,6 tháng,2023-10-02,2023-11-26,2025-03-08,9867,1455,254.5,1.5,,dulieu@nhd.example,ngân sách
DL-0211,Danh sách cơ sở giáo dục nghề nghiệp,,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,chuyên ngành,CSV,Ghi rõ nguồn,,2023-04-10,2023-04-22,2025-04-10,73496,529,1583.7,2.5,,,tuyển sinh
DL-0212,Tài sản công toàn quốc,bản quét,Ngân hàng Dự trữ,Tài chính,mở,PDF,Ghi rõ nguồn,hằng năm,2023-09-15,2023-10-07,2024-11-17,157893,44089,750.5,3.7,,dulieu@nhd.example,đầu tư công
DL-0213,Nợ đọng thuế,báo cáo kỳ,Bộ Ngân khố,Tài chính,chuyên ngành,API,Ghi rõ nguồn,hằng ngày,2023-10-25,2023-11-30,2025-09-15,1822,365,541.8,3.2,,dulieu@bnk.example,đầu tư công
DL-0214,Quyết toán ngân sách,,Sở Ngân khố thành phố Sa Đình,Tài chính,chuyên ngành,CSV,,hằng ngày,2023-06-19,2023-07-24,2025-09-29,15247,318,397.5,2.6,,nk@sdi.example,đầu tư công;ngân sách
DL-0215,"Cầu, đường do tỉnh quản lý",báo cáo kỳ,Bộ Đường bộ và Cảng,Giao thông,chuyên ngành,SHP,CC BY 4.0,hằng tháng,2023-07-04,2023-07-21,2025-09-28,240988,1509,1248.5,3.4,,dulieu@bdc.example,đường bộ;dữ liệu mở
DL-0216,Quy hoạch đất đai cấp xã,danh sách,Thành phố Đông Nhuệ,Đất đai,mở,XLSX,CC0 1.0,6 tháng,2023-01-15,2023-06-01,2025-09-23,87859,7678,760.5,3.5,,ubnd@dnh.example,đất đai
DL-0217,Thư viện trường học,bản đồ,Sở Học tập tỉnh Kim Xuyên,Giáo dục,mở,XML,Ghi rõ nguồn,,2024-10-18,2025-01-23,2025-01-23,39174,6617,546.9,3.1,,hp@kxu.example,giáo dục
DL-0218,Nhà văn hóa xã,bản đồ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,mở,API,CC0 1.0,hằng quý,2025-08-15,,,,,,,,vh@bso.example,thể thao
DL-0219,Số giường bệnh,số liệu gốc,Sở Sức khỏe tỉnh Krông Mai,Y tế,dùng chung,API,CC BY 4.0,hằng năm,2025-04-18,,,,,,,thu phí,sk@kma.example,covid-19
DL-0220,Cơ sở trợ giúp xã hội trên địa bàn tỉnh Quế Hóa,số liệu theo xã,Tỉnh Quế Hóa,Xã hội,chuyên ngành,JSON,CC0 1.0,hằng năm,2023-08-07,2024-01-01,2025-01-10,50326,5475,195.5,4,,ubnd@qho.example,dân số;dữ liệu mở
DL-0221,Dự án đầu tư công toàn quốc,,BNS,Tài chính,mở,API,Ghi rõ nguồn,hằng ngày,2024-03-25,2024-07-04,2025-09-16,28009,359,1003.3,2.6,,dulieu@bns.example,ngân sách
DL-0222,Đối tượng bảo trợ xã hội,bản đồ,Bộ Ngoại vụ,Xã hội,mở,xlsx,Ghi rõ nguồn,hàng năm,2023-03-11,2023-10-10,2025-05-26,13936,10090,734.2,2.8,,dulieu@bnv.example,việc làm;dữ liệu mở
DL-0223,Điện thương phẩm,danh sách,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,mở,JSON,,hằng quý,2024-02-27,2024-06-14,2025-07-16,385601,25,867.5,2.9,,nk@tlo.example,thương mại
DL-0224,Phương tiện đo được kiểm định,bản đồ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,dùng chung,PDF,,khi có thay đổi,2023-03-09,2023-05-02,2025-08-09,40955,14444,80.1,2.7,,dk@dlo.example,
DL-0225,Thư viện trường học,,Tỉnh Đà Lộc,Giáo dục,mở,CSV,CC BY 4.0,hàng tháng,2023-05-11,2023-06-21,2025-09-05,3543,8457,1275.1,3.7,,,tuyển sinh
DL-0226,Hướng dẫn viên du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,dùng chung,CSV,Ghi rõ nguồn,6 tháng,2024-10-10,,,,,,,,vh@hpo.example,lưu trú
DL-0227,"Danh sách cơ sở khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,dùng chung,PDF,,hằng quý,2023-10-26,2023-12-12,2025-07-13,67479,478,686.9,2.5,,sk@dlo.example,
DL-0228,"Danh sách cơ sở khám, chữa bệnh (cập nhật)",số liệu gốc,Sở Học tập tỉnh Đà Lộc,Y tế,mở,CSV,Ghi rõ nguồn,6 tháng,,2023-05-19,2025-06-09,14123,19,285.8,3,,hp@dlo.example,bệnh viện
DL-0229,Kết quả thi tốt nghiệp,báo cáo kỳ,Sở Học tập tỉnh Nam Thới,Giáo dục,dùng chung,PDF,,khi có thay đổi,2024-06-29,2024-08-24,2025-07-13,150654,268,377.3,2.2,,hp@nth.example,tuyển sinh
DL-0230,Dân số theo xã,bản đồ,Bộ Công vụ,Xã hội,mở,CSV,CC0 1.0,hằng tháng,2023-05-16,2023-05-30,2025-09-06,66592,5323,43.8,2,đăng nhập,dulieu@bcv.example,việc làm
DL-0231,Cửa hàng xăng dầu,,SNK Long Khê,Thương mại,mở,PDF,Ghi rõ nguồn,hằng quý,2024-08-26,2024-10-23,2025-09-19,91146,70,22.4,4.1,,,
DL-0232,"Cán bộ, công chức",số liệu theo xã,Tỉnh Kim Xuyên,Xã hội,chuyên ngành,XML,,hằng ngày,2023-12-07,2024-08-15,2025-09-29,85421,14811,74.7,1.7,,ubnd@kxu.example,dân số;xã hội
DL-0233,Gia đình văn hóa,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,CSV,CC BY 4.0,6 tháng,2024-11-03,2024-11-14,2024-11-14,13533,235,34,4.2,,vh@kma.example,thể thao
DL-0234,Danh sách câu lạc bộ thể thao,,Sở Văn hóa và Lữ hành thành phố Long Khê,Văn hóa,mở,CSV,CC BY 4.0,hằng quý,2023-11-01,2023-11-28,2024-11-30,63488,356,1.7,2.6,,vh@lkh.example,thể thao
DL-0235,Giấy phép xây dựng đã cấp,bản đồ,BỘ HẠ TẦNG,Xây dựng,chuyên ngành,XML,,,2025-04-07,,,,,,,,,nhà ở
DL-0236,Tuyến du lịch cộng đồng,,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,mở,XML,CC0 1.0,hằng tháng,2024-02-02,2024-04-28,2025-07-24,6800,905,552,2.8,,vh@lkh.example,du lịch
DL-0237,Người tham gia bảo hiểm,bản đồ,Sở Sức khỏe tỉnh Vân Hải,Y tế,dùng chung,PDF,CC BY 4.0,hằng quý,2025-04-19,2025-09-27,2025-09-27,9660,34,184.2,4.1,,,y tế;bệnh viện
DL-0238,Thư viện trường học,bản quét,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,API,Ghi rõ nguồn,hằng năm,2023-09-18,2023-10-06,2025-06-01,13423,10725,85,2.9,,hp@hgi.example,
DL-0239,Số học sinh theo cấp học,bản đồ,Sở Học tập thành phố Long Khê,Giáo dục,mở,CSV,CC0 1.0,,2023-05-31,2023-07-15,2025-04-01,70596,7334,784,2.4,,,trường học
DL-0240,"Cán bộ, công chức toàn quốc",,"Trung tâm Thông tin, Bộ Ngoại vụ",Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2023-07-07,,,,,,,,,xã hội
DL-0241,Tổ chức hành nghề công chứng toàn quốc,bảng tổng hợp,Bộ Pháp chế,Xã hội,mở,API,CC BY 4.0,6 tháng,2024-09-20,2025-01-15,2025-05-01,260881,2187,155.2,,,dulieu@bpc.example,dân số
DL-0242,"Trung tâm ngoại ngữ, tin học",bảng tổng hợp,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,XLSX,CC0 1.0,hàng năm,2024-08-22,2024-10-14,2024-11-13,3280,5577,265.9,3.6,,hp@tlo.example,giáo dục
DL-0243,Danh sách cơ sở lưu trú trên địa bàn thành phố Đông Nhuệ,,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,dùng chung,JSON,,hằng ngày,2023-12-21,2024-02-02,2025-09-30,22631,1910,2.4,2.8,,vh@dnh.example,du lịch
DL-0244,Danh sách doanh nghiệp thành lập,danh sách,Sở Ngân khố tỉnh Thạch Lĩnh,Tài chính,chuyên ngành,JSON,,hằng tháng,2025-04-28,2025-07-23,2025-09-23,17627,5401,230.9,3.1,,nk@tli.example,đầu tư công
DL-0245,Lượng mưa và mực nước,danh sách,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Môi trường,mở,API,Ghi rõ nguồn,6 tháng,2025-01-22,,,,,,,,dn@dnh.example,không khí
DL-0246,Doanh nghiệp xuất khẩu,bảng tổng hợp,Sở Ngân khố thành phố Long Khê,Thương mại,mở,XML,CC BY 4.0,khi có thay đổi,2024-02-29,2024-04-23,2025-02-05,22289,6546,311.6,3.1,,,chợ
DL-0247,Giấy phép xây dựng đã cấp,,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,mở,SHP,,hằng quý,2023-07-18,2023-09-12,2025-03-25,20745,104,389.2,2.3,,ht@hgi.example,
DL-0248,Văn bằng bảo hộ,bản đồ,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,mở,JSON,CC BY 4.0,hàng năm,2024-04-22,2024-06-06,2024-08-31,256122,2648,122.4,2.1,,dk@bso.example,thủ tục hành chính
DL-0249,Chỉ tiêu tuyển sinh lớp 10,,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,CSV,Ghi rõ nguồn,hàng năm,2023-06-27,2023-07-11,2023-07-11,224987,5459,67.8,2.4,,hp@nth.example,giáo dục
DL-0250,Cơ sở trợ giúp xã hội,bảng tổng hợp,Bộ Pháp chế,Xã hội,mở,JSON,CC BY 4.0,hằng quý,2023-06-10,2023-07-29,2025-08-05,55783,5473,86.1,4.7,,dulieu@bpc.example,dữ liệu mở
DL-0251,Nghệ nhân ưu tú,bản đồ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,SHP,CC BY 4.0,6 tháng,2023-12-19,2024-01-26,2025-06-28,10715,75000,134.8,,,vh@sdi.example,thể thao
DL-0252,Người hành nghề y,bảng tổng hợp,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,PDF,CC BY 4.0,hằng tháng,,2024-07-07,2025-08-03,9558,3895,1033.3,2.5,,,y tế;dữ liệu mở
DL-0253,Trẻ em được bảo vệ toàn quốc,số liệu gốc,Bộ Trật tự,Xã hội,mở,XML,CC0 1.0,hằng năm,2023-07-03,2023-11-11,2024-09-08,465227,8250,3,3.1,,dulieu@btt.example,việc làm
DL-0254,Người tham gia bảo hiểm,bảng tổng hợp,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,chuyên ngành,XLSX,Ghi rõ nguồn,,2023-03-23,2023-08-15,2025-05-31,210729,250,135.8,2.6,,,covid-19;dữ liệu mở
DL-0255,Danh sách nhà thuốc đạt chuẩn,báo cáo kỳ,Sở Sức khỏe thành phố Sa Đình,Y tế,dùng chung,CSV,Ghi rõ nguồn,hằng tháng,2023-10-16,2023-12-06,2025-09-08,55933,19323,163,1.9,,sk@sdi.example,thuốc
DL-0256,Chung cư cần cải tạo,số liệu theo xã,Sở Hạ tầng tỉnh Vân Hải,Xây dựng,mở,XLSX,CC0 1.0,hằng quý,2024-03-03,,,,,,,,ht@vha.example,nhà ở;dữ liệu mở
DL-0257,Thủ tục hành chính,số liệu theo xã,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,chuyên ngành,XLSX,,,2023-03-26,2023-04-15,2024-12-06,,5962,13.9,1.7,,dk@sdi.example,khoa học
DL-0258,Thủ tục hành chính,bảng tổng hợp,SNK Sa Đình,Khoa học,mở,CSV,CC BY 4.0,hàng năm,2024-07-06,2024-07-27,2025-07-23,16922,1875,553.4,3.1,,nk@sdi.example,khoa học
DL-0259,Trẻ em được bảo vệ,số liệu gốc,T. Krông Mai,Xã hội,mở,API,CC0 1.0,hằng ngày,2023-03-16,2023-05-19,2025-09-24,7431,7004,131.3,3,,ubnd@kma.example,xã hội
DL-0260,"Hộ nghèo, hộ cận nghèo",báo cáo kỳ,Cơ quan Kiểm tra Công vụ,Xã hội,mở,JSON,CC BY 4.0,hằng năm,2025-03-24,2025-05-09,2025-05-09,134901,318,1.4,4.7,,dulieu@ttc.example,an sinh
DL-0261,Đối tượng bảo trợ xã hội,báo cáo kỳ,Bộ Pháp chế,Xã hội,dùng chung,XLSX,,hằng tuần,2023-03-23,2023-05-08,2025-09-18,40998,2529,51.9,2.6,đăng nhập,dulieu@bpc.example,an sinh
DL-0262,Tài sản công toàn quốc,báo cáo kỳ,Bộ Ngân khố,Tài chính,mở,XML,Ghi rõ nguồn,hàng tháng,2025-07-20,,,,,,,,,đầu tư công
DL-0263,Danh sách bến thủy nội địa,bản đồ,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,mở,JSON,Ghi rõ nguồn,hằng quý,2024-11-17,2024-12-31,2025-07-21,4524,1069,22.6,2.7,,ht@tlo.example,đường bộ
DL-0264,Danh sách doanh nghiệp thành lập,báo cáo kỳ,Ngân hàng Dự trữ,Tài chính,mở,CSV,Ghi rõ nguồn,hằng tuần,2023-07-11,2024-05-11,2025-09-23,33251,5202,1449.2,1.9,,dulieu@nhd.example,doanh nghiệp
DL-0265,Điểm du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Du lịch,mở,JSON,CC0 1.0,hằng năm,2023-04-06,,,,,,,,,lưu trú
DL-0266,Cây xanh đô thị toàn quốc,báo cáo kỳ,Bộ Hạ tầng,Xây dựng,mở,XLSX,CC BY 4.0,,2023-02-26,2023-04-23,2025-02-28,142491,13675,489.6,3.4,thu phí,,
DL-0267,Cây xanh đô thị,bảng tổng hợp,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,mở,API,CC BY 4.0,hằng tuần,2023-08-04,2023-08-19,2025-09-29,,25406,101.7,,,ht@hgi.example,xây dựng
DL-0268,Trung tâm đăng kiểm toàn quốc,số liệu gốc,Bộ Đường bộ và Cảng,Giao thông,mở,API,CC BY 4.0,6 tháng,2023-10-19,2024-01-31,2025-06-09,14735,174,1137.1,3.3,,dulieu@bdc.example,vận tải
DL-0269,Danh sách cơ sở giáo dục nghề nghiệp,danh sách,Tỉnh Bạch Sơn,Giáo dục,mở,XLSX,CC BY 4.0,hằng quý,2024-08-12,2024-10-04,2025-07-19,1,13853,30.2,4.3,,ubnd@bso.example,giáo dục
DL-0270,Thư viện công cộng toàn quốc,,"Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,dùng chung,CSV,,hằng quý,2024-01-07,2024-05-09,2025-09-29,323069,7501,19.1,3.3,,dulieu@bvh.example,thể thao
DL-0271,Diện tích rừng,danh sách,Sở Đất đai và Nông thôn tỉnh Krông Mai,Nông nghiệp,dùng chung,PDF,CC0 1.0,hằng ngày,2025-04-17,,,,,,,,dn@kma.example,nông nghiệp;thống kê
DL-0272,Thủ tục hành chính,bản quét,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,API,CC BY 4.0,hằng quý,2024-06-08,2024-06-24,2025-08-28,204629,450,66.2,4.4,,dk@lkh.example,khoa học
DL-0273,Số giường bệnh,báo cáo kỳ,Trung tâm Thông tin,Y tế,mở,PDF,Ghi rõ nguồn,hằng tháng,2024-02-10,2024-03-12,2025-09-22,29196,11083,713,3.5,,sk@tlo.example,thuốc
DL-0274,"Hội chợ, triển lãm",danh sách,Sở Ngân khố tỉnh Hồng Giang,Thương mại,mở,PDF,CC BY 4.0,hằng năm,2023-05-17,2023-06-20,2024-04-13,176855,22551,1121.9,2.5,,nk@hgi.example,chợ
DL-0275,Sản phẩm OCOP được công nhận,bản quét,Sở Đất đai và Nông thôn tỉnh Gia Rung,Nông nghiệp,mở,api,Ghi rõ nguồn,6 tháng,2024-07-28,2024-08-13,2025-01-23,59876,1946,1635.7,5,,dn@gru.example,thủy lợi;trồng trọt
DL-0276,Hướng dẫn viên du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Du lịch,mở,CSV,CC BY 4.0,hằng tháng,2024-07-26,2024-08-21,2025-09-07,1661,3210,142.2,3.2,,vh@dva.example,du lịch
DL-0277,Kết quả giải quyết thủ tục hành chính toàn quốc,số liệu gốc,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,PDF,,hằng tháng,2024-10-27,2025-01-10,2025-09-17,126175,971,372.7,,,dulieu@bdk.example,
DL-0278,Số học sinh theo cấp học,báo cáo kỳ,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,API,CC BY 4.0,hằng tuần,2024-06-06,2024-08-01,2025-09-16,243782,776,2001.4,3.2,,hp@hpo.example,trường học
DL-0279,Danh sách doanh nghiệp thành lập toàn quốc,báo cáo kỳ,Bộ Ngân khố,Tài chính,dùng chung,CSV,,hằng quý,2024-12-02,2025-03-13,2025-05-17,79977,1994,79.6,3,,dulieu@bnk.example,đầu tư công
DL-0280,Danh sách cơ sở giáo dục nghề nghiệp,số liệu theo xã,SHP Hồng Giang,Giáo dục,mở,XLSX,CC BY 4.0,hàng năm,2024-06-30,2024-07-30,2025-03-27,212751,26786,238.8,,,hp@hgi.example,trường học
DL-0281,Phương tiện đo được kiểm định,,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,mở,JSON,CC BY 4.0,hàng năm,2023-04-14,2023-06-02,2024-06-16,106726,24120,0.3,1.7,,td@bso.example,khoa học
DL-0282,Danh sách luật sư,,Tỉnh Sóc Diên,Xã hội,dùng chung,API,CC BY 4.0,,2023-08-02,2023-09-20,2025-09-06,42078,1081,23.4,2.2,,ubnd@sdn.example,thống kê
DL-0283,Giấy chứng nhận quyền sử dụng đất đã cấp,bản quét,Tỉnh Vân Hải,Đất đai,mở,XML,CC BY 4.0,khi có thay đổi,2024-11-22,2025-01-14,2025-06-11,33923,146,156.3,,,ubnd@vha.example,quy hoạch
DL-0284,Dân số theo xã,,Quỹ Bảo hiểm chung,Xã hội,dùng chung,PDF,CC BY 4.0,hằng năm,2024-02-11,2024-11-18,2025-06-25,51791,4971,44.5,3.5,,dulieu@qbh.example,việc làm;chuyển đổi số
DL-0285,Danh sách tổ chức khoa học,bảng tổng hợp,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,API,Ghi rõ nguồn,hằng năm,2025-02-16,2025-05-20,2025-05-20,,6729,578.4,2.4,,dulieu@bdk.example,thủ tục hành chính
DL-0286,Tình hình tiêm chủng mở rộng,,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,JSON,Ghi rõ nguồn,hằng ngày,2024-07-19,2024-12-04,2025-09-30,1477,795,35.1,2.1,,sk@cni.example,y tế
DL-0287,Danh sách doanh nghiệp thành lập trên địa bàn tỉnh Gia Rung,danh sách,Tỉnh Gia Rung,Tài chính,dùng chung,XLSX,Ghi rõ nguồn,hằng ngày,2023-11-28,,,,,,,,ubnd@gru.example,đầu tư công
DL-0288,Danh sách tổ chức khoa học,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,PDF,,hằng quý,2023-04-06,2023-06-07,2025-07-18,29220,5952,165.6,2.6,,dk@dnh.example,công nghệ
DL-0289,Ca mắc bệnh truyền nhiễm,bản đồ,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,XLSX,,hàng năm,2023-03-04,2023-04-28,2024-12-09,1349,5890,622.4,2.9,,sk@kxu.example,y tế
DL-0290,"Cầu, đường do tỉnh quản lý",bảng tổng hợp,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,XLSX,Ghi rõ nguồn,6 tháng,2024-09-28,2025-07-08,2025-08-16,41130,977,905.2,3.2,,ht@nth.example,đường bộ
DL-0291,Danh mục hệ thống thông tin,bản quét,Sở Truyền dẫn số thành phố Đông Nhuệ,Khoa học,mở,XML,CC BY 4.0,6 tháng,2024-12-18,,,,,,,,td@dnh.example,thủ tục hành chính
DL-0292,"Danh sách cơ sở khám, chữa bệnh trên địa bàn tỉnh Krông Mai",bản quét,Sở Sức khỏe tỉnh Krông Mai,Y tế,dùng chung,CSV,Ghi rõ nguồn,hằng quý,2024-01-27,2024-04-17,2025-09-20,7040,8583,1266.2,4.3,đăng nhập,sk@kma.example,covid-19
DL-0293,Trạm thu phát sóng di động,số liệu theo xã,SDK Gia Rung,Khoa học,chuyên ngành,API,Ghi rõ nguồn,hằng quý,2024-11-27,2025-05-16,2025-07-14,137190,175,1133.3,3.8,,dk@gru.example,khoa học;công nghệ
DL-0294,Dự án đầu tư công trên địa bàn tỉnh Ngọc Châu,,Tỉnh Ngọc Châu,Tài chính,mở,API,CC0 1.0,hằng tuần,2025-04-30,2025-07-29,2025-09-20,273533,970,257,2.8,,ubnd@nch.example,doanh nghiệp
DL-0295,Nhà hàng phục vụ khách du lịch,số liệu gốc,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,chuyên ngành,SHP,,,2025-07-10,,,,,,,,vh@dnh.example,lưu trú
DL-0296,Danh sách nhà thuốc đạt chuẩn,số liệu gốc,Sở Sức khoẻ tỉnh Nam Thới,Y tế,mở,XLSX,CC BY 4.0,,,2024-07-18,2024-07-18,73174,10781,155.3,1.9,,sk@nth.example,bệnh viện
DL-0297,Tàu cá đăng ký toàn quốc,số liệu theo xã,Viện Quan trắc Quốc gia,Nông nghiệp,dùng chung,PDF,CC0 1.0,hàng tháng,2024-12-23,2025-01-21,2025-09-28,8048,2083,1011,,,dulieu@vqt.example,nông nghiệp
DL-0298,Đối tượng bảo trợ xã hội,số liệu theo xã,Thành phố Long Khê,Xã hội,mở,API,CC BY 4.0,hằng tháng,2024-03-21,2024-05-23,2025-09-07,8296,25131,0.6,1.5,,ubnd@lkh.example,việc làm
DL-0299,Dân số theo xã,số liệu gốc,Tỉnh Gia Rung,Xã hội,mở,API,CC BY 4.0,,2024-12-30,2025-03-18,2025-03-18,395,309,183.8,2.2,,ubnd@gru.example,dân số
DL-0300,Nợ đọng thuế,số liệu theo xã,Sở Ngân khố thành phố Sa Đình,Tài chính,dùng chung,JSON,,hằng tuần,2023-01-12,,,,,,,,nk@sdi.example,ngân sách
DL-0301,Mã số vùng trồng,số liệu theo xã,T. Hậu Mỹ,Nông nghiệp,mở,CSV,CC BY 4.0,,2023-11-21,2024-02-29,2024-03-28,279372,993,7.2,4.2,,,trồng trọt
DL-0302,Đội ngũ giáo viên,bản quét,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,XML,CC0 1.0,hằng năm,2025-01-12,2025-02-02,2025-02-02,99960,2888,0.7,2.4,,hp@bso.example,tuyển sinh
DL-0303,Chỉ số giá xây dựng,số liệu gốc,Sở Hạ tầng tỉnh Bạch Sơn,Xây dựng,mở,XLSX,Ghi rõ nguồn,,2024-09-17,2024-11-01,2024-11-01,123390,33376,777.7,3.4,,ht@bso.example,quy hoạch
DL-0304,Trạm y tế xã,danh sách,Sở Sức khỏe tỉnh Nam Thới,Y tế,mở,XLSX,CC BY 4.0,6 tháng,2025-01-01,2025-01-21,2025-07-28,106819,1948,39,2.6,,sk@nth.example,y tế;bệnh viện
DL-0305,Phương tiện đo được kiểm định,danh sách,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,XLSX,Ghi rõ nguồn,hàng tháng,,2024-07-23,2025-09-26,14327,5144,2.4,,,dk@gru.example,thủ tục hành chính
DL-0306,Việc làm và thất nghiệp toàn quốc,bản quét,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,CSV,CC BY 4.0,hằng năm,2023-04-11,2023-09-07,2025-01-21,1706,1146,1030.9,4.7,,dulieu@bct.example,an sinh
DL-0307,Cơ sở đủ điều kiện an toàn thực phẩm,báo cáo kỳ,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,XLSX,Ghi rõ nguồn,hằng ngày,2025-06-22,,,,,,,,sk@bso.example,y tế
DL-0308,Hồ sơ đo đạc đất đai,bảng tổng hợp,SDN Kim Xuyên,Đất đai,mở,XML,CC0 1.0,hàng năm,2023-04-22,2023-08-12,2024-12-01,84585,122,396.6,4.1,,dn@kxu.example,
DL-0309,Dân số theo xã,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC BY 4.0,hằng năm,2024-09-04,2024-11-01,2025-04-13,152582,15215,0.3,2.9,,ubnd@sdn.example,dân số
DL-0310,Kế hoạch sử dụng đất hằng năm toàn quốc,,BỘ ĐẤT ĐAI VÀ NÔNG THÔN,Đất đai,mở,XLSX,CC0 1.0,hằng tháng,2024-08-19,2025-01-21,2025-09-16,20039,7438,489.8,1.3,,dulieu@bdn.example,giá đất
DL-0311,Giá cho thuê nhà công,bản quét,Sở Ngân khố tỉnh Thạch Lĩnh,Tài chính,dùng chung,PDF,CC BY 4.0,hàng tháng,,2025-03-21,2025-08-27,,513,779.7,3.6,,nk@tli.example,ngân sách
DL-0312,Việc làm và thất nghiệp toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,chuyên ngành,CSV,,hằng ngày,2024-09-11,2024-10-29,2025-09-18,327161,2428,1.3,3.7,,dulieu@bcv.example,xã hội
DL-0313,Bãi tắm công cộng,,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,mở,XLSX,CC BY 4.0,hằng năm,2023-03-12,2023-04-03,2024-05-30,49113,7790,165.3,3.1,thu phí,vh@hpo.example,du lịch
DL-0314,Danh sách trường học,bản đồ,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,API,CC BY 4.0,hằng ngày,2023-07-08,2023-10-21,2025-09-30,267373,1660,233.8,4,,hp@vha.example,giáo dục
DL-0315,"Danh sách cơ sở khám, chữa bệnh",,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,CSV,CC0 1.0,hàng tháng,2024-12-09,2025-01-21,2025-09-03,115134,8636,4.1,3.5,,sk@tlo.example,thuốc
DL-0316,Công khai dự toán ngân sách trên địa bàn tỉnh Đắk Vân,báo cáo kỳ,Sở Ngân khố tỉnh Đắk Vân,Tài chính,dùng chung,API,CC0 1.0,hàng năm,2023-10-09,2023-12-06,2025-02-01,69321,29375,19.1,1.4,,nk@dva.example,đầu tư công;ngân sách
DL-0317,"Hội chợ, triển lãm",bảng tổng hợp,Sở Ngân khố thành phố Sa Đình,Thương mại,chuyên ngành,CSV,CC BY 4.0,hằng năm,2024-12-23,2025-04-11,2025-04-11,547754,1459,266.5,3.2,,nk@sdi.example,
DL-0318,Hội chợ và triển lãm,bản quét,Sở Hạ tầng Sa Đình,Thương mại,mở,CSV,CC BY 4.0,hằng năm,2025-06-18,,,,,,,,ht@sdi.example,chợ
DL-0319,Đội ngũ giáo viên,danh sách,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,XML,,khi có thay đổi,2024-04-05,2024-05-06,2025-06-01,7811,327,273.8,4.2,,hp@vha.example,tuyển sinh
DL-0320,Bản đồ địa chính,số liệu gốc,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,mở,XLSX,CC BY 4.0,hằng tuần,2023-11-07,2024-04-03,2025-08-24,539240,16268,5.9,1.6,,dn@dnh.example,đất đai
DL-0321,Kim ngạch xuất khẩu,bản quét,Sở Ngân khố tỉnh Bạch Sơn,Thương mại,mở,XLSX,CC0 1.0,,2024-06-07,,,,,,,,nk@bso.example,thương mại;xuất khẩu
DL-0322,Nghệ nhân ưu tú,,"Trung tâm Thông tin, Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,mở,XLSX,CC BY 4.0,hằng quý,2023-04-17,2023-06-05,2025-06-25,77146,8169,575.2,3,,dulieu@bvh.example,văn hóa
DL-0323,"Trung tâm ngoại ngữ, tin học",,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,CSV,,hằng năm,2025-07-21,2025-09-18,2025-09-18,293223,8556,264.6,3.7,đăng nhập,hp@vha.example,
DL-0324,Lượt khách du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Du lịch,dùng chung,XLSX,Ghi rõ nguồn,hằng tuần,2023-09-22,2023-11-27,2025-09-24,199883,12552,128.9,3.4,,vh@vha.example,điểm đến
DL-0325,Danh sách hợp tác xã nông nghiệp,bản quét,Sở Đất đai và Nông thôn tỉnh Vân Hải,Nông nghiệp,mở,CSV,,hằng năm,2023-12-07,2024-01-15,2024-12-17,464,1803,293.7,,,dn@vha.example,nông nghiệp
DL-0326,Danh sách cơ sở giáo dục nghề nghiệp,,Sở Học tập tỉnh Kim Xuyên,Giáo dục,mở,XLSX,CC BY 4.0,hằng năm,2023-10-06,2024-03-05,2024-03-05,68453,154,530.6,3.6,,hp@kxu.example,trường học
DL-0327,Công trình thủy lợi trên địa bàn tỉnh Bến Cau,,Tỉnh Bến Cau,Nông nghiệp,dùng chung,XLSX,,hàng năm,2025-04-13,,,,,,,,ubnd@bca.example,trồng trọt
DL-0328,Giá cho thuê nhà công,danh sách,Bộ Ngân khố,Tài chính,mở,pdf,Ghi rõ nguồn,6 tháng,2024-09-23,2024-10-28,2024-10-28,20452,13639,1205.5,3.2,,dulieu@bnk.example,đầu tư công
DL-0329,Học phí các cấp,,Sở Học tập tỉnh Cửu Ninh,Giáo dục,dùng chung,CSV,CC BY 4.0,,2023-03-14,2023-04-26,2025-02-20,340482,3534,733.8,1.9,,hp@cni.example,tuyển sinh
DL-0330,Kế hoạch sử dụng đất hằng năm,bảng tổng hợp,Tỉnh Bạch Sơn,Đất đai,dùng chung,API,Ghi rõ nguồn,hằng tháng,2025-04-11,2025-05-06,2025-09-27,45296,14855,9.8,2.2,,ubnd@bso.example,bản đồ;đất đai
DL-0331,Sản phẩm OCOP được công nhận trên địa bàn tỉnh Cửu Ninh,số liệu gốc,Tỉnh Cửu Ninh,Nông nghiệp,mở,JSON,CC0 1.0,hàng năm,2023-06-23,2023-10-18,2025-01-29,152976,1604,56.1,,,ubnd@cni.example,trồng trọt;chăn nuôi
DL-0332,Sự kiện du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Du lịch,dùng chung,XLSX,,hằng ngày,2024-09-15,2025-01-16,2025-09-30,215654,1417,334.2,2.2,,vh@vha.example,danh sách
DL-0333,Tổ chức hành nghề công chứng toàn quốc,số liệu theo xã,Bộ Việc làm,Xã hội,mở,CSV,CC BY 4.0,hằng tuần,2025-01-21,2025-03-30,2025-09-09,87543,431,274.3,2.1,,dulieu@bvl.example,dân số
DL-0334,Tổ chức hành nghề công chứng toàn quốc,,VNC,Xã hội,dùng chung,CSV,CC BY 4.0,hằng ngày,2024-11-10,2024-11-12,2024-10-28,149156,1489,1254.6,,,dulieu@vnc.example,xã hội;chuyển đổi số
DL-0335,Dự án đầu tư nước ngoài,báo cáo kỳ,BNK,Tài chính,chuyên ngành,CSV,CC0 1.0,hàng tháng,2025-01-11,2025-01-28,2025-08-30,187515,8731,69.4,2.9,,dulieu@bnk.example,đầu tư công
DL-0336,"Trung tâm ngoại ngữ, tin học",bản đồ,Sở Tài nguyên số tỉnh Vân Hải,Giáo dục,mở,XLSX,,hằng quý,2024-11-11,2025-06-23,2025-07-22,1328,14316,70,2.5,,hp@kma.example,
DL-0337,Giá cho thuê nhà công,bảng tổng hợp,Tỉnh Gia Rung,Tài chính,mở,JSON,CC BY 4.0,,2024-02-23,2024-05-30,2024-05-30,10426,14050,27.6,4.6,,ubnd@gru.example,đầu tư công
DL-0338,Tổ chức hành nghề công chứng,bản đồ,"Trung tâm Thông tin, Bộ Trật tự",Xã hội,mở,API,CC0 1.0,,2023-01-26,2023-09-08,2024-10-05,317108,21003,168.8,4.3,,dulieu@btt.example,xã hội;thống kê
DL-0339,Trường đạt chuẩn quốc gia,số liệu gốc,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,dùng chung,XLSX,,hằng quý,,2025-02-16,2025-07-01,51389,10695,733.1,2.8,,hp@tli.example,tuyển sinh
DL-0340,Số học sinh theo cấp học,,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,JSON,CC0 1.0,hàng năm,2024-11-19,,,,,,,,hp@tlo.example,trường học
DL-0341,Dự án đầu tư nước ngoài trên địa bàn tỉnh Tân Giao,,UBND tỉnh Tân Giao,Tài chính,mở,API,CC BY 4.0,hàng tháng,,2023-05-13,2025-09-10,53556,17,59.3,3.3,,ubnd@tgi.example,doanh nghiệp
DL-0342,"Giá dịch vụ khám, chữa bệnh",bản quét,Sở Sức khỏe tỉnh Krông Mai,Y tế,chuyên ngành,XLSX,Ghi rõ nguồn,hằng tháng,2023-01-29,2023-05-31,2025-09-19,28866,24375,644.8,3.1,,sk@kma.example,thuốc
DL-0343,Tài sản công,bản quét,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,SHP,CC BY 4.0,hàng năm,2023-08-30,2023-11-16,2025-05-14,16777,7969,547.3,3.2,,nk@dnh.example,ngân sách
DL-0344,Doanh nghiệp lữ hành,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,SHP,CC BY 4.0,6 tháng,2023-05-17,2023-05-25,2025-04-28,114123,8455,8.7,3.2,,vh@sdi.example,
DL-0345,Kim ngạch xuất khẩu trên địa bàn thành phố Đông Nhuệ,,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,mở,XLSX,CC0 1.0,,2023-09-28,,,,,,,,nk@dnh.example,xuất khẩu
DL-0346,Công khai dự toán ngân sách,bảng tổng hợp,Tỉnh Quế Hóa,Tài chính,mở,PDF,Ghi rõ nguồn,,2024-03-21,2024-04-08,2025-03-06,3477,885,379.9,2.4,,ubnd@qho.example,doanh nghiệp
DL-0347,Danh sách tổ chức khoa học,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,API,CC BY 4.0,hằng năm,2023-08-22,,,,,,,,dk@tli.example,thủ tục hành chính;khoa học
DL-0348,Danh sách tổ chức khoa học (cập nhật),bảng tổng hợp,Sở Ngân khố tỉnh Thạch Lĩnh,Khoa học,mở,DOCX,CC BY 4.0,hằng tháng,2023-07-14,2023-10-13,2025-09-28,118457,1445,35.8,1.9,,nk@tli.example,công nghệ
DL-0349,Người có công năm 2024,danh sách,Tỉnh Sóc Diên,Xã hội,mở,XML,CC BY 4.0,hằng tháng,2025-07-16,2025-09-20,2025-09-20,40162,2649,654.7,,,ubnd@sdn.example,xã hội;việc làm
DL-0350,Nguồn thải lớn,số liệu gốc,Viện Quan trắc Quốc gia,Môi trường,mở,CSV,CC BY 4.0,hàng năm,2023-10-25,2024-02-16,2025-01-14,33678,1308,171.4,3.6,,dulieu@vqt.example,nước
DL-0351,Doanh nghiệp công nghệ số,danh sách,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,XLSX,,6 tháng,2024-04-16,,,,,,,,,công nghệ
DL-0352,"Diện tích, sản lượng cây trồng",bản đồ,Tỉnh Ngọc Châu,Nông nghiệp,mở,DOCX,Ghi rõ nguồn,6 tháng,2023-07-11,2023-09-07,2025-07-22,566642,8080,129.8,,,ubnd@nch.example,chăn nuôi
DL-0353,Nhà văn hóa xã,số liệu theo xã,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,DOCX,CC BY 4.0,hằng quý,2023-08-17,2024-01-08,2025-07-22,81041,27778,253.2,4.6,,vh@dnh.example,thể thao;chuyển đổi số
DL-0354,Cửa hàng xăng dầu toàn quốc,bản đồ,Bộ Thương nghiệp,Thương mại,mở,SHP,Ghi rõ nguồn,hằng năm,2023-05-10,2023-08-29,2023-08-29,66623,7155,27.5,3.2,đăng nhập,,xuất khẩu;dữ liệu mở
DL-0355,Điểm thường xảy ra tai nạn,danh sách,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,mở,JSON,Ghi rõ nguồn,hằng ngày,2024-07-15,2024-10-31,2025-09-24,242068,215,345.3,3,,,vận tải
DL-0356,Danh sách cơ sở giết mổ,bảng tổng hợp,Sở Đất đai và Nông thôn thành phố Sa Đình,Nông nghiệp,mở,CSV,Ghi rõ nguồn,hằng quý,2025-02-03,2025-03-03,2025-09-07,69000,5133,64.2,2.9,,dn@sdi.example,chăn nuôi
DL-0357,Khu bảo tồn thiên nhiên,bản quét,Sở Đất đai và Nông thôn thành phố Long Khê,Môi trường,mở,DOCX,CC BY 4.0,6 tháng,2023-05-15,2023-05-27,2025-07-24,55012,3326,101.4,,,dn@lkh.example,quan trắc
DL-0358,Người hành nghề y,số liệu theo xã,Tỉnh Minh Thủy,Y tế,mở,JSON,CC BY 4.0,hằng tháng,2023-06-19,2023-07-24,2025-09-01,,22,12.7,3.6,,ubnd@mth.example,thuốc
DL-0359,"Hộ nghèo, hộ cận nghèo toàn quốc",bản quét,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,CSV,CC0 1.0,hằng ngày,2025-04-01,2025-05-26,2025-09-29,43940,538,261.1,,,dulieu@bct.example,an sinh
DL-0360,Điện thương phẩm,bảng tổng hợp,Sở Ngân khố tỉnh Krông Mai,Thương mại,dùng chung,CSV,,hằng quý,,2023-05-07,2025-05-26,291449,4511,501.5,1.9,thu phí,nk@kma.example,xuất khẩu;dữ liệu mở
DL-0361,Phương tiện đo được kiểm định,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,XLSX,,hằng tháng,2023-06-02,,,,,,,,,thủ tục hành chính
DL-0362,Danh mục hệ thống thông tin,danh sách,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,JSON,,hằng quý,2025-07-04,2025-07-16,2025-07-16,1001,463,1397.1,2.7,,dk@tli.example,công nghệ
DL-0363,Hộ kinh doanh,số liệu theo xã,Tỉnh Hồng Giang,Tài chính,dùng chung,JSON,,hằng quý,2023-04-09,,,,,,,,ubnd@hgi.example,doanh nghiệp
DL-0364,"Giá dịch vụ khám, chữa bệnh",bản đồ,Sở Sức khỏe Long Khê,Y tế,mở,XLSX,CC0 1.0,hằng tháng,2024-07-06,2024-07-19,2025-09-08,,6743,17.8,2.8,,sk@lkh.example,thuốc;danh sách
DL-0365,Tổ chức hành nghề công chứng,báo cáo kỳ,Tỉnh Thạch Lĩnh,Xã hội,chuyên ngành,API,CC BY 4.0,hằng tuần,2023-01-23,2023-04-01,2025-09-29,97558,252,16,3.1,,ubnd@tli.example,việc làm
DL-0366,Kế hoạch sử dụng đất hằng năm,bản quét,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Đất đai,dùng chung,DOCX,CC BY 4.0,6 tháng,2023-05-28,2023-12-27,2025-09-07,14485,584,56.9,2.6,,,đất đai;dữ liệu mở
DL-0367,Điểm phục vụ bưu chính,danh sách,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,CSV,Ghi rõ nguồn,hằng tuần,2025-05-29,,,,,,,,dk@gru.example,khoa học
DL-0368,Bãi tắm công cộng,,Sở Văn hóa và Lữ hành Đắk Vân,Du lịch,mở,JSON,CC0 1.0,6 tháng,2025-07-12,,,,,,,,vh@dva.example,điểm đến
DL-0369,Nhiệm vụ khoa học cấp tỉnh,bản quét,Sở Truyền dẫn số tỉnh Hòa Phong,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2024-02-08,2024-05-07,2025-01-31,254411,2446,1339.6,3.3,,td@hpo.example,khoa học
DL-0370,Người tham gia bảo hiểm,bản đồ,Sở Sức khỏe tỉnh Gia Rung,Y tế,dùng chung,CSV,,hằng tháng,,2025-06-09,2025-09-08,9128,3298,974.2,1.9,,sk@gru.example,covid-19
DL-0371,Danh sách nhà thuốc đạt chuẩn,số liệu gốc,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,PDF,CC0 1.0,hằng quý,2024-11-05,,,,,,,,,y tế;bệnh viện
DL-0372,Chung cư cần cải tạo,bản đồ,Sở Hạ tầng tỉnh Đà Lộc,Xây dựng,dùng chung,PDF,CC0 1.0,hàng tháng,2023-10-04,2023-12-23,2025-09-17,96921,228,19.8,4.7,,ht@dlo.example,xây dựng
DL-0373,Điểm phục vụ bưu chính,số liệu theo xã,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,dùng chung,JSON,,hằng năm,2025-02-06,2025-03-07,2025-03-07,44069,4340,627.1,,,,công nghệ
DL-0374,Trung tâm đăng kiểm,số liệu gốc,Sở Hạ tầng tỉnh Nam Thới,Giao thông,dùng chung,API,CC0 1.0,hằng tuần,2023-07-17,2023-08-21,2025-09-28,60438,4091,242.4,2.8,,ht@nth.example,giao thông
DL-0375,Danh sách bến thủy nội địa,bản quét,Sở Hạ tầng tỉnh Cửu Ninh,Giao thông,mở,XLSX,CC BY 4.0,hằng năm,2024-09-07,2024-12-12,2024-12-25,20603,2678,159.9,1.9,,ht@cni.example,giao thông;vận tải
DL-0376,Danh sách luật sư,bảng tổng hợp,Bộ Pháp chế,Xã hội,mở,XML,CC BY 4.0,khi có thay đổi,2023-07-03,2023-08-29,2025-01-02,6028,1629,15.4,,,dulieu@bpc.example,xã hội;danh sách
DL-0377,Giá nông sản tại chợ đầu mối,,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Nông nghiệp,mở,PDF,,6 tháng,2023-03-03,2023-04-13,2025-07-20,26168,4,636.9,4.2,,dn@hpo.example,trồng trọt
DL-0378,Giá nông sản tại chợ đầu mối,,Sở Sức khỏe tỉnh Hòa Phong,Nông nghiệp,mở,JSON,CC BY 4.0,khi có thay đổi,2024-07-26,2025-03-27,2025-03-27,283894,15515,204.6,3.3,,sk@hpo.example,trồng trọt
DL-0379,Chỉ tiêu tuyển sinh lớp 10 trên địa bàn thành phố Sa Đình,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,API,CC BY 4.0,hằng năm,2023-01-21,2023-05-06,2024-05-02,17157,483,1503.6,4.8,,hp@sdi.example,trường học
DL-0380,Điểm phục vụ bưu chính,bản đồ,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,mở,SHP,Ghi rõ nguồn,,2024-09-04,2024-10-11,2025-08-14,207408,4861,495.1,3.2,,dk@dva.example,khoa học
DL-0381,Danh sách trường học toàn quốc,báo cáo kỳ,Bộ Học tập,Giáo dục,mở,xml,Ghi rõ nguồn,khi có thay đổi,2025-01-25,2025-04-21,2025-04-21,11534,1560,852.1,,,dulieu@bhp.example,trường học;giáo dục
DL-0382,Quyết toán ngân sách,số liệu gốc,Tỉnh Yên Cầu,Tài chính,mở,CSV,,hằng ngày,2024-07-23,2024-12-07,2025-09-19,21206,133,994.4,3.2,,,đầu tư công
DL-0383,Người hành nghề y,,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,XLSX,CC BY 4.0,hằng tháng,2023-10-19,2023-12-21,2025-09-26,314,592,151.7,2.4,,sk@kxu.example,bệnh viện
DL-0384,Nhiệm vụ khoa học cấp tỉnh trên địa bàn thành phố Long Khê,bảng tổng hợp,SDK Long Khê,Khoa học,mở,PDF,Ghi rõ nguồn,hằng quý,2024-07-10,2024-08-23,2025-07-28,154222,19221,75.1,3.2,,dk@lkh.example,khoa học
DL-0385,Kết quả lựa chọn nhà thầu,bản đồ,Sở Ngân khố tỉnh Tiền Lộc,Tài chính,dùng chung,PDF,,hàng năm,2025-01-27,,,,,,,đăng nhập,nk@tlo.example,ngân sách
DL-0386,Lễ hội truyền thống,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Văn hóa,dùng chung,XLSX,Ghi rõ nguồn,hằng năm,2024-09-26,2024-11-29,2024-11-29,36089,992,989.9,2.7,,,
DL-0387,Thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,JSON,CC0 1.0,hằng ngày,2025-01-25,,,,,,,,dk@gru.example,công nghệ;thủ tục hành chính
DL-0388,Đối tượng bảo trợ xã hội trên địa bàn tỉnh Hồng Giang,,Tỉnh Hồng Giang,Xã hội,chuyên ngành,API,,6 tháng,2024-03-06,2024-05-18,2024-05-18,7504,45558,134.2,2.9,,ubnd@hgi.example,
DL-0389,Giá vật liệu xây dựng trên địa bàn thành phố Long Khê,bản đồ,Sở Hạ tầng thành phố Long Khê,Xây dựng,mở,XLSX,CC BY 4.0,hàng năm,2025-01-19,2025-02-18,2025-02-18,92260,1632,5.3,3.1,,ht@lkh.example,
DL-0390,Danh sách tổ chức khoa học toàn quốc,số liệu theo xã,Bộ Truyền dẫn số,Khoa học,mở,PDF,CC BY 4.0,6 tháng,,2024-07-22,2025-04-15,6977,13205,85.9,3.9,,dulieu@btd.example,công nghệ
DL-0391,Sản phẩm OCOP được công nhận,bản đồ,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,dùng chung,JSON,,6 tháng,2023-02-01,,,,,,,,dn@tlo.example,dữ liệu mở
DL-0392,Danh sách cơ sở lưu trú,bản quét,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,mở,XLSX,,6 tháng,2023-04-09,,,,,,,,vh@cni.example,lưu trú
DL-0393,Tình hình dịch bệnh trên vật nuôi trên địa bàn tỉnh Kim Xuyên,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,chuyên ngành,API,,hằng tuần,2023-06-12,2023-08-26,2025-09-28,88322,2042,419.1,4.2,,dn@kxu.example,nông nghiệp
DL-0394,"Dự án được giao đất, cho thuê đất",báo cáo kỳ,Tỉnh Thạch Lĩnh,Đất đai,chuyên ngành,XLSX,CC0 1.0,hằng quý,2024-11-19,,,,,,,,ubnd@tli.example,giá đất
DL-0395,Danh mục di tích đã xếp hạng,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,CSV,CC BY 4.0,hàng tháng,2025-06-29,2025-08-06,2025-09-22,120520,432,414.5,4.9,,,di tích
DL-0396,Bản đồ địa chính,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Đất đai,chuyên ngành,JSON,,6 tháng,2024-01-29,,,,,,,,dn@dva.example,quy hoạch
DL-0397,Danh sách luật sư toàn quốc,số liệu gốc,Bộ Ngoại vụ,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2024-04-30,2024-07-09,2025-07-16,42756,9221,192.4,4.8,,dulieu@bnv.example,dân số
DL-0398,Doanh nghiệp công nghệ số,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,DOCX,CC BY 4.0,hằng quý,2024-05-29,2024-10-09,2025-07-12,97130,2943,425.4,4,,dk@lkh.example,khoa học
DL-0399,Sản phẩm OCOP được công nhận,,Ban Quản lý khu công nghiệp Hòa Phong,Nông nghiệp,mở,PDF,Ghi rõ nguồn,hằng tuần,2023-12-04,2024-06-21,2025-09-23,3667,8133,516.2,2.2,,ubnd@kth.example,thủy lợi
DL-0400,Tuyến du lịch cộng đồng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,PDF,CC BY 4.0,hằng tuần,2024-03-19,,,,,,,,vh@tlo.example,lưu trú
DL-0401,Doanh nghiệp xuất khẩu,bảng tổng hợp,Bộ Thương nghiệp,Thương mại,dùng chung,XML,,hằng tháng,2024-06-19,2024-09-02,2025-07-09,609029,32872,227.5,1.9,,dulieu@btn.example,xuất khẩu
DL-0402,Công trình cấp nước sạch,bảng tổng hợp,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,PDF,CC BY 4.0,,2023-04-10,2023-07-30,2024-09-11,136719,573,28.1,3.9,,ht@nth.example,nhà ở
DL-0403,"Cán bộ, công chức năm 2024",số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,DOCX,Ghi rõ nguồn,6 tháng,2024-09-20,2025-01-18,2025-01-18,59497,28206,649.3,2.7,,ubnd@sdn.example,xã hội
DL-0404,Giấy phép lái xe đã cấp toàn quốc,số liệu theo xã,Bộ Hạ tầng,Giao thông,dùng chung,CSV,CC BY 4.0,hằng năm,2024-12-22,,,,,,,,,giao thông
DL-0405,Văn bằng bảo hộ,số liệu theo xã,Sở Dữ liệu và Khoa học Quế Hóa,Khoa học,mở,SHP,,hằng tháng,2025-04-17,2025-06-06,2025-09-20,54856,966,1116.5,3.6,,dk@qho.example,thủ tục hành chính
DL-0406,"Giá dịch vụ khám, chữa bệnh",số liệu gốc,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,CSV,CC0 1.0,hàng tháng,,2025-03-29,2025-05-24,29437,80,25.1,4.5,,sk@tlo.example,thuốc
DL-0407,Danh sách hợp tác xã nông nghiệp,danh sách,Viện Quan trắc Quốc gia,Nông nghiệp,dùng chung,JSON,,hằng quý,2023-08-12,2023-08-17,2025-09-18,4271,2266,342.8,2,thu phí,dulieu@vqt.example,nông nghiệp
DL-0408,Việc làm và thất nghiệp,báo cáo kỳ,T. Thạch Lĩnh,Xã hội,mở,XML,CC BY 4.0,hằng quý,2024-12-26,2025-03-10,2025-06-24,228401,1185,134.3,3.9,,ubnd@tli.example,an sinh
DL-0409,Lưu lượng phương tiện,số liệu theo xã,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,chuyên ngành,PDF,,hằng quý,,2023-07-31,2025-02-16,13647,667,1179.7,3.1,,ht@hpo.example,vận tải
DL-0410,Số giường bệnh,số liệu gốc,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,chuyên ngành,JSON,,hàng tháng,2024-03-02,2024-05-23,2025-08-04,70634,709,147.3,3.6,,sk@bso.example,covid-19
DL-0411,Kết quả giải quyết thủ tục hành chính,bản quét,SDK Kim Xuyên,Khoa học,dùng chung,CSV,,hằng năm,2023-03-24,,,,,,,,dk@kxu.example,
DL-0412,Tàu cá đăng ký trên địa bàn tỉnh Ngọc Châu,bảng tổng hợp,Tỉnh Ngọc Châu,Nông nghiệp,mở,PDF,CC BY 4.0,6 tháng,2023-10-04,2023-12-26,2025-07-14,245332,1818,26.9,3.5,,ubnd@nch.example,chăn nuôi
DL-0413,Đội ngũ giáo viên,bản đồ,Bộ HP,Giáo dục,dùng chung,DOCX,,hằng năm,2024-02-13,2024-04-10,2024-10-12,117904,25759,253.6,3.7,,dulieu@bhp.example,trường học
DL-0414,Chỉ số giá xây dựng trên địa bàn thành phố Đông Nhuệ,báo cáo kỳ,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,mở,CSV,CC BY 4.0,,2023-04-19,,,,,,,,ht@dnh.example,nhà ở
DL-0415,Quy hoạch chung đô thị toàn quốc,bảng tổng hợp,Bộ Hạ tầng,Xây dựng,dùng chung,CSV,,hằng tháng,2024-11-28,2025-01-18,2025-09-08,66300,11782,301.9,3.4,,dulieu@bht.example,xây dựng
DL-0416,Hộ kinh doanh,bản quét,Sở Ngân khố tỉnh Đà Lộc,Tài chính,mở,PDF,CC0 1.0,,2023-09-25,,,,,,,đăng nhập,,ngân sách;doanh nghiệp
DL-0417,"Trung tâm ngoại ngữ, tin học",số liệu theo xã,Bộ Học tập,Giáo dục,dùng chung,PDF,,hằng tháng,2023-08-09,2023-08-27,2025-07-22,55939,4418,523.3,3.3,,dulieu@bhp.example,tuyển sinh
DL-0418,Trẻ em được bảo vệ năm 2024,bản quét,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC0 1.0,hằng tháng,2024-06-12,2024-09-27,2025-09-10,454292,282,956.4,,,ubnd@sdn.example,việc làm
DL-0419,Văn bằng bảo hộ trên địa bàn tỉnh Thạch Lĩnh,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,XLSX,Ghi rõ nguồn,,2025-02-15,2025-04-29,2025-04-29,422671,1167,17.6,2.3,,dk@tli.example,khoa học;dữ liệu mở
DL-0420,Kết quả lựa chọn nhà thầu,bảng tổng hợp,Tỉnh Thạch Lĩnh,Tài chính,mở,XLSX,CC BY 4.0,hằng năm,2024-12-10,2025-01-27,2025-09-27,41342,3201,66.2,2.4,,,doanh nghiệp
DL-0421,Giá vật liệu xây dựng toàn quốc,bản quét,Bộ Hạ tầng,Xây dựng,mở,DOCX,CC BY 4.0,hằng tuần,,2025-07-16,2025-09-25,34854,11161,457.7,3.1,,dulieu@bht.example,quy hoạch
DL-0422,Di sản văn hóa phi vật thể,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,mở,PDF,Ghi rõ nguồn,hằng quý,2024-04-07,,,,,,,,vh@qho.example,thể thao;chuyển đổi số
DL-0423,Tuyến xe buýt,bảng tổng hợp,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,chuyên ngành,XLSX,CC BY 4.0,khi có thay đổi,2024-12-16,2025-02-15,2025-02-15,10462,2158,429.8,1.8,,ht@dnh.example,đường bộ
DL-0424,Việc làm và thất nghiệp năm 2024,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng tháng,2025-02-17,2025-04-16,2025-09-06,60572,175,783.9,3.1,,ubnd@sdn.example,xã hội;danh sách
DL-0425,"Hộ nghèo, hộ cận nghèo năm 2024",,T. Sóc Diên,Xã hội,chuyên ngành,CSV,,6 tháng,2024-11-28,2024-12-31,2025-04-17,184844,29701,604.6,4.5,,,việc làm
DL-0426,Dân số theo xã toàn quốc,,Bộ Ngoại vụ,Xã hội,mở,PDF,,hằng tháng,2023-09-10,2024-02-15,2025-09-04,,10832,347.1,3.5,,dulieu@bnv.example,việc làm;chuyển đổi số
DL-0427,Dự án đầu tư công,bảng tổng hợp,Bộ Ngân khố,Tài chính,dùng chung,API,,6 tháng,2023-09-17,,,,,,,,dulieu@bnk.example,ngân sách
DL-0428,Người hành nghề y,số liệu theo xã,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,mở,JSON,CC BY 4.0,hằng quý,2024-02-21,2024-03-04,2025-08-09,83090,1383,53.4,2.6,,sk@tli.example,
DL-0429,Dự án đầu tư nước ngoài,bản quét,Tỉnh Cửu Ninh,Tài chính,mở,SHP,CC BY 4.0,hằng năm,2023-04-25,2023-05-31,2025-08-04,181098,6072,426,3.4,,ubnd@cni.example,
DL-0430,Người tham gia bảo hiểm,bản quét,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,JSON,CC BY 4.0,hằng năm,2024-10-15,2025-01-19,2025-01-19,30621,2039,314.4,2.7,,sk@kxu.example,bệnh viện
DL-0431,Quyết toán ngân sách trên địa bàn tỉnh Quế Hóa,,Tỉnh Quế Hóa,Tài chính,dùng chung,PDF,,,2024-05-15,2024-06-20,2024-06-20,6762,8,570.7,3,,ubnd@qho.example,đầu tư công
DL-0432,Tình hình dịch bệnh trên vật nuôi,danh sách,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Nông nghiệp,chuyên ngành,JSON,,hằng năm,2023-04-29,2023-08-01,2023-08-01,276298,15361,136.6,2.2,,dn@tli.example,chăn nuôi
DL-0433,Trạm thu phát sóng di động,,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,mở,PDF,CC0 1.0,khi có thay đổi,2025-07-13,,,,,,,,dk@qho.example,thủ tục hành chính;công nghệ
DL-0434,Doanh nghiệp công nghệ số,bản quét,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,xlsx,,hằng tháng,2025-01-27,2025-02-27,2025-09-22,,768,53.3,4.8,,dk@hgi.example,công nghệ
DL-0435,Danh sách câu lạc bộ thể thao toàn quốc,số liệu theo xã,"Bộ VH,DS&LH",Văn hóa,mở,API,CC BY 4.0,hằng quý,2024-02-28,2024-10-16,2025-04-21,246505,1694,81.4,2.5,,dulieu@bvh.example,di tích
DL-0436,Lượt khách du lịch,số liệu theo xã,SỞ VĂN HÓA VÀ LỮ HÀNH TỈNH BẠCH SƠN,Du lịch,dùng chung,XLSX,CC0 1.0,khi có thay đổi,2025-05-22,2025-07-15,2025-07-15,26797,4933,1309.1,1.8,,vh@bso.example,lưu trú
DL-0437,"Trung tâm ngoại ngữ, tin học",số liệu gốc,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,API,CC0 1.0,,2024-11-27,2025-06-03,2025-06-03,96195,20838,371.5,1.5,,,trường học
DL-0438,Trung tâm ngoại ngữ và tin học,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Giáo dục,mở,CSV,,hằng quý,2024-04-18,2024-09-16,2025-08-14,403347,2844,16.6,4.1,,vh@bso.example,giáo dục
DL-0439,Nhiệm vụ khoa học cấp tỉnh,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,API,CC BY 4.0,hằng tuần,2023-07-18,2023-11-16,2025-09-28,30533,11096,280.8,3.7,,,công nghệ
DL-0440,Kết quả giải quyết thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,dùng chung,CSV,,hằng quý,2024-12-05,2025-01-09,2025-07-26,13136,7202,61.7,4.8,,dk@hgi.example,khoa học;công nghệ
DL-0441,Quyết toán ngân sách,bảng tổng hợp,Sở Ngân khố tỉnh Nam Thới,Tài chính,mở,XLSX,CC0 1.0,,2025-01-15,2025-04-24,2025-04-24,310054,6347,972.1,2.8,,,đầu tư công;thống kê
DL-0442,Khu bảo tồn thiên nhiên,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Krông Mai,Môi trường,mở,DOCX,CC BY 4.0,6 tháng,2024-08-17,2024-08-26,2024-10-08,23604,8288,445.4,2.2,,dn@kma.example,
DL-0443,Nhà hàng phục vụ khách du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,mở,SHP,CC0 1.0,6 tháng,2023-07-07,2023-10-28,2025-06-02,123534,28,64,2.3,,vh@cni.example,điểm đến
DL-0444,Giấy phép xây dựng đã cấp,bảng tổng hợp,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,dùng chung,SHP,,hằng năm,2023-09-07,,,,,,,,ht@tli.example,xây dựng
DL-0445,Cơ sở trợ giúp xã hội,,Bộ Việc làm,Xã hội,chuyên ngành,PDF,CC0 1.0,hằng tuần,2023-05-29,2023-09-08,2025-09-27,91424,21655,144.9,,,dulieu@bvl.example,an sinh;việc làm
DL-0446,Trường đạt chuẩn quốc gia,bản quét,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,PDF,,hàng tháng,2024-05-24,2024-06-20,2025-08-15,37643,2520,354.4,3.2,,hp@hgi.example,tuyển sinh
DL-0447,Doanh nghiệp lữ hành trên địa bàn tỉnh Nam Thới,,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Du lịch,mở,API,CC BY 4.0,hàng năm,2023-07-17,2023-08-16,2023-08-16,57228,11685,20.4,3.9,đăng nhập,vh@nth.example,du lịch
DL-0448,Học phí các cấp,số liệu theo xã,Sở Học tập thành phố Long Khê,Giáo dục,mở,XLSX,Ghi rõ nguồn,hằng tháng,2025-01-20,,,,,,,,,trường học;giáo dục
DL-0449,Chất lượng nước mặt,,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Môi trường,dùng chung,XLSX,CC BY 4.0,hằng quý,2023-03-28,2023-10-25,2025-03-15,109914,6919,351.8,3.7,,dn@kxu.example,không khí
DL-0450,Diện tích rừng,bản quét,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,dùng chung,API,,hằng năm,2025-06-22,2025-07-08,2025-07-08,68890,612,72.8,4.2,,dn@tlo.example,chăn nuôi;thống kê
DL-0451,Dự án đầu tư nước ngoài,danh sách,Tỉnh Kim Xuyên,Tài chính,dùng chung,XLSX,,hằng năm,2025-03-17,2025-05-29,2025-05-29,81502,181,5.8,3.4,,ubnd@kxu.example,đầu tư công
DL-0452,Lưu lượng phương tiện,bản đồ,Sở Hạ tầng tỉnh Đắk Vân,Giao thông,dùng chung,API,,hằng năm,2023-10-28,2023-12-15,2024-08-18,123370,17862,94.3,4.3,,ht@dva.example,vận tải
DL-0453,Khu bảo tồn thiên nhiên,số liệu theo xã,SDN Tiền Lộc,Môi trường,mở,SHP,CC BY 4.0,hằng quý,2023-10-30,2024-01-06,2025-09-18,70371,761,7.5,3.2,,dn@tlo.example,quan trắc
DL-0454,Lễ hội truyền thống trên địa bàn tỉnh Tiền Lộc,bản đồ,Sở Văn hoá và Lữ hành tỉnh Tiền Lộc,Văn hóa,dùng chung,API,,hằng ngày,2024-01-07,2024-01-30,2025-09-15,20443,379,252.1,3.9,thu phí,vh@tlo.example,thể thao
DL-0455,Danh sách dự án nhà ở xã hội,báo cáo kỳ,Sở Hạ tầng tỉnh Cửu Ninh,Xây dựng,mở,XML,CC BY 4.0,hằng tuần,2025-06-25,2025-07-24,2025-09-08,91769,10284,10.2,2,,ht@cni.example,nhà ở
DL-0456,Phương tiện đo được kiểm định,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,dùng chung,API,,hằng năm,2023-11-29,2023-12-05,2025-04-07,210912,15961,51.8,2,,dk@qho.example,khoa học
DL-0457,Người tham gia bảo hiểm trên địa bàn tỉnh Minh Thủy,,Tỉnh Minh Thủy,Y tế,chuyên ngành,JSON,,hằng tuần,2025-08-10,2025-09-18,2025-09-29,,695,936.2,2.7,,,bệnh viện
DL-0458,Hiện vật bảo tàng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Văn hóa,mở,API,CC0 1.0,hằng năm,2023-01-20,2023-03-02,2023-03-02,82737,26285,1.8,4.1,,vh@vha.example,di tích
DL-0459,"Tên đường, số nhà",bản đồ,Sở Hạ tầng tỉnh Cửu Ninh,Xây dựng,mở,CSV,CC BY 4.0,hằng năm,2024-03-29,,,,,,,,ht@cni.example,nhà ở
DL-0460,Trạm y tế xã,bản quét,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,mở,XLSX,CC BY 4.0,6 tháng,2025-03-23,2025-05-18,2025-09-09,7990,21161,123.9,3.2,,sk@dnh.example,
DL-0461,Danh sách hợp tác xã nông nghiệp,báo cáo kỳ,Tỉnh Tiền Lộc,Nông nghiệp,dùng chung,JSON,,hằng năm,2023-06-15,2023-12-07,2025-02-22,614822,17506,495,4.3,,ubnd@tlo.example,trồng trọt
DL-0462,Kết quả lựa chọn nhà thầu trên địa bàn tỉnh Krông Mai,báo cáo kỳ,Sở Sức khẻo tỉnh Bạch Sơn,Tài chính,mở,XLSX,CC BY 4.0,hằng tháng,2025-05-17,2025-07-03,2025-09-26,170457,8602,838.2,1.7,,nk@kma.example,ngân sách;doanh nghiệp
DL-0463,Danh mục hệ thống thông tin,bảng tổng hợp,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,chuyên ngành,PDF,CC BY 4.0,hằng năm,2025-06-11,2025-07-18,2025-07-18,8804,1845,237.5,2.9,,td@dlo.example,thủ tục hành chính
DL-0464,Doanh thu du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,dùng chung,XLSX,,hằng quý,2024-09-17,2024-11-05,2025-09-30,168404,3687,122.2,2.9,,vh@kma.example,điểm đến
DL-0465,Danh sách luật sư trên địa bàn thành phố Long Khê,bản quét,Thành phố Long Khê,Xã hội,mở,PDF,CC BY 4.0,hàng tháng,2025-01-22,2025-06-25,2025-09-24,289146,13552,111.8,2.5,,ubnd@lkh.example,dân số
DL-0466,Lượng mưa và mực nước,bản đồ,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Môi trường,chuyên ngành,XML,,,2024-05-03,,,,,,,,dn@hpo.example,môi trường
DL-0467,Tổ chức hành nghề công chứng toàn quốc,bảng tổng hợp,Cơ quan Kiểm tra Công vụ,Xã hội,mở,API,CC BY 4.0,khi có thay đổi,2025-02-24,,,,,,,,dulieu@ttc.example,xã hội;việc làm
DL-0468,Cửa hàng xăng dầu,số liệu gốc,Sở Ngân khố tỉnh Cửu Ninh,Thương mại,mở,CSV,CC BY 4.0,hàng năm,2024-01-10,2024-06-19,2024-06-19,16697,18145,1180.1,4.5,,,xuất khẩu;thương mại
DL-0469,Tài sản công,bản đồ,SỞ NGÂN KHỐ THÀNH PHỐ LONG KHÊ,Tài chính,mở,PDF,CC BY 4.0,hằng năm,2025-01-31,2025-02-27,2025-03-23,70634,29583,84.3,2.6,,nk@lkh.example,doanh nghiệp
DL-0470,Kế hoạch sử dụng đất hằng năm,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Đất đai,mở,PDF,,hằng tuần,2023-08-24,2023-11-09,2025-09-24,24626,949,243.7,2.9,,dn@tlo.example,quy hoạch
DL-0471,Kế hoạch sử dụng đất hằng năm,danh sách,Sở Đất đai và Nông thôn tỉnh Krông Mai,Đất đai,mở,PDF,CC BY 4.0,,2023-05-14,2023-07-21,2023-07-21,4384,270,481.1,2.4,,dn@kma.example,giá đất
DL-0472,Số học sinh theo cấp học toàn quốc,,Bộ Học tập,Giáo dục,mở,XLSX,,,2024-12-01,2025-06-15,2025-06-15,4253,19059,61.6,1.6,,dulieu@bhp.example,
DL-0473,Điểm phục vụ bưu chính,bản quét,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,dùng chung,XLSX,,6 tháng,2024-01-19,2024-03-10,2025-06-19,24889,9684,351.2,2.5,,dk@kma.example,khoa học;danh sách
DL-0474,Giá cho thuê nhà công,bản đồ,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,dùng chung,API,,hằng năm,2025-03-12,2025-05-04,2025-05-04,401814,336,16.2,1.8,,dulieu@bnk.example,
DL-0475,Giấy phép lái xe đã cấp,bản đồ,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,mở,XLSX,CC0 1.0,hàng tháng,2024-01-12,2024-02-06,2025-09-12,593634,6141,475.7,3.7,,ht@hgi.example,đường bộ;dữ liệu mở
DL-0476,Số học sinh theo cấp học trên địa bàn tỉnh Đắk Vân,bản đồ,Sở Học tập tỉnh Đắk Vân,Giáo dục,mở,PDF,,6 tháng,2023-12-28,2024-02-07,2025-01-11,28940,13334,1526.2,2.8,,,trường học
DL-0477,Thư viện trường học,bảng tổng hợp,SHP Nam Thới,Giáo dục,mở,CSV,CC BY 4.0,hàng năm,2024-03-30,2024-05-10,2025-06-23,169621,7428,42.4,3.1,,hp@nth.example,tuyển sinh;giáo dục
DL-0478,Danh mục di tích đã xếp hạng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Văn hóa,mở,XLSX,,hàng tháng,2024-02-15,2024-05-25,2025-09-23,43898,3920,746.6,2.6,đăng nhập,vh@nth.example,thể thao
DL-0479,Học phí các cấp,bản quét,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,PDF,CC BY 4.0,,2024-08-18,,,,,,,,hp@hpo.example,giáo dục
DL-0480,Danh sách dự án nhà ở xã hội,số liệu theo xã,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,mở,PDF,CC BY 4.0,hằng ngày,2024-05-19,2024-08-01,2025-09-17,330059,1308,1310.9,2.2,,ht@tlo.example,quy hoạch;xây dựng
DL-0481,Tuyến xe buýt,bảng tổng hợp,Sở Hạ tầng tỉnh Bạch Sơn,Giao thông,dùng chung,XML,CC BY 4.0,hàng tháng,2025-07-15,,,,,,,,ht@bso.example,đường bộ
DL-0482,Danh sách doanh nghiệp thành lập,danh sách,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,API,CC0 1.0,hằng ngày,2025-04-24,,,,,,,,nk@sdi.example,ngân sách
DL-0483,Danh mục hệ thống thông tin,danh sách,BDK,Khoa học,mở,PDF,Ghi rõ nguồn,hằng quý,,2025-07-09,2025-09-18,77423,17477,130.5,1.9,,dulieu@bdk.example,công nghệ
DL-0484,Hàng hóa qua cửa khẩu,bảng tổng hợp,Sở Ngân khố tỉnh Vân Hải,Thương mại,dùng chung,PDF,,hằng ngày,2024-10-14,2024-11-19,2025-09-20,201742,5261,935.8,3.1,,nk@vha.example,xuất khẩu
DL-0485,Người có công,danh sách,Bộ CV,Xã hội,mở,JSON,CC BY 4.0,hằng quý,2023-08-21,,,,,,,,dulieu@bcv.example,
DL-0486,"Diện tích, sản lượng cây trồng",bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,mở,PDF,Ghi rõ nguồn,hằng tuần,2025-07-07,2025-08-01,2025-09-23,44417,2123,66.3,3,,,nông nghiệp
DL-0487,Tình hình tiêm chủng mở rộng,báo cáo kỳ,Sở Sức khỏe thành phố Long Khê,Y tế,mở,shp,,hằng quý,2024-06-12,2024-11-04,2025-08-15,238055,2073,446.5,3.2,,sk@lkh.example,chuyển đổi số
DL-0488,Tổ chức hành nghề công chứng năm 2024,danh sách,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2023-06-19,2023-12-06,2025-07-15,40882,15559,19.4,4.1,,ubnd@sdn.example,xã hội
DL-0489,Học phí các cấp,số liệu gốc,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,Ghi rõ nguồn,khi có thay đổi,2024-03-13,2024-08-15,2025-07-12,797,6480,954.7,4.6,,hp@tlo.example,giáo dục
DL-0490,Giấy phép lái xe đã cấp,bản quét,Sở Hạ tầng tỉnh Gia Rung,Giao thông,mở,XLSX,CC BY 4.0,hằng tháng,2024-12-05,2025-02-19,2025-07-05,51179,2882,502.7,4,,ht@gru.example,giao thông;danh sách
DL-0491,Mã số vùng trồng,bản quét,Tỉnh Cửu Ninh,Nông nghiệp,mở,PDF,CC0 1.0,6 tháng,2025-02-11,2025-03-15,2025-04-11,116912,12242,380,4.4,,ubnd@cni.example,nông nghiệp
DL-0492,Kế hoạch sử dụng đất hằng năm,bản quét,Sở Đất đai và Nông thôn thành phố Long Khê,Đất đai,mở,XLSX,CC0 1.0,hằng tháng,2023-08-21,2023-10-07,2025-06-20,162158,1295,211.6,3.2,,dn@lkh.example,bản đồ
DL-0493,Cây xanh đô thị,số liệu theo xã,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,dùng chung,SHP,,,2024-04-27,2024-07-16,2024-10-12,175,389,47.5,3.1,,ht@tli.example,quy hoạch
DL-0494,Lượt khách du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,dùng chung,CSV,Ghi rõ nguồn,6 tháng,2023-02-07,,,,,,,,vh@dnh.example,du lịch;chuyển đổi số
DL-0495,Số học sinh theo cấp học,số liệu gốc,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,API,CC BY 4.0,,2025-07-04,,,,,,,,hp@kma.example,tuyển sinh
DL-0496,Tổ chức hành nghề công chứng,số liệu gốc,Tỉnh Nam Thới,Xã hội,dùng chung,PDF,Ghi rõ nguồn,hằng tháng,,2024-12-01,2025-09-27,4349,504,12.7,,,ubnd@nth.example,an sinh
DL-0497,Cửa hàng xăng dầu,số liệu gốc,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,API,CC BY 4.0,hằng tuần,2024-11-01,2025-03-19,2025-09-24,137730,12234,87.2,,,nk@kma.example,thương mại
DL-0498,Cửa hàng xăng dầu,bảng tổng hợp,Sở Hạ tầng tỉnh Krông Mai,Thương mại,dùng chung,XLSX,,hằng quý,2024-06-04,2024-07-23,2025-07-21,22327,16356,441.7,3.4,,ht@kma.example,xuất khẩu;chợ
DL-0499,Danh sách bến thủy nội địa,báo cáo kỳ,Sở Hạ tầng thành phố Long Khê,Giao thông,mở,XLSX,CC0 1.0,,2024-05-27,2024-07-23,2024-07-23,134344,2940,1399.6,3.4,,,giao thông;danh sách
DL-0500,Danh sách doanh nghiệp thành lập trên địa bàn tỉnh Gia Rung,bản đồ,Tỉnh Gia Rung,Tài chính,mở,XML,CC BY 4.0,hằng năm,2024-09-23,2025-06-18,2025-06-18,4207,13690,367.4,4.6,,ubnd@gru.example,đầu tư công
DL-0501,Giá nông sản tại chợ đầu mối,bảng tổng hợp,UBND tỉnh Tiền Lộc,Nông nghiệp,chuyên ngành,SHP,,hằng tháng,2023-08-14,,,,,,,thu phí,ubnd@tlo.example,thủy lợi
DL-0502,"Hộ nghèo, hộ cận nghèo toàn quốc",số liệu gốc,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,dùng chung,CSV,,6 tháng,2023-03-31,,,,,,,,dulieu@bcv.example,việc làm
DL-0503,Di sản văn hóa phi vật thể,,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Văn hóa,chuyên ngành,PDF,,,2025-04-24,2025-06-11,2025-06-11,2049,18270,95.7,3.5,,vh@gru.example,thể thao
DL-0504,Thư viện công cộng,,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,PDF,CC0 1.0,hàng tháng,2024-11-24,2024-11-27,2025-07-13,73519,7016,1857.5,4,,vh@kma.example,văn hóa
DL-0505,Cơ sở trợ giúp xã hội năm 2024,số liệu gốc,Tỉnh Sóc Diên,Xã hội,dùng chung,XLSX,CC BY 4.0,hằng năm,2024-08-22,2025-05-16,2025-05-16,82208,299,125.1,2.2,,ubnd@sdn.example,xã hội
DL-0506,Học phí các cấp,số liệu theo xã,Sở Học tập tỉnh Đắk Vân,Giáo dục,chuyên ngành,SHP,,6 tháng,2024-09-22,2025-03-06,2025-08-19,393379,7291,175.5,3.3,,hp@dva.example,tuyển sinh
DL-0507,Danh sách cơ sở giáo dục nghề nghiệp,bản quét,Tỉnh Minh Thủy,Giáo dục,chuyên ngành,CSV,,hằng quý,2024-05-11,2024-06-05,2025-01-26,8865,653,564.3,2.6,,ubnd@mth.example,trường học
DL-0508,Sự kiện du lịch,bảng tổng hợp,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,XLSX,CC0 1.0,khi có thay đổi,2023-11-30,2024-02-25,2024-12-24,42928,12707,71.2,3.6,,vh@dnh.example,du lịch;điểm đến
DL-0509,Đèn tín hiệu giao thông,bản quét,Sở Hạ tầng tỉnh Cửu Ninh,Giao thông,mở,XML,,,2023-04-20,2023-11-10,2023-11-10,146973,8330,56,3.9,đăng nhập,ht@cni.example,
DL-0510,Gia đình văn hóa,,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Văn hóa,mở,XML,,hằng quý,2025-06-14,,,,,,,,vh@gru.example,văn hóa
DL-0511,Dự án đầu tư nước ngoài toàn quốc,bản đồ,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,mở,SHP,,hàng tháng,2023-06-04,2023-11-08,2025-06-10,226842,9732,436.2,1.8,,dulieu@bnk.example,đầu tư công
DL-0512,Việc làm và thất nghiệp toàn quốc,bản đồ,Bộ Trật tự,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2024-03-11,2024-06-05,2025-05-06,4171,4246,1891.5,3,,dulieu@btt.example,dân số
DL-0513,Nhiệm vụ khoa học cấp tỉnh,,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,API,CC0 1.0,hằng năm,2025-05-01,,,,,,,,dk@gru.example,thủ tục hành chính
DL-0514,Người hành nghề y toàn quốc,danh sách,Quỹ Bảo hiểm chung,Y tế,dùng chung,XLSX,,khi có thay đổi,2025-07-05,2025-07-15,2025-07-15,78652,43,372.2,2.2,,dulieu@qbh.example,thuốc;danh sách
DL-0515,Sự kiện du lịch,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Du lịch,mở,API,CC BY 4.0,,2024-04-09,2024-06-17,2025-05-05,435438,2365,208,4.3,,vh@dlo.example,điểm đến;lưu trú
DL-0516,Dân số theo xã toàn quốc,bản quét,Bộ Pháp chế,Xã hội,dùng chung,PDF,Ghi rõ nguồn,hằng ngày,2024-12-24,2025-02-06,2025-09-30,43013,29340,123.9,3.1,,dulieu@bpc.example,danh sách
DL-0517,Người hành nghề y toàn quốc,bản quét,Bộ Sức khỏe,Y tế,mở,PDF,,hằng năm,2023-01-13,2023-03-21,2023-10-14,16544,673,192.6,3.3,,dulieu@bsk.example,sức khỏe;thống kê
DL-0518,Danh mục di tích đã xếp hạng,bản đồ,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,mở,XLSX,CC BY 4.0,6 tháng,2023-01-04,2023-03-26,2025-08-21,157747,52003,53.5,3.3,,vh@hgi.example,thể thao
DL-0519,Giấy phép môi trường đã cấp,danh sách,Sở Đất đai và Nông thôn tỉnh Nam Thới,Môi trường,mở,XLSX,CC BY 4.0,hằng ngày,2024-03-18,2024-04-16,2025-09-15,4,1007,761.5,3.8,,dn@nth.example,không khí
DL-0520,Doanh nghiệp công nghệ số trên địa bàn thành phố Sa Đình,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,API,CC0 1.0,,2024-05-18,2024-07-31,2024-07-31,17536,1338,550.6,2.2,,dk@sdi.example,công nghệ
DL-0521,Dự án đầu tư công toàn quốc,số liệu gốc,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,mở,XML,CC BY 4.0,hằng năm,2024-09-22,2024-11-20,2024-11-20,,28277,798.6,,,dulieu@bnk.example,doanh nghiệp
DL-0522,Điểm phục vụ bưu chính,bản quét,Sở Dữ liệu và Khoa học tỉnh Quế Hoá,Khoa học,chuyên ngành,XLSX,,hằng năm,2025-01-15,2025-01-23,2025-01-23,,862,955.1,1.6,,dk@qho.example,khoa học;công nghệ
DL-0523,Văn bằng bảo hộ,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,mở,API,Ghi rõ nguồn,hàng năm,2023-11-27,2024-02-23,2025-04-30,257426,2596,37.2,3,,dk@hpo.example,khoa học;thủ tục hành chính
DL-0524,Giấy phép lái xe đã cấp,bản quét,Sở Hạ tầng tỉnh Krông Mai,Giao thông,mở,SHP,CC BY 4.0,hằng năm,2023-12-29,2024-01-27,2025-01-27,527038,562,177.6,,,ht@kma.example,giao thông
DL-0525,Công trình cấp nước sạch,số liệu gốc,UBND huyện Ngọc Lâm,Xây dựng,dùng chung,PDF,,khi có thay đổi,2025-05-09,2025-05-27,2025-05-27,476526,431,11,2.5,,ht@kxu.example,quy hoạch
DL-0526,Danh mục hệ thống thông tin toàn quốc,bảng tổng hợp,Bộ Truyền dẫn số,Khoa học,mở,CSV,CC BY 4.0,hàng năm,2024-08-13,2024-11-28,2024-11-28,,6050,68.1,2.9,,dulieu@btd.example,khoa học;chuyển đổi số
DL-0527,"Hộ nghèo, hộ cận nghèo",báo cáo kỳ,Bộ Trật tự,Xã hội,mở,API,Ghi rõ nguồn,hằng năm,2024-10-24,2024-11-30,2025-06-26,28053,3002,646,2.9,,dulieu@btt.example,an sinh;danh sách
DL-0528,Tổ chức hành nghề công chứng toàn quốc,bảng tổng hợp,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng tuần,2024-02-02,2024-03-16,2025-09-23,113149,26378,1270.4,2.7,,dulieu@bct.example,xã hội;việc làm
DL-0529,Dự án đầu tư công,bản đồ,UBND tỉnh Krông Mai,Tài chính,mở,API,,khi có thay đổi,2025-08-19,2025-09-20,2025-09-20,56387,5435,21.4,3.9,,,đầu tư công
DL-0530,Kế hoạch sử dụng đất hằng năm,báo cáo kỳ,T. Minh Thủy,Đất đai,mở,PDF,Ghi rõ nguồn,hằng năm,2025-02-10,,,,,,,,ubnd@mth.example,đất đai;danh sách
DL-0531,Công khai dự toán ngân sách toàn quốc,số liệu theo xã,Bộ Ngân sách,Tài chính,mở,PDF,CC0 1.0,hằng năm,2023-08-08,2023-11-21,2023-11-21,12105,17330,259.3,2,,dulieu@bns.example,đầu tư công
DL-0532,Doanh nghiệp xuất khẩu,bảng tổng hợp,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,CSV,CC BY 4.0,hằng quý,2024-04-22,2024-08-07,2025-09-02,60243,14224,312.3,3.3,,nk@kma.example,xuất khẩu
DL-0533,Thủ tục hành chính,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,dùng chung,XLSX,CC BY 4.0,6 tháng,2023-04-17,2023-07-05,2025-03-20,108919,373,480.6,3.2,,dk@kma.example,công nghệ
DL-0534,Kết quả thi tốt nghiệp,,Sở Học tập tỉnh Đắk Vân,Giáo dục,mở,JSON,CC0 1.0,hằng năm,2025-05-27,2025-07-25,2025-08-26,6355,454,144.8,4.5,,hp@dva.example,tuyển sinh
DL-0535,Danh mục hệ thống thông tin,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,XLSX,CC BY 4.0,hằng ngày,2023-07-03,2023-09-09,2025-09-29,82068,12739,132,2.5,,,
DL-0536,Danh sách cơ sở giáo dục nghề nghiệp,bảng tổng hợp,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,CSV,CC0 1.0,hàng năm,2023-01-16,2023-02-26,2024-11-26,71115,8468,96.7,1.5,,,trường học;giáo dục
DL-0537,Gia đình văn hóa,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,mở,DOCX,Ghi rõ nguồn,hằng tuần,2023-08-03,2023-12-30,2025-09-18,184134,2683,1508.7,3.9,,vh@qho.example,thể thao
DL-0538,Doanh thu du lịch,,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Du lịch,mở,CSV,CC BY 4.0,hằng tuần,2024-03-09,2024-05-24,2025-08-23,105129,7815,341.9,3.3,,vh@gru.example,điểm đến
DL-0539,Giá cho thuê nhà công,số liệu theo xã,Tỉnh Gia Rung,Tài chính,dùng chung,CSV,CC BY 4.0,hằng tuần,2023-09-29,2024-03-10,2025-09-27,52041,9476,202.5,1.4,,ubnd@gru.example,đầu tư công
DL-0540,Giá nông sản tại chợ đầu mối,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Vân Hải,Nông nghiệp,mở,csv,CC BY 4.0,,2023-05-24,2023-09-17,2024-02-03,,6546,1279.5,3.6,đăng nhập,dn@vha.example,trồng trọt
DL-0541,Tuyến xe buýt,,"Trung tâm Thông tin, Bộ Hạ tầng",Giao thông,mở,XLSX,Ghi rõ nguồn,hằng tháng,2023-09-19,2024-01-11,2025-09-25,2196,1808,54.9,3.7,,dulieu@bht.example,giao thông
DL-0542,Lưu lượng phương tiện,bản đồ,Sở Hạ tầng thành phố Sa Đình,Giao thông,chuyên ngành,CSV,,6 tháng,2023-03-07,2023-10-31,2025-08-30,477046,55,804.4,3.1,,ht@sdi.example,vận tải
DL-0543,Giá cho thuê nhà công,số liệu theo xã,Sở Ngân khố thành phố Sa Đình,Tài chính,chuyên ngành,DOCX,,6 tháng,2024-11-28,2025-01-27,2025-05-15,458,2620,33.5,,,nk@sdi.example,ngân sách;đầu tư công
DL-0544,Danh mục hệ thống thông tin toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",Khoa học,mở,XLSX,CC BY 4.0,,2023-04-05,2023-06-10,2025-09-24,1442,17324,300.4,,,dulieu@bdk.example,thủ tục hành chính
DL-0545,Chỉ số sản xuất công nghiệp trên địa bàn tỉnh Đà Lộc,bản quét,Sở Ngân khố tỉnh Đà Lộc,Thương mại,dùng chung,PDF,,6 tháng,2024-03-23,2024-12-03,2025-09-15,36136,9483,260.5,4.2,,,thương mại
DL-0546,Công trình cấp nước sạch toàn quốc,,Bộ Kiến thiết,Xây dựng,mở,JSON,,hằng tháng,2025-06-04,2025-06-28,2025-06-28,118732,21184,147.7,1.8,,,quy hoạch
DL-0547,Người tham gia bảo hiểm toàn quốc,số liệu theo xã,Quỹ Bảo hiểm chung,Y tế,mở,PDF,CC BY 4.0,,2024-06-03,2024-07-23,2024-07-23,,4582,636.1,2.5,,dulieu@qbh.example,thuốc
DL-0548,"Diện tích, sản lượng cây trồng",số liệu gốc,Sở Đất đai và Nông thôn Cửu Ninh,Nông nghiệp,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-04-05,2023-08-24,2025-01-27,76695,20140,45.7,4.3,thu phí,dn@cni.example,chăn nuôi;trồng trọt
DL-0549,Công trình thủy lợi toàn quốc,,Bộ Nông thôn,Nông nghiệp,mở,CSV,Ghi rõ nguồn,hàng năm,,2024-03-07,2024-03-07,1,31258,168.3,3.2,,dulieu@bnt.example,nông nghiệp
DL-0550,Đối tượng bảo trợ xã hội,bản quét,Tỉnh Vân Hải,Xã hội,dùng chung,CSV,Ghi rõ nguồn,hằng năm,2024-01-24,2024-01-26,2025-09-05,146551,274,818.8,1.7,,ubnd@vha.example,xã hội
DL-0551,"Hộ nghèo, hộ cận nghèo",,Tỉnh Bạch Sơn,Xã hội,mở,SHP,CC0 1.0,hằng năm,2025-04-09,,,,,,,,ubnd@bso.example,an sinh
DL-0552,Quyết toán ngân sách,bản quét,Sở Ngân khố tỉnh Đà Lộc,Tài chính,dùng chung,PDF,,khi có thay đổi,2023-10-10,2023-11-22,2023-11-22,71882,24868,36.3,3.1,,nk@dlo.example,ngân sách
DL-0553,Tài sản công trên địa bàn tỉnh Hoàng Lâm,báo cáo kỳ,Tỉnh Hoàng Lâm,Tài chính,mở,PDF,CC BY 4.0,khi có thay đổi,2024-06-03,2024-07-02,2024-07-02,1583,345,2.6,3.9,,ubnd@hla.example,đầu tư công
DL-0554,Sự kiện du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,mở,JSON,CC BY 4.0,hằng tháng,2024-11-01,2024-12-18,2025-09-28,54597,8289,1875.3,3.3,,,du lịch
DL-0555,Danh sách cơ sở giết mổ,,Tỉnh Gia Rung,Nông nghiệp,mở,JSON,Ghi rõ nguồn,6 tháng,2023-04-17,2023-05-19,2024-05-26,149648,4633,12.8,4.3,,,nông nghiệp
DL-0556,"Diện tích, sản lượng cây trồng toàn quốc",danh sách,Bộ Đất đai và Nông thôn,Nông nghiệp,chuyên ngành,CSV,,,2025-03-23,2025-05-02,2025-05-02,465941,3270,18.3,4.3,,,nông nghiệp
DL-0557,Trẻ em được bảo vệ toàn quốc,bảng tổng hợp,Quỹ Bảo hiểm chung,Xã hội,chuyên ngành,API,,hằng ngày,,2025-03-06,2025-09-29,774,570,424.1,2.9,,dulieu@qbh.example,an sinh;việc làm
DL-0558,"Danh sách bến xe, bãi đỗ",báo cáo kỳ,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,XLSX,,hằng quý,2023-06-15,,,,,,,,ht@dlo.example,đường bộ;vận tải
DL-0559,Tàu cá đăng ký,,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,mở,API,CC BY 4.0,hằng năm,2024-02-06,2024-04-07,2025-06-03,211925,1309,910.7,1.4,,dn@tlo.example,chăn nuôi;nông nghiệp
DL-0560,Danh mục hệ thống thông tin,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,CSV,CC BY 4.0,6 tháng,2025-04-19,,,,,,,,,
DL-0561,Số giường bệnh,bản quét,Sở Sức khỏe tỉnh Hòa Phong,Y tế,dùng chung,PDF,,,2023-08-01,,,,,,,,,y tế;bệnh viện
DL-0562,Người tham gia bảo hiểm,bản đồ,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,dùng chung,PDF,,hằng tháng,2023-12-25,2024-08-14,2025-08-03,197160,26788,141.2,2,,,bệnh viện
DL-0563,Cơ sở trợ giúp xã hội,số liệu theo xã,Tỉnh Đắk Vân,Xã hội,mở,CSV,CC0 1.0,,2023-10-20,2023-11-23,2023-11-23,306826,22,601.4,3.7,,ubnd@dva.example,xã hội
DL-0564,Cơ sở đủ điều kiện an toàn thực phẩm,danh sách,Sở Sức khỏe tỉnh Gia Rung,Y tế,mở,CSV,,hằng tuần,2025-02-22,2025-03-01,2025-09-23,6105,2466,50.1,2.1,,sk@gru.example,sức khỏe;danh sách
DL-0565,Đối tượng bảo trợ xã hội năm 2024,số liệu gốc,Tỉnh Sóc Diên,Xã hội,chuyên ngành,API,CC0 1.0,hàng năm,2023-09-11,2023-12-13,2024-10-09,3205,441,89,,,ubnd@sdn.example,việc làm
DL-0566,Mã số vùng trồng,bản đồ,Tỉnh Kim Xuyên,Nông nghiệp,chuyên ngành,PDF,CC BY 4.0,hằng tháng,2024-01-30,2024-11-09,2025-08-17,12502,3720,164.2,2.6,,ubnd@kxu.example,trồng trọt
DL-0567,Hàng hóa qua cửa khẩu trên địa bàn thành phố Đông Nhuệ,số liệu theo xã,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,dùng chung,API,,hằng tháng,2023-09-02,2024-02-19,2025-09-29,202403,21038,164,4,,nk@dnh.example,xuất khẩu
DL-0568,Thủ tục hành chính,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,chuyên ngành,JSON,,hằng tháng,,2024-09-05,2025-09-11,46481,250,824,3.9,,dk@qho.example,khoa học;thủ tục hành chính
DL-0569,Giá cho thuê nhà công,bảng tổng hợp,Ngân hàng Dự trữ,Tài chính,mở,CSV,CC BY 4.0,hằng ngày,2023-04-12,2023-06-07,2025-09-30,148778,5782,301,2.6,,,ngân sách
DL-0570,Cửa hàng xăng dầu,bản đồ,Sở Ngân khố Tiền Lộc,Thương mại,mở,PDF,,,2024-04-18,2024-05-12,2025-04-16,473772,16774,142.7,2.9,,nk@tlo.example,xuất khẩu
DL-0571,Giá nông sản tại chợ đầu mối,,Tỉnh Phú Thạnh,Nông nghiệp,mở,PDF,CC BY 4.0,6 tháng,2023-10-12,2023-12-02,2024-09-24,17541,29739,38,2.3,đăng nhập,ubnd@pth.example,chăn nuôi
DL-0572,Danh sách cơ sở giết mổ,số liệu gốc,Tỉnh Gia Rung,Nông nghiệp,mở,JSON,Ghi rõ nguồn,hằng tháng,2023-06-12,2023-06-18,2025-09-07,17757,11748,193.4,3.3,,ubnd@gru.example,nông nghiệp
DL-0573,Trạm thu phát sóng di động,bản đồ,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,dùng chung,XLSX,CC BY 4.0,6 tháng,2024-11-29,2024-12-08,2025-09-04,104713,23756,78.8,3.2,,,khoa học
DL-0574,Trạm y tế xã,số liệu gốc,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,API,CC0 1.0,hằng quý,2024-12-07,2025-02-14,2025-08-16,12885,5794,102.5,,,sk@cni.example,y tế
DL-0575,Quy hoạch đất đai cấp xã,,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,dùng chung,PDF,,hàng năm,2025-02-13,2025-03-18,2025-08-15,36543,3073,2198.9,3.3,,dn@dnh.example,quy hoạch
DL-0576,Đèn tín hiệu giao thông,danh sách,Bộ Đường bộ và Cảng,Giao thông,mở,XLSX,CC BY 4.0,6 tháng,2024-07-13,2024-08-01,2024-08-01,139766,19488,876.6,3.5,,dulieu@bdc.example,đường bộ
DL-0577,Danh sách tổ chức khoa học,bản quét,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,dùng chung,XLSX,Ghi rõ nguồn,,2023-08-27,2023-09-18,2025-03-28,77488,5630,23.3,3.8,,dk@hgi.example,công nghệ
DL-0578,Tàu cá đăng ký,danh sách,Bộ Đất đai và Nông thôn,Nông nghiệp,dùng chung,XLSX,,,2025-05-11,,,,,,,,dulieu@bdn.example,thủy lợi
DL-0579,Danh sách hợp tác xã nông nghiệp,số liệu gốc,Tỉnh Thạch Lĩnh,Nông nghiệp,mở,API,,,2023-07-03,2023-08-07,2025-02-12,85270,970,31.6,3.1,,ubnd@tli.example,chăn nuôi;danh sách
DL-0580,Tình hình dịch bệnh trên vật nuôi trên địa bàn tỉnh Tiền Lộc,danh sách,Tỉnh Tiền Lộc,Nông nghiệp,dùng chung,PDF,,hàng tháng,2024-11-16,2025-02-11,2025-09-29,53215,876,78.4,4.2,,ubnd@tlo.example,chăn nuôi;thống kê
DL-0581,Dự án đầu tư công,bản đồ,Sở Ngân khố tỉnh Gia Rung,Tài chính,mở,SHP,CC BY 4.0,,2024-12-12,,,,,,,,nk@gru.example,doanh nghiệp
DL-0582,Giá cho thuê nhà công,,Tỉnh Kim Xuyên,Tài chính,chuyên ngành,XLSX,CC0 1.0,6 tháng,2024-11-11,2025-07-03,2025-07-03,74499,11918,1025.6,,,,ngân sách
DL-0583,Đơn vị kinh doanh vận tải,bản đồ,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,mở,XLSX,,hằng quý,2023-01-10,2023-02-05,2024-11-22,,19771,420,4.7,,ht@dnh.example,vận tải
DL-0584,Doanh thu du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,chuyên ngành,XML,Ghi rõ nguồn,hằng tuần,2023-08-16,2023-10-19,2025-09-23,83911,1752,183.5,4.6,,vh@qho.example,lưu trú
DL-0585,Nợ đọng thuế,danh sách,Tỉnh Yên Cầu,Tài chính,mở,CSV,CC0 1.0,hằng quý,2024-05-07,2024-06-14,2025-08-20,46385,3337,566.7,3.3,,,ngân sách
DL-0586,"Dự án được giao đất, cho thuê đất",số liệu theo xã,Tỉnh Đà Lộc,Đất đai,chuyên ngành,CSV,,hằng tuần,2024-02-07,2024-03-09,2025-09-24,75498,37347,251.3,3.3,,ubnd@dlo.example,quy hoạch
DL-0587,Cơ sở trợ giúp xã hội toàn quốc,,BỘ CỘNG ĐỒNG VÀ TÍN NGƯỠNG,Xã hội,mở,JSON,CC BY 4.0,hằng quý,2024-04-24,2024-08-23,2025-07-02,71239,9924,211.8,2.1,,dulieu@bct.example,an sinh;xã hội
DL-0588,Sản phẩm OCOP được công nhận,báo cáo kỳ,"Các sở, ngành",Nông nghiệp,mở,XLSX,CC BY 4.0,hằng quý,2024-08-22,2024-08-22,2025-09-04,187330,5324,153.6,2.4,,ubnd@hla.example,trồng trọt;chăn nuôi
DL-0589,Danh sách luật sư năm 2024,,Tỉnh Sóc Diên,Xã hội,chuyên ngành,XLSX,CC BY 4.0,6 tháng,2024-09-23,2024-12-21,2025-07-26,56293,5380,750.1,3.6,,,việc làm
DL-0590,"Danh sách cơ sở khám, chữa bệnh",báo cáo kỳ,Tỉnh Hậu Mỹ,Y tế,chuyên ngành,XLSX,,hằng quý,2024-05-06,2024-05-18,2025-02-18,239226,4522,16.9,2.8,,ubnd@hmy.example,thuốc
DL-0591,Thư viện trường học trên địa bàn thành phố Sa Đình,bản đồ,Sở Học tập thành phố Sa Đình,Giáo dục,chuyên ngành,XML,Ghi rõ nguồn,hằng quý,2025-04-15,2025-07-15,2025-07-17,335618,396,332.7,3.8,,hp@sdi.example,trường học
DL-0592,Giá bán lẻ hàng thiết yếu,danh sách,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,XLSX,CC BY 4.0,hằng tháng,2024-10-11,2024-11-06,2025-09-25,8579,3497,818.7,,,nk@sdi.example,chợ
DL-0593,Hiện vật bảo tàng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,chuyên ngành,xlsx,,hằng quý,2024-09-20,2024-11-01,2025-07-07,33549,835,845.1,,,vh@bso.example,thể thao
DL-0594,Nợ đọng thuế,bảng tổng hợp,Sở Ngân khố tỉnh Đà Lộc,Tài chính,mở,XLSX,CC0 1.0,6 tháng,2025-06-15,2025-08-01,2025-08-01,4469,698,413.7,1.9,,nk@dlo.example,đầu tư công
DL-0595,Dân số theo xã năm 2024,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC0 1.0,hằng tháng,2023-02-14,2023-04-16,2025-06-09,,2252,205.1,4.5,thu phí,ubnd@sdn.example,dân số
DL-0596,Đối tượng bảo trợ xã hội,bản đồ,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,PDF,CC0 1.0,6 tháng,,2025-08-10,2025-08-10,50434,6399,108.2,2.4,,dulieu@bct.example,an sinh
DL-0597,Trường đạt chuẩn quốc gia,báo cáo kỳ,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,XLSX,CC BY 4.0,hằng năm,2024-06-03,2024-06-19,2024-06-19,10354,7600,59.5,2.2,,hp@dnh.example,trường học
DL-0598,Thiết chế thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Văn hóa,mở,PDF,CC BY 4.0,,2023-08-06,,,,,,,,vh@nth.example,thể thao
DL-0599,Chỉ tiêu tuyển sinh lớp 10 trên địa bàn tỉnh Đắk Vân,bản quét,Sở Học tập tỉnh Đắk Vân,Giáo dục,dùng chung,JSON,CC BY 4.0,hằng tuần,2023-04-09,2023-04-20,2025-09-30,489844,264,576.3,2.5,,hp@dva.example,tuyển sinh
DL-0600,Người có công năm 2023,danh sách,Tỉnh Sóc Diên,Xã hội,mở,PDF,Ghi rõ nguồn,6 tháng,,2025-02-11,2025-04-24,33432,41525,4.1,3.4,,ubnd@sdn.example,xã hội
DL-0601,Thư viện trường học,,Sở Học tập tỉnh Đắk Vân,Giáo dục,chuyên ngành,JSON,Ghi rõ nguồn,hằng quý,2025-04-18,2025-05-25,2025-07-06,50393,6044,72,2.6,,hp@dva.example,trường học;danh sách
DL-0602,Thủ tục hành chính,bản đồ,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,PDF,CC BY 4.0,hằng năm,2023-11-18,2024-01-05,2024-10-14,105548,19227,97.8,4.4,đăng nhập,dk@tlo.example,khoa học
DL-0603,Kết quả giải quyết thủ tục hành chính,bản quét,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,dùng chung,JSON,,6 tháng,2025-01-11,,,,,,,,,khoa học
DL-0604,Dự án đầu tư nước ngoài,bảng tổng hợp,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,CSV,CC BY 4.0,6 tháng,2023-02-17,2023-03-12,2025-05-05,59557,13057,150.8,2.7,,nk@dnh.example,doanh nghiệp
DL-0605,Danh sách trường học,số liệu gốc,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,dùng chung,XLSX,,,2023-08-14,,,,,,,,hp@tli.example,tuyển sinh
DL-0606,Chứng chỉ hành nghề xây dựng,báo cáo kỳ,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,dùng chung,SHP,Ghi rõ nguồn,,2023-02-07,,,,,,,,ht@hpo.example,quy hoạch
DL-0607,Tài sản công,,Sở Ngân khố tỉnh Krông Mai,Tài chính,mở,SHP,CC BY 4.0,hằng quý,2023-02-17,2023-04-03,2025-07-01,174638,2379,306.7,2.4,,,doanh nghiệp;chuyển đổi số
DL-0608,Bảng giá đất trên địa bàn tỉnh Nam Thới,,Sở Đất đai và Nông thôn tỉnh Nam Thới,Đất đai,mở,XLSX,,hàng năm,2023-01-10,2023-01-22,2024-11-10,367914,4817,1039.4,2.9,,dn@nth.example,đất đai;bản đồ
DL-0609,Dự án đầu tư công,báo cáo kỳ,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,XLSX,CC BY 4.0,hằng quý,2023-07-24,2023-09-29,2025-01-27,236994,1003,103.1,2.8,,,doanh nghiệp
DL-0610,Số giường bệnh toàn quốc,báo cáo kỳ,Quỹ Bảo hiểm chung,Y tế,chuyên ngành,DOCX,,6 tháng,2024-03-18,2024-08-23,2025-04-24,234775,682,117.8,3.7,,dulieu@qbh.example,y tế
DL-0611,"Cầu, đường do tỉnh quản lý",danh sách,Sở Hạ tầng tỉnh Hoà Phong,Giao thông,dùng chung,JSON,Ghi rõ nguồn,,2025-08-01,,,,,,,,ht@hpo.example,giao thông
DL-0612,Dự án đầu tư nước ngoài toàn quốc,báo cáo kỳ,Ngân hàng Dự trữ,Tài chính,mở,JSON,,hằng tháng,2024-05-29,,,,,,,,dulieu@nhd.example,ngân sách
DL-0613,Việc làm và thất nghiệp,,Tỉnh Đà Lộc,Xã hội,mở,XML,,hằng tuần,2023-09-26,2023-11-11,2025-09-27,77750,8705,594.6,3.2,,ubnd@dlo.example,việc làm
DL-0614,"Cán bộ, công chức năm 2023",báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,PDF,,hằng quý,2023-05-21,2023-05-30,2024-10-21,321268,670,409.5,2.8,,ubnd@sdn.example,
DL-0615,Kết quả thi tốt nghiệp,,SHP Tiền Lộc,Giáo dục,chuyên ngành,XLSX,Ghi rõ nguồn,hàng tháng,2025-05-01,2025-09-19,2025-09-19,52046,1217,88.5,3.8,,hp@tlo.example,giáo dục
DL-0616,Di sản văn hóa phi vật thể trên địa bàn tỉnh Kim Xuyên,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,chuyên ngành,JSON,,hàng năm,2024-07-10,2024-08-18,2024-10-29,41983,109,112.1,1.8,,vh@kxu.example,văn hóa
DL-0617,Số học sinh theo cấp học,bản quét,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,XLSX,,hằng năm,2025-03-22,2025-04-13,2025-04-13,22325,1451,0.4,2.3,,hp@bso.example,trường học
DL-0618,Số học sinh theo cấp học,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Giáo dục,mở,CSV,CC BY 4.0,hàng tháng,,2024-07-12,2025-09-27,290241,6412,11.5,1.7,,vh@bso.example,trường học
DL-0619,Danh sách nhà thuốc đạt chuẩn,,Sở Sức khỏe thành phố Long Khê,Y tế,mở,CSV,CC0 1.0,hằng ngày,2025-06-20,2025-08-19,2025-09-30,165174,187,706,2.6,,sk@lkh.example,y tế
DL-0620,Danh sách bến thủy nội địa toàn quốc,số liệu gốc,BỘ HẠ TẦNG,Giao thông,dùng chung,XLSX,CC BY 4.0,hằng năm,2023-11-27,2024-01-11,2025-05-12,46738,239,437,2.9,,,đường bộ
DL-0621,Hiện vật bảo tàng,bản đồ,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,mở,JSON,Ghi rõ nguồn,hàng năm,,2024-11-19,2024-12-17,202641,7308,114.8,4.5,,vh@dlo.example,di tích
DL-0622,Thư viện công cộng,bản đồ,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Văn hóa,mở,PDF,CC BY 4.0,,2023-10-01,2023-12-10,2025-02-27,248015,11349,25.3,4,,vh@gru.example,
DL-0623,"Danh sách chợ, siêu thị",bảng tổng hợp,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,PDF,CC0 1.0,hằng ngày,2025-02-07,2025-06-04,2025-09-23,25059,598,1953.5,1.7,,nk@sdi.example,xuất khẩu
DL-0624,Đội ngũ giáo viên,số liệu gốc,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,JSON,CC0 1.0,hằng quý,2025-03-14,2025-06-04,2025-09-27,14757,20055,5.4,3.8,,hp@tli.example,trường học
DL-0625,Kết quả thi tốt nghiệp,bản đồ,Sở Học tập tỉnh Cửu Ninh,Giáo dục,dùng chung,API,,6 tháng,2023-07-02,2023-10-05,2023-10-12,27807,7504,24,4.9,,hp@cni.example,giáo dục
DL-0626,"Danh sách cơ sở khám, chữa bệnh",,Bộ Sức khỏe,Y tế,mở,API,Ghi rõ nguồn,hằng tuần,2023-07-20,2023-10-06,2025-09-25,27441,23509,1067.7,2.2,,,
DL-0627,Người có công,số liệu gốc,Bộ Ngoại vụ,Xã hội,chuyên ngành,API,,,2024-10-15,2024-12-11,2025-06-27,305806,24566,43,2.9,,,việc làm
DL-0628,Hộ kinh doanh,bảng tổng hợp,SNK Hòa Phong,Tài chính,mở,SHP,CC0 1.0,hằng tuần,2024-08-23,2024-10-16,2025-09-28,177171,962,631.6,3.2,,,doanh nghiệp
DL-0629,"Diện tích, sản lượng cây trồng",số liệu theo xã,Tỉnh Long Khê,Nông nghiệp,chuyên ngành,XLSX,,hằng tháng,2025-06-23,2025-06-23,2025-07-18,31311,337,138.8,,,ubnd@lkh.example,thủy lợi
DL-0630,"Diện tích, sản lượng cây trồng",bản đồ,Tỉnh Krông Mai,Nông nghiệp,dùng chung,XLSX,,6 tháng,2024-11-10,2025-01-01,2025-01-01,24542,4232,366.7,3.8,,ubnd@kma.example,trồng trọt
DL-0631,Số giường bệnh,bản đồ,Tỉnh Gia Rung,Y tế,dùng chung,CSV,,6 tháng,2025-02-04,2025-02-23,2025-06-23,20034,19517,680.4,4.8,,ubnd@gru.example,bệnh viện
DL-0632,Danh sách cơ sở giáo dục nghề nghiệp trên địa bàn tỉnh Nam Thới,số liệu gốc,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,XLSX,CC BY 4.0,hằng quý,2023-10-04,2023-11-03,2025-09-15,413648,12663,14.6,2.3,,hp@nth.example,
DL-0633,"Diện tích, sản lượng cây trồng",báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Long Khê,Nông nghiệp,mở,DOCX,CC0 1.0,hằng tháng,2025-08-12,2025-08-22,2025-08-22,5157,708,175.5,,đăng nhập,dn@lkh.example,trồng trọt
DL-0634,Văn bằng bảo hộ,,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,PDF,Ghi rõ nguồn,hàng tháng,2023-08-14,2023-09-16,2025-09-20,82767,1205,484.6,3.7,,dk@vha.example,thủ tục hành chính
DL-0635,Trạm thu phát sóng di động,bản quét,SDK Thạch Lĩnh,Khoa học,dùng chung,SHP,,hằng tháng,2023-04-12,2023-05-28,2025-09-23,568830,4826,1300.8,3.1,,dk@tli.example,công nghệ
DL-0636,Nhiệm vụ khoa học cấp tỉnh,bản đồ,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,mở,JSON,CC BY 4.0,hằng quý,2024-01-15,2024-01-23,2025-07-19,399625,972,73.3,4.1,,dk@qho.example,thủ tục hành chính
DL-0637,"Danh sách chợ, siêu thị",báo cáo kỳ,Sở Ngân khố tỉnh Gia Rung,Thương mại,chuyên ngành,SHP,CC BY 4.0,hằng ngày,2023-09-01,2023-10-30,2025-09-17,390028,4597,375.4,3.3,,nk@gru.example,chợ
DL-0638,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu gốc,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,API,CC0 1.0,6 tháng,2024-08-10,2024-09-17,2025-05-29,8515,12401,1384.5,3.1,,sk@vha.example,thuốc
DL-0639,Giá cho thuê nhà công trên địa bàn tỉnh An Tràm,số liệu gốc,Tỉnh An Tràm,Tài chính,dùng chung,API,Ghi rõ nguồn,hàng tháng,2023-09-02,2024-03-03,2025-09-13,49545,5903,1363.5,2.9,,,ngân sách
DL-0640,Hiện vật bảo tàng,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,XLSX,CC BY 4.0,hằng tháng,2024-09-29,2024-10-15,2025-09-19,31776,16964,45.8,3.6,,vh@dnh.example,văn hóa
DL-0641,Chỉ tiêu tuyển sinh lớp 10,bảng tổng hợp,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,CC BY 4.0,hằng năm,2024-01-31,,,,,,,,hp@tlo.example,tuyển sinh
DL-0642,Quy hoạch chung đô thị,bản đồ,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,mở,SHP,CC BY 4.0,,2023-08-20,2023-10-23,2025-08-20,34023,497,875.4,,thu phí,,xây dựng
DL-0643,Điểm phục vụ bưu chính toàn quốc,số liệu gốc,Bộ Khoa học ứng dụng,Khoa học,mở,PDF,CC BY 4.0,hằng quý,2024-08-15,2024-10-03,2025-04-30,72514,5443,16.4,2.2,,dulieu@bku.example,công nghệ
DL-0644,Doanh nghiệp công nghệ số,số liệu theo xã,Sở Truyền dẫn số tỉnh Hoà Phong,Khoa học,mở,SHP,CC BY 4.0,hằng tháng,2023-03-22,2023-06-08,2025-09-11,65301,16440,2.7,3,,td@hpo.example,công nghệ;thủ tục hành chính
DL-0645,Dự án đầu tư nước ngoài,số liệu theo xã,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,XLSX,CC BY 4.0,hàng tháng,2023-08-18,,,,,,,,nk@vha.example,đầu tư công
DL-0646,Tàu cá đăng ký,bản quét,Sở Đất đai và Nông thôn thành phố Long Khê,Nông nghiệp,mở,docx,Ghi rõ nguồn,hằng năm,2023-08-28,,,,,,,,dn@lkh.example,thủy lợi
DL-0647,Danh sách tổ chức khoa học,bản quét,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,API,CC BY 4.0,hàng tháng,2024-06-22,2024-10-11,2025-09-04,99713,517,774.3,,,,công nghệ
DL-0648,DANH SÁCH TỔ CHỨC KHOA HỌC,,Sở Ngân khố tỉnh Kim Xuyên,Khoa học,mở,CSV,,6 tháng,2023-11-15,2024-06-16,2024-06-16,,2402,99.1,3.6,,nk@kxu.example,thủ tục hành chính
DL-0649,Kết quả thi tốt nghiệp,bảng tổng hợp,Sở Học tập thành phố Long Khê,Giáo dục,mở,JSON,CC BY 4.0,6 tháng,2024-10-07,2025-02-10,2025-02-10,7063,15343,114.7,3.7,,hp@lkh.example,trường học
DL-0650,Lễ hội truyền thống,,Sở Văn hoá và Lữ hành thành phố Long Khê,Văn hóa,mở,CSV,Ghi rõ nguồn,hằng năm,,2025-04-12,2025-09-01,932,2323,69,1.9,,vh@lkh.example,thể thao
DL-0651,Thiết chế thể thao,số liệu theo xã,Công ty cổ phần Dữ liệu Mai An,Văn hóa,mở,JSON,CC0 1.0,hằng năm,2025-02-09,2025-04-09,2025-04-09,7155,5910,1867.9,3.1,,vh@hgi.example,
DL-0652,Trường đạt chuẩn quốc gia,số liệu gốc,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,PDF,CC BY 4.0,hằng ngày,2023-04-26,2023-07-13,2025-09-30,4508,2414,848.9,,,hp@nth.example,tuyển sinh
DL-0653,Người tham gia bảo hiểm,số liệu theo xã,Bộ Sức khỏe,Y tế,mở,XML,,hàng tháng,2023-12-30,2024-02-06,2025-09-04,127702,12127,142.5,2.9,,dulieu@bsk.example,sức khỏe
DL-0654,"Danh sách bến xe, bãi đỗ",danh sách,Sở Hạ tầng tỉnh Vân Hải,Giao thông,dùng chung,API,CC0 1.0,hằng năm,,2024-10-17,2025-03-01,4064,171,991.8,4.8,,,giao thông
DL-0655,Nợ đọng thuế,bản đồ,Sở Ngân khố tỉnh Nam Thới,Tài chính,chuyên ngành,CSV,CC BY 4.0,6 tháng,2023-04-03,2023-05-07,2025-06-12,38625,4092,737,4.3,,nk@nth.example,ngân sách;đầu tư công
DL-0656,Điện thương phẩm trên địa bàn tỉnh Gia Rung,báo cáo kỳ,SỞ NGÂN KHỐ TỈNH GIA RUNG,Thương mại,mở,CSV,CC0 1.0,hằng ngày,2024-10-28,2024-12-24,2025-09-29,57039,4480,328.3,2.9,,nk@gru.example,chợ;chuyển đổi số
DL-0657,Tình hình tiêm chủng mở rộng,báo cáo kỳ,Tỉnh Ngọc Châu,Y tế,chuyên ngành,PDF,CC BY 4.0,hằng quý,2025-07-19,,,,,,,,ubnd@nch.example,y tế
DL-0658,Học phí các cấp toàn quốc,số liệu gốc,Bộ Học tập,Giáo dục,mở,DOCX,CC BY 4.0,hằng tháng,2024-11-29,2025-01-23,2025-09-18,80920,2061,0.3,2.1,,dulieu@bhp.example,giáo dục
DL-0659,Nghệ nhân ưu tú,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,mở,PDF,CC0 1.0,6 tháng,2025-04-22,2025-06-27,2025-06-27,484223,8700,1172.4,2.2,,vh@dva.example,di tích
DL-0660,Gia đình văn hóa,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,XLSX,,,2023-12-20,2024-02-17,2024-02-17,25134,95,615.4,3.4,,vh@kxu.example,thể thao;di tích
DL-0661,Danh sách doanh nghiệp thành lập,bản quét,Thành phố Sa Đình,Tài chính,dùng chung,CSV,,hằng năm,2025-03-21,2025-04-10,2025-04-10,147956,34516,108.3,3.1,,ubnd@sdi.example,doanh nghiệp
DL-0662,Điểm thường xảy ra tai nạn,,Bộ Đường bộ và Cảng,Giao thông,mở,CSV,CC BY 4.0,hằng năm,2024-10-14,,,,,,,,dulieu@bdc.example,
DL-0663,"Cán bộ, công chức toàn quốc",báo cáo kỳ,Bộ Công vụ,Xã hội,mở,JSON,,hằng tuần,2025-05-09,,,,,,,,dulieu@bcv.example,việc làm
DL-0664,Công khai dự toán ngân sách,số liệu theo xã,Bộ Ngân khố,Tài chính,mở,CSV,CC BY 4.0,hằng tháng,2025-06-10,2025-09-18,2025-09-28,53380,9048,741.1,3.3,đăng nhập,dulieu@bnk.example,doanh nghiệp
DL-0665,Văn bằng bảo hộ toàn quốc,số liệu gốc,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC0 1.0,hằng tuần,2023-12-10,2023-12-22,2025-09-30,17280,2083,1679,3.4,,dulieu@bdk.example,khoa học
DL-0666,Trung tâm đăng kiểm,bảng tổng hợp,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,mở,XLSX,,,2025-06-07,2025-07-01,2025-07-01,379819,34858,158.1,3.2,,ht@hpo.example,giao thông;thống kê
DL-0667,Diện tích rừng,bảng tổng hợp,Tỉnh Hoàng Lâm,Nông nghiệp,mở,SHP,CC BY 4.0,,2025-03-17,2025-05-16,2025-08-05,157844,691,2.4,4.1,,ubnd@hla.example,nông nghiệp
DL-0668,Công khai dự toán ngân sách trên địa bàn tỉnh Thạch Lĩnh,bản đồ,Tỉnh Thạch Lĩnh,Tài chính,mở,PDF,,hằng năm,2024-06-26,2024-09-10,2025-09-06,7694,27818,91.1,3.8,,ubnd@tli.example,ngân sách;doanh nghiệp
DL-0669,Hàng hóa qua cửa khẩu,,Sở Ngân khố tỉnh Bạch Sơn,Thương mại,mở,CSV,,khi có thay đổi,2023-03-22,2023-04-25,2025-07-19,39329,848,1615.3,2.8,,nk@bso.example,
DL-0670,Giá nông sản tại chợ đầu mối,danh sách,Tỉnh Thạch Lĩnh,Nông nghiệp,mở,CSV,,hằng năm,2024-05-24,,,,,,,,ubnd@tli.example,chăn nuôi
DL-0671,Danh sách luật sư,số liệu theo xã,Tỉnh Hồng Giang,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng quý,2025-04-24,,,,,,,,ubnd@hgi.example,việc làm
DL-0672,Cơ sở trợ giúp xã hội toàn quốc,bản đồ,Cơ quan Kiểm tra Công vụ,Xã hội,mở,API,,,2024-12-15,,,,,,,,dulieu@ttc.example,dân số;an sinh
DL-0673,Dự án đầu tư công toàn quốc,số liệu theo xã,Ngân hàng Dự trữ,Tài chính,chuyên ngành,PDF,CC BY 4.0,hằng tháng,2025-06-28,2025-08-29,2025-09-21,11018,42142,145.8,3.9,,dulieu@nhd.example,đầu tư công
DL-0674,Danh sách cơ sở giết mổ trên địa bàn thành phố Đông Nhuệ,báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Nông nghiệp,mở,API,CC BY 4.0,hằng quý,2023-08-22,2023-09-21,2025-08-29,58137,6316,356.5,3,,dn@dnh.example,nông nghiệp
DL-0675,"Cán bộ, công chức toàn quốc",,Bộ Ngoại vụ,Xã hội,mở,XML,Ghi rõ nguồn,khi có thay đổi,2024-07-15,2024-08-20,2024-08-20,8875,7745,767.3,4.9,,,dân số
DL-0676,Học phí các cấp,,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,CSV,CC0 1.0,hằng tháng,2023-04-17,2023-05-12,2025-09-08,21530,42578,74,3.5,,hp@bso.example,tuyển sinh;thống kê
DL-0677,Cơ sở đủ điều kiện an toàn thực phẩm toàn quốc,bản quét,Bộ Sức khỏe,Y tế,mở,CSV,CC0 1.0,hàng năm,2025-04-29,2025-05-31,2025-07-18,201014,400,3.9,4.5,,dulieu@bsk.example,thuốc
DL-0678,Danh sách doanh nghiệp thành lập,bảng tổng hợp,Sở Ngân khố tỉnh Hồng Giang,Tài chính,dùng chung,PDF,,hằng tháng,2023-01-19,2023-02-21,2025-06-11,39802,859,12.3,2.2,,nk@hgi.example,doanh nghiệp;danh sách
DL-0679,Trẻ em được bảo vệ năm 2023,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC0 1.0,hằng quý,2023-04-23,2023-06-21,2025-09-23,6714,1076,1294.1,,,ubnd@sdn.example,dân số
DL-0680,Hướng dẫn viên du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Du lịch,mở,SHP,CC BY 4.0,hằng ngày,2023-08-30,2023-09-29,2025-09-30,4638,14810,759.2,4.1,,vh@dlo.example,điểm đến
DL-0681,Danh sách cơ sở giết mổ,bảng tổng hợp,Tỉnh An Tràm,Nông nghiệp,mở,XLSX,CC0 1.0,hằng năm,2023-07-20,2023-08-28,2023-09-15,102430,1451,881.7,3.6,,ubnd@atr.example,nông nghiệp
DL-0682,Điểm thường xảy ra tai nạn,báo cáo kỳ,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,mở,CSV,,hằng năm,2024-05-23,2024-07-04,2024-07-04,131042,4062,365,,,ht@kxu.example,giao thông
DL-0683,Dự án đầu tư công trên địa bàn tỉnh Quế Hóa,số liệu gốc,SNK Quế Hóa,Tài chính,mở,DOCX,Ghi rõ nguồn,6 tháng,2023-05-16,2023-09-27,2025-04-21,154049,178,0.5,3.3,,nk@qho.example,doanh nghiệp;ngân sách
DL-0684,Phương tiện đo được kiểm định,,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,CSV,CC BY 4.0,hằng năm,2023-11-28,2024-01-27,2024-01-27,39854,2461,88.9,2.5,,dk@tli.example,
DL-0685,Kết quả thi tốt nghiệp,bảng tổng hợp,Sở Học tập tỉnh Bạch Sơn,Giáo dục,chuyên ngành,CSV,Ghi rõ nguồn,hàng tháng,2024-11-12,2024-11-29,2025-09-04,404114,783,251,2.5,,hp@bso.example,tuyển sinh
DL-0686,Tình hình tiêm chủng mở rộng,,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,XLSX,CC BY 4.0,khi có thay đổi,2025-01-04,2025-01-26,2025-01-26,36121,1787,1502.6,2.8,,sk@tlo.example,sức khỏe;y tế
DL-0687,Nhiệm vụ khoa học cấp tỉnh,danh sách,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,CSV,CC BY 4.0,hằng ngày,2025-07-29,2025-08-27,2025-09-30,403,1510,437.3,2.6,,dk@tlo.example,
DL-0688,Tổ chức hành nghề công chứng toàn quốc,bản đồ,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,dùng chung,XLSX,,hằng tháng,2025-03-10,,,,,,,,dulieu@bcv.example,an sinh;dân số
DL-0689,Đội ngũ giáo viên,bản đồ,Sở Học tập tỉnh Gia Rung,Giáo dục,dùng chung,CSV,CC BY 4.0,hằng tháng,2024-10-09,2024-11-13,2025-08-01,28805,11556,1033.5,3.2,thu phí,hp@gru.example,giáo dục;thống kê
DL-0690,Kết quả thi tốt nghiệp trên địa bàn tỉnh Hòa Phong,báo cáo kỳ,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,DOCX,CC BY 4.0,6 tháng,2024-01-13,2024-04-24,2024-04-24,284977,7330,1762.1,1.8,,,
DL-0691,Lưu lượng phương tiện,số liệu gốc,Sở Hạ tầng tỉnh Vân Hải,Giao thông,mở,API,,hằng năm,2024-04-07,2024-06-11,2025-07-01,40398,4538,0.5,1.4,,ht@vha.example,vận tải
DL-0692,Cụm công nghiệp,bảng tổng hợp,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,dùng chung,DOCX,,hằng năm,,2023-10-27,2025-06-16,90607,2131,40.9,4.7,,,chợ;thương mại
DL-0693,Văn bằng bảo hộ,,SỞ TRUYỀN DẪN SỐ TỈNH ĐÀ LỘC,Khoa học,dùng chung,DOCX,CC0 1.0,,2024-08-04,2024-09-24,2025-01-21,50266,31863,2.4,4.4,,td@dlo.example,thủ tục hành chính
DL-0694,Doanh nghiệp công nghệ số,bản quét,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,JSON,CC BY 4.0,khi có thay đổi,,2024-05-29,2025-01-10,172505,12575,32.2,3.8,,,
DL-0695,Việc làm và thất nghiệp năm 2023,,Tỉnh Sóc Diên,Xã hội,mở,CSV,,6 tháng,2023-04-04,2023-08-27,2024-09-03,153190,59,280.8,5,đăng nhập,ubnd@sdn.example,dân số
DL-0696,"Hộ nghèo, hộ cận nghèo năm 2023",báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,API,,hằng tháng,2023-11-19,2024-06-28,2025-05-26,504899,7039,131.6,3.7,,ubnd@sdn.example,an sinh
DL-0697,Nợ đọng thuế,số liệu gốc,BỘ ĐẦU TƯ CÔNG,Tài chính,chuyên ngành,XML,,hằng quý,2024-12-20,,,,,,,,,ngân sách
DL-0698,"Trung tâm ngoại ngữ, tin học",bảng tổng hợp,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,JSON,CC0 1.0,hằng ngày,2024-04-22,2024-09-08,2025-09-27,36247,337,186.7,3.5,,hp@gru.example,tuyển sinh
DL-0699,Danh sách cơ sở lưu trú,bản đồ,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,mở,json,CC BY 4.0,6 tháng,2023-02-02,2023-04-03,2025-08-17,105765,39862,533,4.8,,vh@lkh.example,lưu trú
DL-0700,"Danh sách chợ, siêu thị",bảng tổng hợp,Sở Ngân khố tỉnh Quế Hóa,Thương mại,chuyên ngành,CSV,,hàng năm,2025-05-27,,,,,,,,nk@qho.example,chợ
DL-0701,Hướng dẫn viên du lịch,số liệu gốc,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,API,CC BY 4.0,hằng năm,2025-03-19,2025-03-30,2025-03-30,135513,37057,227.1,4.2,,vh@dnh.example,điểm đến;lưu trú
DL-0702,Quy hoạch đất đai cấp xã,,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Đất đai,mở,PDF,CC BY 4.0,hằng tuần,2023-12-10,,,,,,,,,đất đai;quy hoạch
DL-0703,Danh sách câu lạc bộ thể thao trên địa bàn tỉnh Gia Rung,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Văn hóa,chuyên ngành,API,,khi có thay đổi,2023-03-16,2023-05-30,2024-10-12,143,2121,54.9,3.4,,vh@gru.example,di tích
DL-0704,Kết quả lựa chọn nhà thầu,báo cáo kỳ,Tỉnh Nam Thới,Tài chính,dùng chung,PDF,,hằng tuần,2024-09-26,2024-10-21,2025-09-28,325804,1087,264.6,2.8,,ubnd@nth.example,ngân sách
DL-0705,Giá cho thuê nhà công,bản quét,Sở Ngân khố tỉnh Hồng Giang,Tài chính,mở,CSV,CC0 1.0,,2023-10-26,2023-12-13,2025-04-16,67230,617,477.1,3.1,,nk@hgi.example,doanh nghiệp
DL-0706,Giấy phép lái xe đã cấp,số liệu theo xã,SỞ HẠ TẦNG TỈNH THẠCH LĨNH,Giao thông,mở,API,Ghi rõ nguồn,khi có thay đổi,2023-07-19,2023-09-14,2024-12-01,123859,975,504.4,2.1,,ht@tli.example,giao thông;chuyển đổi số
DL-0707,Trạm y tế xã,bản đồ,Sở Sức khỏe thành phố Sa Đình,Y tế,dùng chung,JSON,CC BY 4.0,hằng tháng,2023-03-07,,,,,,,,sk@sdi.example,sức khỏe;dữ liệu mở
DL-0708,Trạm y tế xã (cập nhật),số liệu theo xã,SHP Sa Đình,Y tế,mở,JSON,Ghi rõ nguồn,hằng quý,2024-07-25,,,,,,,,,bệnh viện
DL-0709,Nợ đọng thuế,số liệu theo xã,Tỉnh Quế Hóa,Tài chính,mở,JSON,CC0 1.0,hằng năm,2024-05-17,2024-07-01,2024-07-01,201977,30019,101,2,,ubnd@qho.example,
DL-0710,Hộ kinh doanh,số liệu gốc,Tỉnh Thạch Lĩnh,Tài chính,mở,XLSX,Ghi rõ nguồn,6 tháng,2025-05-11,2025-06-23,2025-06-23,115169,9646,65.6,2.7,,ubnd@tli.example,ngân sách;chuyển đổi số
DL-0711,Danh sách luật sư toàn quốc,số liệu gốc,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,API,CC BY 4.0,hằng tháng,2024-05-05,2024-07-20,2025-09-01,146959,5290,1359.1,2.5,,dulieu@bct.example,an sinh
DL-0712,Hộ kinh doanh,danh sách,Sở Ngân khố tỉnh Đắk Vân,Tài chính,dùng chung,XLSX,Ghi rõ nguồn,hàng tháng,2024-06-01,,,,,,,,nk@dva.example,đầu tư công
DL-0713,Nghệ nhân ưu tú,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Văn hóa,mở,API,Ghi rõ nguồn,hằng tháng,2024-06-27,2024-08-15,2025-09-28,102292,5231,368.5,2.7,,vh@hpo.example,văn hóa
DL-0714,Ca mắc bệnh truyền nhiễm,bảng tổng hợp,Trung tâm Thông tin,Y tế,mở,CSV,Ghi rõ nguồn,hằng tuần,,2025-07-26,2025-09-21,198949,2909,126.1,3.2,,sk@nth.example,sức khỏe
DL-0715,Danh sách dự án nhà ở xã hội,số liệu gốc,Sở Hạ tầng thành phố Long Khê,Xây dựng,mở,CSV,,,2023-10-23,2023-12-29,2023-12-29,418804,237,324.3,2.9,,ht@lkh.example,nhà ở
DL-0716,Diện tích rừng,bản đồ,Tỉnh Cửu Ninh,Nông nghiệp,dùng chung,XLSX,CC BY 4.0,hằng quý,2025-06-02,2025-08-31,2025-08-31,2229,9967,247.4,1.2,,ubnd@cni.example,nông nghiệp
DL-0717,Kết quả lựa chọn nhà thầu,bản đồ,Sở Ngân khố tỉnh Gia Rung,Tài chính,mở,JSON,CC BY 4.0,hằng tuần,,2025-03-28,2025-09-25,290955,472,79.3,3.1,,nk@gru.example,đầu tư công
DL-0718,Người hành nghề y,bản quét,Sở Sức khỏe tỉnh Nam Thới,Y tế,chuyên ngành,XML,,hằng năm,2023-12-04,2023-12-22,2025-09-08,6340,1356,429.2,3.5,,sk@nth.example,sức khỏe
DL-0719,Điểm thường xảy ra tai nạn,số liệu gốc,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,CSV,CC0 1.0,hằng quý,2023-03-21,2023-07-21,2025-05-21,49662,1580,523.4,1.5,,,giao thông
DL-0720,Tổ chức hành nghề công chứng,bảng tổng hợp,Tỉnh Bạch Sơn,Xã hội,mở,CSV,,hằng tháng,2023-01-15,2023-03-04,2025-09-13,79334,3731,114.9,2.9,,,xã hội;việc làm
DL-0721,Tuyến du lịch cộng đồng toàn quốc,bảng tổng hợp,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,dùng chung,XML,,hằng tháng,2023-08-17,2023-11-06,2025-09-25,1901,7645,382,3.4,,dulieu@bvh.example,điểm đến;lưu trú
DL-0722,Danh sách nhà thuốc đạt chuẩn,báo cáo kỳ,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,XLSX,Ghi rõ nguồn,,2023-06-10,2024-03-03,2025-01-03,5882,13009,71.9,,,sk@tlo.example,covid-19
DL-0723,Chỉ tiêu tuyển sinh lớp 10,số liệu gốc,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,XML,CC BY 4.0,hằng năm,2024-02-06,2024-06-18,2025-04-02,157648,36717,181.3,3,,hp@bso.example,tuyển sinh
DL-0724,Kết quả lựa chọn nhà thầu,số liệu gốc,Tỉnh Krông Mai,Tài chính,mở,XLSX,CC0 1.0,hằng quý,2023-04-11,2023-05-28,2025-06-19,34133,3319,108.5,4.4,,ubnd@kma.example,doanh nghiệp
DL-0725,Doanh nghiệp xuất khẩu,bảng tổng hợp,Sở Ngân khố Tiền Lộc,Thương mại,mở,SHP,CC BY 4.0,6 tháng,2023-09-10,2023-10-01,2025-06-23,11523,657,174.4,3.7,,nk@tlo.example,thương mại
DL-0726,Quy hoạch chung đô thị,danh sách,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,mở,DOCX,CC BY 4.0,hằng tháng,2023-05-13,,,,,,,đăng nhập,ht@tli.example,xây dựng
DL-0727,Tổ chức hành nghề công chứng trên địa bàn tỉnh Sóc Diên năm 2023,bản quét,T. Sóc Diên,Xã hội,mở,XLSX,,hằng quý,2023-04-30,2023-07-31,2025-07-24,187784,174,188.1,2.8,,ubnd@sdn.example,xã hội
DL-0728,Thủ tục hành chính,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,dùng chung,CSV,CC0 1.0,,2024-05-31,2024-10-14,2025-06-04,307941,4965,163.7,4.4,,dk@dva.example,khoa học
DL-0729,Cơ sở trợ giúp xã hội năm 2023,bản đồ,T. Sóc Diên,Xã hội,dùng chung,API,CC0 1.0,hằng quý,2025-07-20,,,,,,,,ubnd@sdn.example,xã hội
DL-0730,Trẻ em được bảo vệ toàn quốc,số liệu theo xã,Bộ Ngoại vụ,Xã hội,mở,PDF,CC0 1.0,,2023-10-20,2024-01-11,2024-01-11,480657,397,1350.4,4.1,,dulieu@bnv.example,an sinh
DL-0731,Danh sách cơ sở giáo dục nghề nghiệp,bản quét,Sở Học tập tỉnh Đắk Vân,Giáo dục,mở,PDF,CC BY 4.0,6 tháng,2023-07-23,2023-08-28,2025-04-28,57723,17450,304.5,3.7,,hp@dva.example,giáo dục;tuyển sinh
DL-0732,Tàu cá đăng ký,bảng tổng hợp,Tỉnh Long Khê,Nông nghiệp,mở,JSON,Ghi rõ nguồn,hằng năm,2023-06-11,2023-09-10,2025-05-28,69008,2733,914.5,2.9,,ubnd@lkh.example,thủy lợi
DL-0733,Cơ sở trợ giúp xã hội,danh sách,Văn phòng Nội các,Xã hội,mở,JSON,CC BY 4.0,hằng ngày,2024-07-14,2024-10-18,2025-09-30,101257,35,1325.9,3.7,,dulieu@vnc.example,an sinh
DL-0734,Bãi tắm công cộng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Du lịch,dùng chung,CSV,,,2023-03-02,2023-03-20,2024-04-21,326512,14448,222.8,4,,,du lịch
DL-0735,Dân số theo xã toàn quốc,bản quét,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,XML,Ghi rõ nguồn,,2024-11-30,2025-03-22,2025-03-22,30580,7584,71.7,2.7,,,dân số
DL-0736,Danh sách cơ sở lưu trú,danh sách,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,PDF,Ghi rõ nguồn,hằng năm,2024-01-08,2024-05-17,2024-12-22,143550,8363,12.1,3.4,thu phí,,điểm đến;thống kê
DL-0737,Hướng dẫn viên du lịch,,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Du lịch,dùng chung,SHP,CC BY 4.0,,2025-04-14,2025-06-04,2025-06-04,11808,2794,121.7,3.3,,vh@vha.example,du lịch
DL-0738,Hướng dẫn viên du lịch,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Du lịch,chuyên ngành,XLSX,,hằng tháng,2024-08-08,2025-01-02,2025-06-21,6800,5623,469.9,1.6,,dk@vha.example,du lịch
DL-0739,Nhà hàng phục vụ khách du lịch,bản quét,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,chuyên ngành,JSON,CC0 1.0,6 tháng,,2024-01-08,2025-08-10,158960,2150,292.3,2.7,,vh@lkh.example,du lịch
DL-0740,Đơn vị kinh doanh vận tải toàn quốc,báo cáo kỳ,"Trung tâm Thông tin, Bộ Hạ tầng",Giao thông,dùng chung,CSV,,hàng tháng,2023-08-01,2023-08-29,2025-09-10,44160,2537,779,3,,dulieu@bht.example,đường bộ
DL-0741,Danh sách dự án nhà ở xã hội toàn quốc,bản quét,Bộ Hạ tầng,Xây dựng,mở,CSV,CC0 1.0,hằng năm,2024-06-06,2024-06-17,2024-12-25,39509,20771,621.5,3.8,,dulieu@bht.example,nhà ở;danh sách
DL-0742,Công khai dự toán ngân sách,số liệu theo xã,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,API,CC BY 4.0,hằng tháng,,2023-06-15,2025-09-22,172973,15105,463.8,,,nk@dnh.example,doanh nghiệp
DL-0743,Kết quả lựa chọn nhà thầu,,Tỉnh Bạch Sơn,Tài chính,mở,SHP,CC0 1.0,hằng tháng,2024-01-26,2024-06-25,2025-09-28,50316,13586,113.3,4.1,,ubnd@bso.example,doanh nghiệp
DL-0744,Công trình cấp nước sạch,,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,dùng chung,XML,CC0 1.0,hằng quý,2025-06-22,,,,,,,,ht@hpo.example,nhà ở
DL-0745,Hộ kinh doanh,báo cáo kỳ,Bộ Ngân sách,Tài chính,mở,PDF,CC BY 4.0,6 tháng,2024-05-05,2024-09-19,2025-09-24,26417,20642,72.5,2.1,,dulieu@bns.example,ngân sách
DL-0746,"Tên đường, số nhà",bản đồ,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,mở,XLSX,CC BY 4.0,hằng năm,2023-12-21,2024-01-30,2025-01-12,18115,108,95.9,3.4,,ht@tlo.example,nhà ở
DL-0747,Giấy phép xây dựng đã cấp,số liệu gốc,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,dùng chung,JSON,Ghi rõ nguồn,hằng tuần,2024-02-27,2024-04-20,2025-09-23,15697,1731,61.5,2.9,,ht@nth.example,xây dựng;dữ liệu mở
DL-0748,Doanh nghiệp công nghệ số,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,chuyên ngành,CSV,,hằng năm,2023-07-13,2023-10-07,2023-10-07,111884,2035,59.2,2.5,,dk@gru.example,khoa học
DL-0749,Số giường bệnh,bản đồ,Sở Sức khỏe tỉnh Vân Hải,Y tế,dùng chung,SHP,,hàng tháng,2025-04-26,2025-05-28,2025-05-31,280937,1561,153.3,3.2,,sk@vha.example,bệnh viện
DL-0750,Số giường bệnh,danh sách,Sở Sức khỏe tỉnh Gia Rung,Y tế,mở,PDF,CC0 1.0,hằng tháng,2025-02-20,2025-05-12,2025-09-20,551,6626,63.9,4,,sk@gru.example,bệnh viện
DL-0751,Chỉ tiêu tuyển sinh lớp 10 trên địa bàn tỉnh Cửu Ninh,báo cáo kỳ,Sở Học tập tỉnh Cửu Ninh,Giáo dục,mở,JSON,CC0 1.0,hằng quý,2023-01-25,2023-04-01,2025-08-29,647022,75000,5.3,2.9,,hp@cni.example,giáo dục
DL-0752,Điểm du lịch trên địa bàn tỉnh Nam Thới,bản đồ,SVH Nam Thới,Du lịch,mở,api,CC BY 4.0,hàng tháng,2025-03-15,2025-04-03,2025-07-21,361381,0,1.6,3.1,,vh@nth.example,du lịch
DL-0753,Cụm công nghiệp trên địa bàn tỉnh Vân Hải,số liệu theo xã,Sở Ngân khố tỉnh Vân Hải,Thương mại,mở,CSV,CC BY 4.0,hằng quý,2024-03-29,2024-10-06,2025-08-27,78862,739,498.7,4.7,,nk@vha.example,xuất khẩu
DL-0754,Thủ tục hành chính,bản đồ,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,PDF,Ghi rõ nguồn,hằng quý,2024-01-15,2024-02-07,2024-11-25,22447,11751,152.4,2.2,,dk@cni.example,công nghệ;thủ tục hành chính
DL-0755,Nguồn thải lớn,số liệu theo xã,BDN,Môi trường,mở,XLSX,CC BY 4.0,hằng quý,2024-10-15,2024-12-22,2025-09-08,47509,6672,123.1,,,dulieu@bdn.example,môi trường
DL-0756,Di sản văn hóa phi vật thể,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Văn hóa,dùng chung,JSON,CC BY 4.0,hằng tháng,2025-08-19,,,,,,,,vh@nth.example,thể thao
DL-0757,Người hành nghề y,bản đồ,Tỉnh Bến Cau,Y tế,mở,API,CC BY 4.0,hằng quý,2025-07-16,2025-08-17,2025-09-08,210377,4872,1092.9,3.7,đăng nhập,,thuốc
DL-0758,Quyết toán ngân sách,,Tỉnh Đắk Vân,Tài chính,mở,CSV,CC BY 4.0,hằng tháng,2023-07-06,2023-08-26,2025-09-28,391806,6971,860.8,3.2,,ubnd@dva.example,đầu tư công
DL-0759,"Hội chợ, triển lãm",báo cáo kỳ,Bộ Thương nghiệp,Thương mại,dùng chung,PDF,,6 tháng,2025-03-27,2025-07-02,2025-07-02,38664,8456,282.5,3.4,,dulieu@btn.example,thương mại
DL-0760,Danh sách hợp tác xã nông nghiệp,bản quét,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Nông nghiệp,dùng chung,API,CC0 1.0,hằng quý,2023-12-22,2024-02-14,2025-04-03,104702,28870,1772.4,,,dn@bso.example,trồng trọt;danh sách
DL-0761,Người tham gia bảo hiểm,báo cáo kỳ,Tỉnh Bến Cau,Y tế,dùng chung,XLSX,CC BY 4.0,hằng năm,2024-06-28,2024-08-11,2024-08-11,12845,5646,5.1,3.3,,ubnd@bca.example,thuốc
DL-0762,Số học sinh theo cấp học,,Tỉnh Ngọc Châu,Giáo dục,dùng chung,XLSX,CC BY 4.0,hằng năm,2024-10-24,2025-02-24,2025-02-24,35582,2026,23.4,2.6,,ubnd@nch.example,trường học;tuyển sinh
DL-0763,Nhiệm vụ khoa học cấp tỉnh,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,chuyên ngành,DOCX,,hằng tháng,2024-06-22,2024-07-09,2025-08-01,1752,19556,934.6,3.7,,dk@dva.example,khoa học;công nghệ
DL-0764,Nghệ nhân ưu tú,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,mở,JSON,Ghi rõ nguồn,hằng quý,2023-04-17,2023-04-21,2025-08-18,623531,14582,102.1,3.8,,,văn hóa
DL-0765,Giá bán lẻ hàng thiết yếu trên địa bàn tỉnh Hồng Giang,bản đồ,Sở Ngân khố tỉnh Hồng Giang,Thương mại,mở,API,CC BY 4.0,hằng quý,2024-05-12,2024-08-03,2025-08-23,3593,3123,256.7,4.3,,nk@hgi.example,xuất khẩu
DL-0766,Danh sách trường học,báo cáo kỳ,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,XML,CC BY 4.0,hằng năm,2024-12-22,2025-01-30,2025-01-30,139704,3330,2.8,2.2,,hp@hgi.example,giáo dục
DL-0767,Danh sách trường học,bảng tổng hợp,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,XLSX,Ghi rõ nguồn,,2025-06-06,,,,,,,,hp@dnh.example,giáo dục;thống kê
DL-0768,DANH SÁCH TRƯỜNG HỌC,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Giáo dục,mở,JSON,CC0 1.0,hằng năm,2024-04-29,2024-05-31,2025-05-28,124049,767,136.9,2.8,,vh@dnh.example,trường học
DL-0769,Trẻ em được bảo vệ toàn quốc,danh sách,Bộ Công vụ,Xã hội,mở,XML,CC BY 4.0,hằng năm,2025-01-19,,,,,,,,dulieu@bcv.example,dân số;việc làm
DL-0770,"Hội chợ, triển lãm",báo cáo kỳ,Sở Ngân khố tỉnh Nam Thới,Thương mại,chuyên ngành,XLSX,,hằng quý,2023-06-06,2023-11-06,2025-09-26,36283,3219,501.5,3.1,,nk@nth.example,xuất khẩu
DL-0771,"Hộ nghèo, hộ cận nghèo",bản đồ,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,dùng chung,DOCX,Ghi rõ nguồn,hằng quý,2023-11-14,2024-03-12,2025-03-13,50411,1962,194.8,2,,dulieu@bct.example,việc làm
DL-0772,Bảng giá đất trên địa bàn tỉnh Hồng Giang,bản quét,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Đất đai,mở,CSV,Ghi rõ nguồn,hằng quý,2025-08-11,2025-09-30,2025-09-30,52545,3684,497.1,3.3,,dn@hgi.example,giá đất
DL-0773,"Danh sách cơ sở khám, chữa bệnh",số liệu theo xã,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,PDF,CC BY 4.0,hằng tháng,2023-07-14,,,,,,,,,thuốc
DL-0774,"Giá dịch vụ khám, chữa bệnh",báo cáo kỳ,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,API,CC0 1.0,khi có thay đổi,2024-09-02,2024-10-22,2024-11-29,94466,14021,393.4,2.2,,sk@dlo.example,covid-19
DL-0775,Chỉ số sản xuất công nghiệp,số liệu gốc,Sở Ngân khố tỉnh Hòa Phong,Thương mại,mở,XLSX,Ghi rõ nguồn,hằng năm,2024-06-18,2024-08-12,2024-08-12,119388,10056,46.9,3.2,,nk@hpo.example,chợ;thương mại
DL-0776,Đối tượng bảo trợ xã hội,số liệu gốc,Cơ quan Kiểm tra Công vụ,Xã hội,mở,JSON,,hằng quý,2023-04-10,2023-05-30,2024-11-20,257878,19823,328.8,3.2,,,xã hội
DL-0777,Kết quả lựa chọn nhà thầu,số liệu gốc,Sở Tài nguyên số tỉnh Vân Hải,Tài chính,dùng chung,API,CC BY 4.0,6 tháng,2024-10-14,2024-11-03,2025-06-05,38961,458,361.2,4.7,,dulieu@bns.example,ngân sách
DL-0778,Cơ sở đủ điều kiện an toàn thực phẩm,bảng tổng hợp,Tỉnh Cửu Ninh,Y tế,mở,XLSX,CC BY 4.0,hàng năm,2023-05-07,2023-07-25,2025-09-13,121506,430,72.5,2.9,,,sức khỏe
DL-0779,Kết quả giải quyết thủ tục hành chính,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,API,CC0 1.0,hàng năm,2024-06-26,2024-09-15,2024-09-15,7467,1986,1303.7,4.9,,dk@lkh.example,khoa học;thống kê
DL-0780,Trạm y tế xã,số liệu theo xã,Sở Sức khỏe thành phố Long Khê,Y tế,chuyên ngành,CSV,,hằng tuần,2023-07-17,2023-09-23,2025-08-24,106031,8119,8.9,3.8,,sk@lkh.example,sức khỏe
DL-0781,Nguồn thải lớn,danh sách,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Môi trường,mở,JSON,CC BY 4.0,hằng tuần,2024-03-30,,,,,,,,dn@tlo.example,nước;môi trường
DL-0782,Danh sách cơ sở giết mổ,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Nông nghiệp,mở,PDF,CC0 1.0,,2023-03-01,2023-05-03,2025-08-08,9891,4038,164.7,3,,dn@dva.example,chăn nuôi;dữ liệu mở
DL-0783,Việc làm và thất nghiệp toàn quốc,,Bộ Công vụ,Xã hội,mở,API,,hằng tháng,2024-06-27,2024-07-18,2025-09-23,94922,11803,295.1,2.4,thu phí,dulieu@bcv.example,dân số;danh sách
DL-0784,"Tên đường, số nhà",bản đồ,Sở Hạ tầng thành phố Long Khê,Xây dựng,mở,JSON,CC BY 4.0,hằng tuần,2025-01-21,2025-02-14,2025-09-28,373614,14580,505.7,,,ht@lkh.example,xây dựng
DL-0785,Số giường bệnh,số liệu gốc,Tỉnh An Tràm,Y tế,mở,API,,6 tháng,2024-07-28,2024-08-17,2024-08-17,,6607,390.1,3.3,,ubnd@atr.example,thuốc;sức khỏe
DL-0786,Đối tượng bảo trợ xã hội năm 2023,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,PDF,Ghi rõ nguồn,,2024-11-02,2024-11-16,2024-11-16,160807,8418,95.5,2.8,,ubnd@sdn.example,dân số
DL-0787,Doanh nghiệp lữ hành,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Du lịch,mở,API,CC BY 4.0,6 tháng,2025-03-01,2025-04-04,2025-04-04,100139,1764,82.9,3.2,,vh@dva.example,lưu trú
DL-0788,Danh sách doanh nghiệp thành lập,bản quét,Sở Ngân khố tỉnh Nam Thới,Tài chính,chuyên ngành,CSV,CC BY 4.0,hàng năm,,2024-02-10,2024-02-10,157192,18598,1866.6,4.2,đăng nhập,nk@nth.example,đầu tư công
DL-0789,Danh sách trường học,bản đồ,Sở Học tập tỉnh Quế Hóa,Giáo dục,chuyên ngành,DOCX,CC BY 4.0,hằng năm,2023-08-05,2023-09-09,2023-09-09,230557,9385,39.5,1.8,,hp@qho.example,giáo dục;thống kê
DL-0790,Văn bằng bảo hộ toàn quốc,báo cáo kỳ,Bộ Truyền dẫn số,Khoa học,mở,CSV,CC BY 4.0,hằng tháng,2024-09-09,2024-12-14,2025-07-15,71328,127,727.7,4.2,,dulieu@btd.example,khoa học
DL-0791,Ca mắc bệnh truyền nhiễm,số liệu gốc,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,PDF,CC0 1.0,hàng tháng,2024-09-15,,,,,,,,sk@cni.example,bệnh viện
DL-0792,"Danh sách cơ sở khám, chữa bệnh",bản đồ,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,JSON,CC0 1.0,hằng quý,2023-05-11,2023-06-09,2025-08-27,37557,541,1201.2,3.1,,,y tế
DL-0793,Cây xanh đô thị,số liệu theo xã,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,PDF,CC BY 4.0,hằng năm,2023-02-06,2023-04-09,2025-01-15,478044,25109,311.4,3.9,,ht@nth.example,quy hoạch
DL-0794,Thư viện công cộng trên địa bàn tỉnh Quế Hóa,bảng tổng hợp,Sở Văn hóa và Lữ hành Quế Hóa,Văn hóa,mở,XLSX,CC BY 4.0,hằng năm,2023-10-25,2023-12-21,2023-12-21,184883,8568,42.2,3.2,,vh@qho.example,thể thao;thống kê
DL-0795,Trẻ em được bảo vệ,bản đồ,Thành phố Đông Nhuệ,Xã hội,mở,JSON,,hằng tuần,2024-12-10,2025-04-01,2025-09-23,36411,9485,190.5,,,ubnd@dnh.example,xã hội;việc làm
DL-0796,Số giường bệnh,số liệu gốc,Bộ Sức khỏe,Y tế,mở,SHP,CC BY 4.0,,,2024-04-30,2024-06-19,,4747,450.7,2,,dulieu@bsk.example,sức khỏe
DL-0797,Chỉ tiêu tuyển sinh lớp 10,bảng tổng hợp,SHP Hòa Phong,Giáo dục,mở,XLSX,CC BY 4.0,khi có thay đổi,2025-04-11,2025-08-28,2025-08-28,24388,2172,144.3,4.2,,hp@hpo.example,giáo dục
DL-0798,Chỉ tiêu tuyển sinh lớp 10,bản đồ,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Giáo dục,mở,CSV,Ghi rõ nguồn,hằng năm,2024-10-20,2024-12-23,2024-12-23,22567,4190,134.3,1.9,,vh@hpo.example,giáo dục
DL-0799,Danh sách luật sư,bảng tổng hợp,Tỉnh Vân Hải,Xã hội,mở,DOCX,CC BY 4.0,hằng năm,,2025-07-28,2025-07-28,95832,914,301.6,,,ubnd@vha.example,an sinh
DL-0800,Số học sinh theo cấp học,bảng tổng hợp,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,XLSX,CC BY 4.0,6 tháng,2025-04-12,2025-04-27,2025-09-13,86317,10053,191.3,4.8,,hp@gru.example,trường học
DL-0801,Thiết chế thể thao,bản đồ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,SHP,CC BY 4.0,hằng tháng,2024-07-19,2024-11-05,2025-08-10,91987,4523,50.1,3,,vh@sdi.example,thể thao
DL-0802,Giá bán lẻ hàng thiết yếu,bản quét,SNK Thạch Lĩnh,Thương mại,dùng chung,XML,,hàng tháng,2023-12-18,2024-08-19,2025-09-26,66505,4000,49,2.6,,nk@tli.example,xuất khẩu
DL-0803,Kim ngạch xuất khẩu toàn quốc,số liệu theo xã,Bộ Thương nghiệp,Thương mại,mở,JSON,CC BY 4.0,hằng năm,2023-03-14,2023-05-08,2023-05-08,21783,5332,53.5,2.7,,dulieu@btn.example,dữ liệu mở
DL-0804,Danh sách luật sư năm 2023,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,dùng chung,JSON,CC0 1.0,,2025-01-06,2025-01-10,2025-01-10,413565,31801,578.7,3.4,,ubnd@sdn.example,xã hội
DL-0805,"Hội chợ, triển lãm",danh sách,"Trung tâm Thông tin, Bộ Thương nghiệp",Thương mại,mở,json,CC0 1.0,hàng năm,2024-05-24,2024-08-05,2025-06-06,511332,2303,162.4,2.7,,dulieu@btn.example,chợ
DL-0806,Đội ngũ giáo viên,số liệu theo xã,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,XLSX,CC BY 4.0,hằng tháng,2023-01-18,2023-05-04,2025-09-08,1967,3738,631,3.4,,hp@qho.example,giáo dục
DL-0807,Chất lượng nước mặt trên địa bàn tỉnh Thạch Lĩnh,,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Môi trường,mở,SHP,CC0 1.0,hằng năm,2023-08-01,2023-11-17,2025-09-16,106418,6795,0.1,3.3,,dn@tli.example,môi trường;danh sách
DL-0808,Hướng dẫn viên du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,mở,XLSX,CC0 1.0,hàng tháng,2023-08-25,2023-10-28,2025-09-14,96087,3004,3.1,3.4,,vh@bso.example,lưu trú;chuyển đổi số
DL-0809,Chung cư cần cải tạo,báo cáo kỳ,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,mở,PDF,CC BY 4.0,6 tháng,2024-07-30,2024-12-07,2025-04-19,223585,2952,48.3,4.6,,ht@dnh.example,xây dựng
DL-0810,Chỉ tiêu tuyển sinh lớp 10,,Sở Học tập thành phố Long Khê,Giáo dục,mở,JSON,Ghi rõ nguồn,hằng năm,2023-04-21,2023-10-11,2025-05-07,58585,9356,108.4,2.5,,hp@lkh.example,trường học
DL-0811,Điểm phục vụ bưu chính,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,CSV,Ghi rõ nguồn,hằng tháng,2024-07-17,2024-09-13,2025-09-21,253059,2762,149.5,2.5,,dk@dlo.example,công nghệ
DL-0812,Danh sách trường học,bảng tổng hợp,Tỉnh Gia Rung,Giáo dục,mở,XLSX,CC BY 4.0,6 tháng,2025-01-12,2025-05-13,2025-05-13,253335,8623,30.8,3.2,,,tuyển sinh
DL-0813,Thư viện trường học,số liệu gốc,Sở Học tập thành phố Long Khê,Giáo dục,mở,XLSX,Ghi rõ nguồn,6 tháng,2024-10-27,2024-12-05,2025-09-14,11892,8152,1101.8,1.4,,hp@lkh.example,giáo dục
DL-0814,Điện thương phẩm,,Sở Ngân khố tỉnh Quế Hóa,Thương mại,mở,API,CC0 1.0,hằng quý,2025-06-17,2025-08-11,2025-08-11,13357,13803,517.2,3,,nk@qho.example,chợ;dữ liệu mở
DL-0815,Tuyến du lịch cộng đồng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Du lịch,mở,API,CC BY 4.0,hằng năm,2025-03-20,,,,,,,,vh@gru.example,lưu trú
DL-0816,Doanh nghiệp lữ hành,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,mở,XLSX,CC BY 4.0,hằng tuần,2023-11-09,2024-03-29,2025-09-26,1034,10015,559.6,2.9,,,du lịch;dữ liệu mở
DL-0817,Dân số theo xã năm 2023,số liệu theo xã,T. Sóc Diên,Xã hội,mở,PDF,,,2023-07-18,2023-12-24,2023-12-24,14634,13393,3,2.8,,ubnd@sdn.example,dân số
DL-0818,Diện tích rừng,bản quét,Sở Đất đai và Nông thôn tỉnh Gia Rung,Nông nghiệp,dùng chung,JSON,,hằng ngày,2024-01-29,2024-05-05,2025-09-30,,1868,41.1,2.5,,,chăn nuôi;chuyển đổi số
DL-0819,Chất lượng nước mặt,danh sách,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Môi trường,mở,API,CC BY 4.0,hằng tháng,2025-06-05,2025-08-07,2025-09-10,118534,14911,1139.5,2.6,đăng nhập,dn@qho.example,nước
DL-0820,Trạm thu phát sóng di động toàn quốc,,Bộ Dữ liệu và Khoa học,Khoa học,mở,DOCX,,hằng năm,2023-04-15,,,,,,,,dulieu@bdk.example,thủ tục hành chính
DL-0821,"Danh sách cơ sở khám, chữa bệnh",số liệu theo xã,Sở Sức khỏe tỉnh Gia Rung,Y tế,mở,XLSX,CC BY 4.0,hằng quý,2023-08-30,2024-05-09,2025-01-26,218282,24926,377.3,3,,,thuốc
DL-0822,Tình hình dịch bệnh trên vật nuôi,số liệu gốc,Tỉnh Thạch Lĩnh,Nông nghiệp,dùng chung,XLSX,,6 tháng,2024-11-30,,,,,,,,ubnd@tli.example,nông nghiệp
DL-0823,"Tên đường, số nhà toàn quốc",số liệu theo xã,BHT,Xây dựng,dùng chung,DOCX,CC BY 4.0,hằng năm,2025-07-14,2025-09-22,2025-09-22,146092,10121,1287,4.5,,dulieu@bht.example,xây dựng
DL-0824,Cơ sở đủ điều kiện an toàn thực phẩm,danh sách,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,dùng chung,JSON,,hằng năm,2025-03-28,2025-06-12,2025-06-12,155084,39,942.1,4,,sk@kxu.example,covid-19
DL-0825,Người có công năm 2022,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,DOCX,Ghi rõ nguồn,hàng tháng,2024-10-31,2024-12-16,2025-09-24,35446,2713,339.5,1.6,,ubnd@sdn.example,xã hội
DL-0826,Giá vật liệu xây dựng,,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,mở,PDF,CC BY 4.0,,2024-12-03,2025-01-24,2025-01-24,13159,10515,202,1.5,,ht@tli.example,nhà ở
DL-0827,Danh sách hợp tác xã nông nghiệp,bản đồ,Tỉnh Bạch Sơn,Nông nghiệp,dùng chung,XML,Ghi rõ nguồn,,2023-09-26,2024-02-13,2024-11-23,83576,3657,476.7,4.4,,,thủy lợi
DL-0828,Người có công toàn quốc,bảng tổng hợp,Bộ Pháp chế,Xã hội,mở,XLSX,CC BY 4.0,khi có thay đổi,2025-07-02,2025-08-08,2025-08-08,17897,39980,484.8,3.6,,dulieu@bpc.example,dân số;dữ liệu mở
DL-0829,Thủ tục hành chính,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,DOCX,,hàng năm,2024-09-24,,,,,,,,dk@dlo.example,công nghệ
DL-0830,Trạm thu phát sóng di động,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,dùng chung,CSV,,hàng năm,2023-10-05,2023-10-28,2023-10-28,186114,369,126.4,3.1,thu phí,dk@hpo.example,thủ tục hành chính
DL-0831,"Hội chợ, triển lãm",bảng tổng hợp,Sở Ngân khố tỉnh Đà Lộc,Thương mại,dùng chung,CSV,,hàng tháng,2024-07-02,2024-08-31,2025-09-04,128666,1053,789.9,3.4,,nk@dlo.example,chợ
DL-0832,"Cán bộ, công chức năm 2022",danh sách,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng tháng,2023-08-06,2023-11-18,2025-09-10,115865,1099,66.1,1.5,,ubnd@sdn.example,dân số
DL-0833,Trẻ em được bảo vệ năm 2022,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,CSV,,6 tháng,2025-01-30,2025-08-30,2025-09-12,276,15754,749.4,2.9,,ubnd@sdn.example,xã hội;dữ liệu mở
DL-0834,Bản đồ địa chính,số liệu theo xã,SDN Hòa Phong,Đất đai,mở,PDF,CC BY 4.0,hằng tháng,,2025-08-04,2025-07-13,377199,7609,648.5,3.4,,,bản đồ
DL-0835,Trạm y tế xã,danh sách,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,SHP,Ghi rõ nguồn,hằng quý,2025-02-06,2025-08-15,2025-08-15,332278,49,130.4,4.7,,sk@tlo.example,covid-19
DL-0836,Tài sản công toàn quốc,số liệu theo xã,Bộ Đầu tư công,Tài chính,mở,API,CC BY 4.0,hằng tháng,2024-09-22,2024-11-07,2025-06-28,241693,17052,59.4,3.5,,dulieu@bdt.example,doanh nghiệp
DL-0837,Đèn tín hiệu giao thông,bảng tổng hợp,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,dùng chung,XLSX,CC BY 4.0,hằng năm,2024-10-10,2024-11-26,2024-11-26,660327,8290,309.8,3.6,,ht@tlo.example,vận tải
DL-0838,Chỉ số giá xây dựng,bản đồ,Bộ Kiến thiết,Xây dựng,mở,JSON,CC BY 4.0,6 tháng,2025-04-22,,,,,,,,dulieu@bkt.example,
DL-0839,Học phí các cấp,số liệu theo xã,Sở Học tập tỉnh Gia Rung,Giáo dục,chuyên ngành,XLSX,,hàng tháng,2023-11-14,2024-02-05,2025-07-03,4472,443,546,2.3,,hp@gru.example,giáo dục
DL-0840,Tài sản công,số liệu theo xã,Ban Quản lý khu công nghiệp Hòa Phong,Tài chính,chuyên ngành,XLSX,CC BY 4.0,hằng năm,2024-08-17,2024-09-22,2024-11-05,19071,290,1862.2,4.6,,,doanh nghiệp
DL-0841,Ca mắc bệnh truyền nhiễm,số liệu theo xã,Tỉnh Phú Thạnh,Y tế,chuyên ngành,API,,hằng tháng,,2024-09-18,2025-09-03,109425,2883,148.1,2.9,,ubnd@pth.example,
DL-0842,Số giường bệnh trên địa bàn tỉnh Kim Xuyên,,Sở Sức khoẻ tỉnh Kim Xuyên,Y tế,dùng chung,XLSX,CC BY 4.0,hằng tháng,2023-03-17,,,,,,,,sk@kxu.example,bệnh viện
DL-0843,Việc làm và thất nghiệp năm 2022,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,XLSX,,hằng tuần,,2025-03-16,2025-09-19,26211,164,161.5,2.1,,ubnd@sdn.example,an sinh
DL-0844,Văn bằng bảo hộ,,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",Khoa học,mở,PDF,CC0 1.0,hằng tháng,2025-01-17,2025-08-14,2025-09-15,19764,4822,803.8,3,,dulieu@bdk.example,thủ tục hành chính
DL-0845,Số học sinh theo cấp học trên địa bàn tỉnh Vân Hải,bảng tổng hợp,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,CSV,CC0 1.0,hàng tháng,2024-03-26,2024-05-12,2025-09-28,36951,13470,107.1,3.7,,hp@vha.example,tuyển sinh
DL-0846,Trạm y tế xã,bản đồ,Sở Sức khỏe tỉnh Hồng Giang,Y tế,mở,PDF,CC BY 4.0,hằng tháng,2025-01-21,2025-02-21,2025-07-31,16838,4197,91.5,2.1,,sk@hgi.example,y tế;dữ liệu mở
DL-0847,Danh mục hệ thống thông tin,,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,dùng chung,CSV,,khi có thay đổi,2023-07-25,2023-08-21,2024-11-03,179576,27319,262.6,3.1,,dk@hgi.example,thủ tục hành chính;thống kê
DL-0848,Văn bằng bảo hộ,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,dùng chung,PDF,Ghi rõ nguồn,hằng tháng,2025-02-28,2025-05-02,2025-07-01,56633,13169,27.9,,,dk@hgi.example,công nghệ
DL-0849,Đội ngũ giáo viên,danh sách,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,XLSX,,hằng quý,2023-07-22,2023-10-02,2024-09-29,14541,401,643.8,4.1,,hp@hgi.example,tuyển sinh
DL-0850,Dự án đầu tư công,bảng tổng hợp,Thành phố Đông Nhuệ,Tài chính,dùng chung,DOCX,,,2025-07-10,2025-07-26,2025-07-26,76686,7570,879.3,3.2,đăng nhập,,
DL-0851,Quy hoạch đất đai cấp xã,bản đồ,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Đất đai,dùng chung,DOCX,,hàng tháng,2023-09-07,2023-11-24,2025-09-27,53251,21546,389.3,2.6,,dn@hpo.example,giá đất
DL-0852,Điểm du lịch,,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,JSON,CC BY 4.0,hằng quý,2024-10-27,2024-12-17,2025-02-26,1569,2505,197.3,4.4,,vh@sdi.example,điểm đến
DL-0853,Công khai dự toán ngân sách,báo cáo kỳ,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,XLSX,Ghi rõ nguồn,hằng ngày,2024-09-13,2025-01-02,2025-09-30,196,1256,297.6,1.5,,nk@vha.example,doanh nghiệp;ngân sách
DL-0854,"Hộ nghèo, hộ cận nghèo năm 2022",số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,API,Ghi rõ nguồn,6 tháng,2023-04-27,2023-05-12,2025-06-17,,30108,6.9,,,ubnd@sdn.example,việc làm;danh sách
DL-0855,Chứng chỉ hành nghề xây dựng,danh sách,Sở Hạ tầng thành phố Sa Đình,Xây dựng,mở,API,CC0 1.0,,2023-10-09,2023-11-11,2023-11-11,3231,15819,578.9,2.5,,ht@sdi.example,xây dựng
DL-0856,Thư viện trường học,số liệu gốc,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-10-17,2023-12-17,2025-08-15,57755,19948,984.6,4.2,,hp@hpo.example,trường học;giáo dục
DL-0857,Danh sách câu lạc bộ thể thao,,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,dùng chung,XLSX,,hàng năm,2024-09-03,2024-11-20,2025-06-01,263893,2750,228.1,4.7,,vh@qho.example,văn hóa
DL-0858,Danh sách câu lạc bộ thể thao,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Văn hóa,dùng chung,api,,hằng tháng,2024-04-10,2024-04-29,2025-09-29,,18786,672.6,2.3,,dk@qho.example,
DL-0859,Danh sách luật sư,bảng tổng hợp,Cơ quan Kiểm tra Công vụ,Xã hội,dùng chung,XLSX,CC BY 4.0,khi có thay đổi,2024-09-18,2024-10-14,2024-10-14,275440,11467,25.8,3,,dulieu@ttc.example,dân số
DL-0860,Giấy phép xây dựng đã cấp,bản đồ,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,mở,JSON,,hàng tháng,2024-05-28,2024-09-01,2025-09-29,421988,2412,0.7,3.3,,ht@kxu.example,xây dựng
DL-0861,Lễ hội truyền thống toàn quốc,số liệu gốc,"Bộ Văn hoá, Di sản và Lữ hành",Văn hóa,mở,PDF,CC0 1.0,hằng năm,2024-05-20,2025-01-24,2025-05-14,94196,8391,76.5,3.5,,,thể thao
DL-0862,Phương tiện đo được kiểm định,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,mở,XLSX,CC BY 4.0,hằng quý,,2024-12-24,2025-07-03,160517,18362,29.8,2.4,,dk@bso.example,thủ tục hành chính
DL-0863,Kết quả lựa chọn nhà thầu,bản đồ,Sở Ngân khố tỉnh Quế Hóa,Tài chính,mở,JSON,Ghi rõ nguồn,hằng ngày,2024-04-15,2024-09-25,2025-09-29,3066,0,846.8,2.5,,,ngân sách
DL-0864,"Danh sách cơ sở khám, chữa bệnh",danh sách,UBND tỉnh Cửu Ninh,Y tế,dùng chung,XLSX,,hằng năm,2024-02-25,,,,,,,,ubnd@cni.example,y tế
DL-0865,Kết quả giải quyết thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,dùng chung,CSV,,6 tháng,2023-09-06,2023-11-15,2025-06-21,58595,1090,1.8,3.5,,dk@gru.example,khoa học
DL-0866,Tàu cá đăng ký,số liệu theo xã,Tỉnh Krông Mai,Nông nghiệp,chuyên ngành,PDF,,hằng quý,2024-12-16,,,,,,,,,nông nghiệp;trồng trọt
DL-0867,Cây xanh đô thị,bản quét,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,chuyên ngành,PDF,,hằng tuần,2023-06-07,2023-08-24,2025-09-25,1713,2842,0.1,2.6,,ht@kxu.example,xây dựng;quy hoạch
DL-0868,Công trình thủy lợi,danh sách,Tỉnh Yên Cầu,Nông nghiệp,mở,XLSX,,hàng tháng,2023-12-06,2024-01-18,2025-09-24,188445,4277,16.6,1.3,,ubnd@yca.example,trồng trọt
DL-0869,Tài sản công,,Tỉnh Vân Hải,Tài chính,dùng chung,PDF,CC0 1.0,hằng năm,2024-01-13,2024-04-05,2024-11-01,81893,13424,1138.2,3.4,,ubnd@vha.example,ngân sách
DL-0870,Giấy phép khai thác nước dưới đất,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Môi trường,mở,CSV,CC BY 4.0,hàng năm,2024-07-02,2024-07-29,2025-05-06,142174,878,299,3.4,,dn@kxu.example,nước;chuyển đổi số
DL-0871,"Giá dịch vụ khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Hòa Phong,Y tế,chuyên ngành,CSV,Ghi rõ nguồn,hằng quý,2023-06-14,,,,,,,,sk@hpo.example,sức khỏe
DL-0872,Tổ chức hành nghề công chứng năm 2022,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC0 1.0,hằng tuần,2025-01-29,2025-03-12,2025-09-26,71181,144,22.6,4.4,,ubnd@sdn.example,an sinh
DL-0873,Ca mắc bệnh truyền nhiễm,số liệu gốc,Sở Sức khỏe thành phố Long Khê,Y tế,dùng chung,JSON,,hằng tháng,2024-12-30,2025-02-19,2025-08-14,38274,1407,107.4,3.6,,sk@lkh.example,bệnh viện;chuyển đổi số
DL-0874,Thư viện trường học,số liệu gốc,Sở Học tập tỉnh Cửu Ninh,Giáo dục,mở,JSON,,hằng tháng,2024-10-13,2024-12-07,2025-09-29,263127,3708,70.7,3.6,,hp@cni.example,tuyển sinh;thống kê
DL-0875,Chỉ tiêu tuyển sinh lớp 10,báo cáo kỳ,Tỉnh Phú Thạnh,Giáo dục,mở,DOCX,CC BY 4.0,hằng quý,2024-07-11,2024-09-02,2025-09-10,19906,6337,542,,,ubnd@pth.example,tuyển sinh;thống kê
DL-0876,Trạm thu phát sóng di động,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,JSON,CC BY 4.0,hằng ngày,2023-01-30,2023-07-19,2025-09-29,44070,8684,29.6,,,dk@vha.example,thủ tục hành chính;dữ liệu mở
DL-0877,Kim ngạch xuất khẩu,danh sách,Sở Ngân khố tỉnh Krông Mai,Thương mại,chuyên ngành,API,CC0 1.0,,2025-03-10,2025-06-15,2025-06-15,2260,1092,9.7,2.8,thu phí,nk@kma.example,thương mại
DL-0878,Đội ngũ giáo viên,,Sở Học tập tỉnh Đà Lộc,Giáo dục,mở,PDF,CC BY 4.0,6 tháng,2024-10-18,2025-01-27,2025-01-27,281151,15120,13.7,3.7,,hp@dlo.example,tuyển sinh
DL-0879,Danh sách cơ sở lưu trú toàn quốc,bảng tổng hợp,"Bộ Văn hoá, Di sản và Lữ hành",Du lịch,mở,CSV,CC BY 4.0,hằng quý,2024-03-29,2024-05-12,2025-09-28,483397,1520,9.3,5,,dulieu@bvh.example,du lịch
DL-0880,Tình hình tiêm chủng mở rộng,bảng tổng hợp,Tỉnh Krông Mai,Y tế,mở,PDF,CC0 1.0,khi có thay đổi,2023-05-23,2023-09-26,2025-06-10,97889,42278,43.1,5,,ubnd@kma.example,thuốc;y tế
DL-0881,Nhiệm vụ khoa học cấp tỉnh,bản quét,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,CSV,CC BY 4.0,hằng tháng,2025-03-02,2025-04-05,2025-09-03,13851,5404,147.7,2.1,đăng nhập,,thủ tục hành chính
DL-0882,Danh sách câu lạc bộ thể thao trên địa bàn tỉnh Krông Mai,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,SHP,,hằng tháng,2025-08-16,2025-09-12,2025-09-24,,2519,493.3,3.1,,vh@kma.example,thể thao;thống kê
DL-0883,Doanh nghiệp xuất khẩu,báo cáo kỳ,Sở Ngân khố tỉnh Cửu Ninh,Thương mại,mở,PDF,CC BY 4.0,hằng ngày,2023-06-12,2023-07-20,2025-09-30,31344,1831,492.1,4.3,,nk@cni.example,thương mại;xuất khẩu
DL-0884,Cơ sở trợ giúp xã hội năm 2022,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,JSON,,hàng tháng,2025-03-19,,,,,,,,ubnd@sdn.example,việc làm
DL-0885,Phương tiện đo được kiểm định,danh sách,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC0 1.0,khi có thay đổi,2024-06-17,,,,,,,,dulieu@bdk.example,
DL-0886,Đối tượng bảo trợ xã hội năm 2022,,Tỉnh Sóc Diên,Xã hội,mở,CSV,CC0 1.0,hằng tháng,2024-08-15,2024-09-24,2025-09-10,255412,777,4.8,,,ubnd@sdn.example,an sinh;dữ liệu mở
DL-0887,Danh sách bến thủy nội địa,số liệu gốc,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,mở,PDF,CC BY 4.0,,2024-06-10,2024-08-10,2025-04-24,125,1038,372.8,2.6,,ht@tli.example,giao thông
DL-0888,DANH SÁCH BẾN THỦY NỘI ĐỊA,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Giao thông,dùng chung,PDF,CC BY 4.0,hằng năm,2024-01-07,2024-03-27,2024-03-27,,171,1064.1,3.2,,dn@tli.example,đường bộ;dữ liệu mở
DL-0889,Danh mục di tích đã xếp hạng,,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Văn hóa,dùng chung,XLSX,CC BY 4.0,hằng năm,2024-03-03,2024-06-30,2024-06-30,277838,603,226.2,3,,vh@hpo.example,di tích
DL-0890,Tình hình tiêm chủng mở rộng,số liệu theo xã,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,API,Ghi rõ nguồn,hằng tháng,2024-01-10,2024-05-24,2025-09-13,5220,3715,816.6,2.6,,sk@dlo.example,thống kê
DL-0891,Tổ chức hành nghề công chứng toàn quốc,số liệu gốc,TT BCT,Xã hội,mở,PDF,CC BY 4.0,,2024-09-01,2025-03-17,2025-03-17,33989,3110,219.3,2.4,,dulieu@bct.example,
DL-0892,Nhà hàng phục vụ khách du lịch toàn quốc,bảng tổng hợp,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,PDF,CC BY 4.0,hằng năm,2025-02-05,2025-07-23,2025-09-17,28418,30149,36.3,3.7,,dulieu@bvh.example,lưu trú
DL-0893,"Hộ nghèo, hộ cận nghèo toàn quốc",bản quét,Quỹ Bảo hiểm chung,Xã hội,mở,CSV,Ghi rõ nguồn,hằng năm,2023-07-01,2023-09-12,2024-10-28,252769,28962,436.6,4.4,,dulieu@qbh.example,
DL-0894,Thư viện trường học,danh sách,Sở Học tập tỉnh Bạch Sơn,Giáo dục,chuyên ngành,SHP,,6 tháng,2023-08-02,2023-08-27,2025-05-10,79172,2467,522.7,3.2,,,giáo dục
DL-0895,Người hành nghề y,bản quét,Sở Sức khỏe tỉnh Quế Hóa,Y tế,chuyên ngành,JSON,Ghi rõ nguồn,6 tháng,2023-10-01,2024-02-21,2025-09-17,250698,21232,289.1,,,sk@qho.example,sức khỏe
DL-0896,Ca mắc bệnh truyền nhiễm,số liệu theo xã,SỞ SỨC KHỎE THÀNH PHỐ ĐÔNG NHUỆ,Y tế,mở,JSON,CC0 1.0,,2025-03-27,2025-08-19,2025-08-19,,334,295.8,3.4,,sk@dnh.example,sức khỏe
DL-0897,"Trung tâm ngoại ngữ, tin học toàn quốc",báo cáo kỳ,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,mở,XLSX,,hằng năm,2025-02-25,2025-03-31,2025-03-31,13596,259,441.1,2.8,,dulieu@bhp.example,tuyển sinh
DL-0898,"Diện tích, sản lượng cây trồng",báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Krông Mai,Nông nghiệp,mở,CSV,,hằng năm,2025-02-01,2025-04-19,2025-04-19,62173,6238,670.6,4.5,,dn@kma.example,nông nghiệp
DL-0899,Văn bằng bảo hộ,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,XLSX,,6 tháng,2024-09-13,2024-10-29,2024-10-29,1002,6250,104.7,4.1,,dk@dnh.example,thủ tục hành chính
DL-0900,Giấy phép môi trường đã cấp,bản quét,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH ĐẮK VÂN,Môi trường,dùng chung,XLSX,,hằng quý,2025-01-03,2025-03-24,2025-08-06,,11,832.3,5,,dn@dva.example,môi trường
DL-0901,Ca mắc bệnh truyền nhiễm,bảng tổng hợp,Sở Sức khoẻ tỉnh Hồng Giang,Y tế,mở,XLSX,CC BY 4.0,hằng tuần,2023-07-09,2023-10-26,2025-09-30,217347,2550,8.4,3,,sk@hgi.example,thuốc
DL-0902,Danh sách luật sư năm 2022,số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC BY 4.0,hằng tháng,2025-06-17,,,,,,,,ubnd@sdn.example,xã hội;dữ liệu mở
DL-0903,"Cán bộ, công chức toàn quốc",số liệu gốc,Sở Sức khẻo tỉnh Bạch Sơn,Xã hội,mở,DOCX,Ghi rõ nguồn,hằng tháng,2025-04-13,2025-06-05,2025-09-10,172304,16045,125.5,2.2,,dulieu@bpc.example,việc làm
DL-0904,Lưu lượng phương tiện,báo cáo kỳ,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,CSV,CC BY 4.0,hằng năm,2023-10-29,2024-03-19,2025-04-01,48283,9847,56,4.7,,ht@dlo.example,
DL-0905,Nguồn thải lớn,bảng tổng hợp,Sở Đất đai và Nông thôn thành phố Long Khê,Môi trường,dùng chung,CSV,CC0 1.0,hằng tuần,2023-05-03,2023-07-07,2025-09-15,12644,66,8.8,4.2,,dn@lkh.example,nước
DL-0906,Điểm du lịch,,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Du lịch,chuyên ngành,PDF,CC BY 4.0,hằng tuần,2024-11-02,2025-02-09,2025-09-25,137686,46896,89,3.3,,vh@hgi.example,du lịch
DL-0907,Di sản văn hóa phi vật thể,số liệu gốc,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,XLSX,,hằng ngày,2025-06-06,2025-07-18,2025-09-24,240136,10691,60.6,4.6,,vh@sdi.example,thể thao;dữ liệu mở
DL-0908,"Giá dịch vụ khám, chữa bệnh",bản quét,Tỉnh Cửu Ninh,Y tế,mở,PDF,CC BY 4.0,hằng tháng,2025-07-05,2025-09-08,2025-09-08,19278,13091,3.5,,,ubnd@cni.example,sức khỏe
DL-0909,Thủ tục hành chính toàn quốc,số liệu theo xã,Bộ Khoa học ứng dụng,Khoa học,chuyên ngành,JSON,CC BY 4.0,hằng năm,2025-02-08,,,,,,,,dulieu@bku.example,công nghệ
DL-0910,Dự án đầu tư công,bảng tổng hợp,SNK Hồng Giang,Tài chính,mở,PDF,,6 tháng,2025-03-13,2025-04-06,2025-06-25,234291,17553,288.4,3,,nk@hgi.example,đầu tư công
DL-0911,Kết quả giải quyết thủ tục hành chính,số liệu gốc,SỞ DỮ LIỆU VÀ KHOA HỌC TỈNH TIỀN LỘC,Khoa học,mở,json,,6 tháng,,2023-08-19,2025-04-28,905,1306,42.7,4.1,,dk@tlo.example,thủ tục hành chính
DL-0912,Số giường bệnh,số liệu gốc,Sở Sức khỏe tỉnh Đắk Vân,Y tế,mở,PDF,CC BY 4.0,,2024-12-02,2025-01-07,2025-08-03,51775,8972,5.2,1.8,đăng nhập,sk@dva.example,thuốc
DL-0913,Tuyến du lịch cộng đồng trên địa bàn tỉnh Quế Hóa,,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,XLSX,Ghi rõ nguồn,6 tháng,2023-04-27,2023-05-23,2025-09-23,56163,2697,1185.8,1.7,,vh@qho.example,du lịch;dữ liệu mở
DL-0914,Lượng mưa và mực nước,bản đồ,Sở Đất đai và Nông thôn tỉnh Vân Hải,Môi trường,mở,CSV,Ghi rõ nguồn,hằng quý,2023-06-20,2023-07-16,2025-04-30,,3149,18.4,3.7,,dn@vha.example,môi trường
DL-0915,Trẻ em được bảo vệ toàn quốc,bản đồ,Bộ Pháp chế,Xã hội,mở,DOCX,CC0 1.0,hằng tuần,2025-07-26,2025-09-08,2025-09-08,350,778,720.8,2,,dulieu@bpc.example,dân số
DL-0916,Bãi tắm công cộng,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,PDF,CC BY 4.0,hằng năm,2024-02-05,2024-04-19,2024-04-19,6455,12483,135.2,2,,vh@dnh.example,dữ liệu mở
DL-0917,Hiện trạng sử dụng đất đai,bản quét,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Đất đai,mở,XLSX,CC0 1.0,hằng năm,2023-11-12,2024-01-20,2025-01-08,4506,5823,119.4,4.1,,dn@tlo.example,đất đai
DL-0918,Hiện trạng sử dụng đất đai,danh sách,SỞ SỨC KHỎE TỈNH TIỀN LỘC,Đất đai,mở,JSON,CC BY 4.0,hằng quý,2023-01-28,2023-03-29,2025-01-31,,16111,203.9,2.9,,sk@tlo.example,bản đồ
DL-0919,"Giá dịch vụ khám, chữa bệnh toàn quốc",bản quét,Bộ Sức khỏe,Y tế,mở,CSV,CC0 1.0,hằng quý,2025-08-05,2025-09-07,2025-09-07,96682,624,1256.8,2.2,,dulieu@bsk.example,y tế
DL-0920,Việc làm và thất nghiệp toàn quốc,bản đồ,Bộ Pháp chế,Xã hội,mở,XLSX,CC BY 4.0,hằng quý,2024-02-16,2024-03-25,2025-09-20,104338,658,55.9,3.5,,,xã hội;danh sách
DL-0921,Công khai dự toán ngân sách,số liệu theo xã,Tỉnh Đà Lộc,Tài chính,mở,XLSX,CC BY 4.0,hằng ngày,2023-10-11,2023-12-09,2025-09-30,282622,29292,64.3,1.6,,ubnd@dlo.example,ngân sách
DL-0922,Số học sinh theo cấp học toàn quốc,bản đồ,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,mở,XLSX,Ghi rõ nguồn,hằng tuần,2023-04-16,2023-04-22,2025-09-25,3497,958,8.1,1.3,,dulieu@bhp.example,tuyển sinh
DL-0923,Phương tiện đo được kiểm định,bản quét,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,chuyên ngành,PDF,CC BY 4.0,hằng ngày,2023-04-18,2023-06-09,2025-09-24,,1512,406.5,4.3,,dk@vha.example,khoa học;công nghệ
DL-0924,Chỉ số sản xuất công nghiệp,bảng tổng hợp,Sở Ngân khố tỉnh Đắk Vân,Thương mại,mở,PDF,,hằng tuần,2024-03-04,2024-03-14,2025-09-29,2464,6213,971,2.5,thu phí,nk@dva.example,xuất khẩu;chợ
DL-0925,Doanh thu du lịch,số liệu gốc,SVH Kim Xuyên,Du lịch,mở,XLSX,Ghi rõ nguồn,6 tháng,2023-02-18,2023-05-01,2025-03-30,40001,659,1201.5,1.6,,vh@kxu.example,du lịch
DL-0926,Điểm phục vụ bưu chính trên địa bàn tỉnh Thạch Lĩnh,bản quét,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,dùng chung,XLSX,CC BY 4.0,hằng tháng,2024-10-30,2024-12-25,2025-06-27,88135,17116,1626.8,4.5,,dk@tli.example,thủ tục hành chính
DL-0927,"Trung tâm ngoại ngữ, tin học",danh sách,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,XLSX,CC BY 4.0,khi có thay đổi,2024-07-02,2024-07-14,2024-10-12,184972,5958,1.5,2.9,,hp@qho.example,giáo dục
DL-0928,Thư viện trường học,số liệu theo xã,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,CC0 1.0,hàng năm,2023-11-04,2023-12-07,2023-12-07,96618,18487,541.7,3.6,,,tuyển sinh
DL-0929,Người hành nghề y,số liệu theo xã,Sở Sức khỏe tỉnh Hồng Giang,Y tế,dùng chung,XLSX,CC0 1.0,hằng tháng,2023-07-30,2023-09-19,2025-07-04,193,1686,13.2,,,,thuốc
DL-0930,Hộ kinh doanh,,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,XLSX,CC BY 4.0,hằng năm,,2024-01-23,2024-12-10,29604,6602,632.1,2.1,,nk@vha.example,doanh nghiệp
DL-0931,Trạm thu phát sóng di động,bản đồ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,XML,CC BY 4.0,6 tháng,2023-03-12,2023-05-26,2025-05-25,255671,12340,14.8,4.2,,dk@dnh.example,khoa học
DL-0932,Kim ngạch xuất khẩu toàn quốc,báo cáo kỳ,"Trung tâm Thông tin, Bộ Thương nghiệp",Thương mại,chuyên ngành,XLSX,,hằng năm,2024-02-29,,,,,,,,dulieu@btn.example,thương mại
DL-0933,Khu bảo tồn thiên nhiên,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Gia Rung,Môi trường,chuyên ngành,SHP,,hằng năm,2024-10-29,2024-12-16,2024-12-16,323507,2156,322.7,2.8,,dn@gru.example,không khí;môi trường
DL-0934,Trường đạt chuẩn quốc gia,số liệu theo xã,Sở Học tập Kim Xuyên,Giáo dục,dùng chung,XLSX,Ghi rõ nguồn,hằng năm,2024-08-07,,,,,,,,hp@kxu.example,tuyển sinh
DL-0935,"Diện tích, sản lượng cây trồng",số liệu gốc,Thành phố Đông Nhuệ,Nông nghiệp,dùng chung,CSV,,hàng năm,2024-10-12,2024-10-22,2024-11-11,976,2059,1114.4,1.6,,ubnd@dnh.example,
DL-0936,Số giường bệnh,,Tỉnh Gia Rung,Y tế,mở,XLSX,CC BY 4.0,hằng năm,2023-08-14,2024-03-17,2024-03-17,6704,1881,997.2,3.3,,ubnd@gru.example,covid-19
DL-0937,Danh sách cơ sở giáo dục nghề nghiệp,,Sở Học tập thành phố Long Khê,Giáo dục,mở,CSV,Ghi rõ nguồn,hằng quý,2024-11-22,2025-02-20,2025-08-08,77071,6229,6.2,3.4,,hp@lkh.example,tuyển sinh
DL-0938,Tuyến xe buýt toàn quốc,số liệu gốc,Bộ Đường bộ và Cảng,Giao thông,dùng chung,JSON,,hằng tháng,2024-06-18,,,,,,,,dulieu@bdc.example,đường bộ
DL-0939,Sản phẩm OCOP được công nhận,báo cáo kỳ,Bộ Nông thôn,Nông nghiệp,dùng chung,CSV,,hằng tuần,2024-11-10,2024-12-08,2025-09-29,16303,512,0.4,3.9,,dulieu@bnt.example,thủy lợi
DL-0940,Giá nông sản tại chợ đầu mối toàn quốc,bản đồ,Viện Quan trắc,Nông nghiệp,mở,PDF,,hằng năm,2023-01-25,2023-04-23,2025-01-21,1672,10855,265.9,2.9,,dulieu@vqt.example,trồng trọt;thủy lợi
DL-0941,"Danh sách bến xe, bãi đỗ trên địa bàn thành phố Đông Nhuệ",,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,dùng chung,XML,CC BY 4.0,,2025-01-13,2025-04-25,2025-07-23,126030,5753,307.1,3.4,,,vận tải
DL-0942,Quy hoạch chung đô thị,bảng tổng hợp,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,mở,CSV,,,2025-03-23,2025-05-16,2025-05-21,1734,28900,159.2,2.5,,ht@gru.example,nhà ở
DL-0943,Người hành nghề y,,Sở Sức khỏe thành phố Long Khê,Y tế,mở,DOCX,CC BY 4.0,hằng năm,2023-07-28,2023-09-22,2025-04-29,332157,917,42.1,2.5,đăng nhập,,bệnh viện
DL-0944,Dân số theo xã năm 2022,,Tỉnh Sóc Diên,Xã hội,mở,API,,,2023-08-20,2024-04-06,2024-04-06,5586,3556,382.3,2.5,,ubnd@sdn.example,việc làm
DL-0945,Người có công năm 2021,bản quét,Tỉnh Sóc Diên,Xã hội,mở,JSON,CC BY 4.0,hằng quý,2023-12-12,2024-02-15,2025-09-28,95153,7740,563.4,3.2,,ubnd@sdn.example,
DL-0946,Tàu cá đăng ký,danh sách,Sở Đất đai và Nông thôn tỉnh Krông Mai,Nông nghiệp,mở,API,,,2024-05-14,2024-06-26,2024-06-26,3280,154,444.9,3.1,,,nông nghiệp
DL-0947,"Cán bộ, công chức năm 2021",bản đồ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,XLSX,CC BY 4.0,,2023-08-26,,,,,,,,ubnd@sdn.example,dân số
DL-0948,Thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,API,CC0 1.0,hằng tháng,2025-05-23,2025-08-17,2025-09-05,283061,3135,340.7,2.2,,,khoa học
DL-0949,Điện thương phẩm,bản quét,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,XLSX,Ghi rõ nguồn,hằng quý,2024-08-05,2024-09-19,2025-09-17,84139,4,27.7,4.4,,nk@sdi.example,chợ
DL-0950,Công khai dự toán ngân sách toàn quốc,số liệu gốc,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,chuyên ngành,XLSX,CC BY 4.0,hằng tuần,2025-05-25,,,,,,,,dulieu@bnk.example,ngân sách
DL-0951,Điểm thường xảy ra tai nạn trên địa bàn tỉnh Hòa Phong,bản đồ,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,mở,DOCX,CC BY 4.0,6 tháng,2023-06-29,2023-08-23,2025-07-17,2220,1592,56.9,3,,ht@hpo.example,đường bộ
DL-0952,Trẻ em được bảo vệ năm 2021,bản quét,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC BY 4.0,hàng tháng,2023-07-19,2024-02-01,2025-09-21,8169,4168,124.4,2,,ubnd@sdn.example,dân số
DL-0953,"Hộ nghèo, hộ cận nghèo toàn quốc",bảng tổng hợp,Bộ Công vụ,Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2024-04-12,,,,,,,,dulieu@bcv.example,dân số
DL-0954,Văn bằng bảo hộ,bản quét,Sở Truyền dẫn số thành phố Đông Nhuệ,Khoa học,mở,XLSX,CC BY 4.0,hằng tháng,2023-06-18,2023-07-13,2025-09-29,137110,2101,54.7,2.4,,td@dnh.example,thủ tục hành chính
DL-0955,Danh sách cơ sở giết mổ,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Nông nghiệp,mở,XLSX,Ghi rõ nguồn,6 tháng,2024-04-14,,,,,,,,dn@hpo.example,trồng trọt;danh sách
DL-0956,Kim ngạch xuất khẩu,bản quét,Sở Ngân khố thành phố Long Khê,Thương mại,mở,SHP,Ghi rõ nguồn,hằng tuần,2024-08-10,2024-09-29,2025-09-26,53622,1106,108.9,3.9,,nk@lkh.example,chợ
DL-0957,Giấy phép xây dựng đã cấp,,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,dùng chung,CSV,CC BY 4.0,hàng tháng,2025-08-15,,,,,,,,ht@hpo.example,xây dựng
DL-0958,Hiện trạng sử dụng đất đai,số liệu theo xã,Sở Đất đai và Nông thôn thành phố Long Khê,Đất đai,dùng chung,PDF,Ghi rõ nguồn,hằng quý,2024-01-06,,,,,,,,dn@lkh.example,đất đai
DL-0959,"Trung tâm ngoại ngữ, tin học trên địa bàn tỉnh Đà Lộc",,Sở Học tập tỉnh Đà Lộc,Giáo dục,mở,PDF,CC BY 4.0,hằng tuần,2023-05-28,2023-11-11,2025-09-26,63670,117,349.8,2.5,,hp@dlo.example,tuyển sinh
DL-0960,Việc làm và thất nghiệp năm 2021,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2024-05-10,2024-07-28,2024-11-24,1193,270,16.5,4,,,an sinh
DL-0961,Quy hoạch chung đô thị,số liệu gốc,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,mở,XML,CC BY 4.0,hàng năm,2024-12-29,2025-05-09,2025-05-21,6084,0,138.9,2.2,,,xây dựng
DL-0962,"Trung tâm ngoại ngữ, tin học",báo cáo kỳ,Tỉnh Cửu Ninh,Giáo dục,dùng chung,JSON,,hằng năm,2025-01-20,2025-03-10,2025-03-10,2053,10312,249.5,4.5,,,giáo dục
DL-0963,Giấy phép lái xe đã cấp,bản quét,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,mở,SHP,Ghi rõ nguồn,hằng tháng,2023-07-25,2023-08-15,2025-09-02,37926,2512,0.9,3.6,,ht@kxu.example,giao thông;chuyển đổi số
DL-0964,Hộ kinh doanh,số liệu gốc,Tỉnh Quế Hóa,Tài chính,mở,xlsx,CC BY 4.0,hằng ngày,2025-04-04,,,,,,,,ubnd@qho.example,
DL-0965,Trạm thu phát sóng di động,số liệu theo xã,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,mở,XLSX,CC BY 4.0,hàng tháng,2023-01-26,2023-02-10,2025-06-16,47910,31215,580.1,2.2,,,thủ tục hành chính
DL-0966,Học phí các cấp,số liệu gốc,UBND huyện Ngọc Lâm,Giáo dục,mở,API,,hằng tháng,,2025-06-03,2025-09-09,88368,910,1394,3.1,,hp@kma.example,trường học
DL-0967,Gia đình văn hóa trên địa bàn thành phố Sa Đình,bảng tổng hợp,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,API,,hằng năm,2023-05-11,2023-07-14,2023-07-14,80933,7114,49.8,1.8,,vh@sdi.example,di tích
DL-0968,Ca mắc bệnh truyền nhiễm,số liệu gốc,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,XLSX,CC BY 4.0,hằng năm,2024-07-06,2024-12-08,2024-12-08,112315,33191,27.7,4.8,,sk@tlo.example,bệnh viện
DL-0969,Người tham gia bảo hiểm trên địa bàn tỉnh Thạch Lĩnh,,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,mở,XLSX,CC BY 4.0,hằng tháng,2023-01-03,2023-06-23,2025-09-04,34965,5373,64.6,3.6,,sk@tli.example,thuốc
DL-0970,Tình hình tiêm chủng mở rộng toàn quốc,bản quét,Bộ Sức khỏe,Y tế,dùng chung,PDF,,hàng năm,2023-12-22,2024-04-07,2024-10-31,123373,182,185.5,2.9,,dulieu@bsk.example,bệnh viện
DL-0971,Danh sách trường học,báo cáo kỳ,Tỉnh Gia Rung,Giáo dục,dùng chung,XLSX,,hằng năm,2023-01-14,2023-04-03,2025-05-13,43476,2363,343.3,3.2,thu phí,ubnd@gru.example,trường học
DL-0972,Giá cho thuê nhà công,báo cáo kỳ,Sở Ngân khố tỉnh Kim Xuyên,Tài chính,mở,API,Ghi rõ nguồn,hằng quý,2024-05-02,2024-11-08,2024-12-29,392,35,693.2,2.9,,nk@kxu.example,ngân sách;đầu tư công
DL-0973,"Danh sách cơ sở khám, chữa bệnh",báo cáo kỳ,Tỉnh Kim Xuyên,Y tế,mở,PDF,CC BY 4.0,hằng ngày,2023-12-15,2024-02-07,2025-09-15,28346,2003,21.5,2.7,,ubnd@kxu.example,
DL-0974,Dự án đầu tư nước ngoài,số liệu theo xã,Sở Ngân khố tỉnh Bạch Sơn,Tài chính,mở,PDF,CC BY 4.0,khi có thay đổi,2023-10-02,2023-11-04,2024-11-22,65802,9395,408.5,3.1,đăng nhập,nk@bso.example,đầu tư công;chuyển đổi số
DL-0975,Danh sách nhà thuốc đạt chuẩn trên địa bàn tỉnh Tiền Lộc,bản đồ,Tỉnh Tiền Lộc,Y tế,mở,XLSX,Ghi rõ nguồn,,2024-02-21,2024-05-23,2024-09-14,,9452,629.4,2.3,,ubnd@tlo.example,y tế
DL-0976,Người hành nghề y,bảng tổng hợp,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,chuyên ngành,PDF,,hàng tháng,2024-10-07,2024-11-26,2025-09-07,111483,13133,651.6,3.5,,sk@dnh.example,thuốc
DL-0977,Trường đạt chuẩn quốc gia,số liệu theo xã,Sở Học tập thành phố Long Khê,Giáo dục,dùng chung,API,CC0 1.0,hằng quý,2024-04-06,2024-07-29,2025-01-27,42500,12841,535.1,,,hp@lkh.example,tuyển sinh
DL-0978,Trường đạt chuẩn quốc gia,số liệu theo xã,Sở Văn hóa và Lữ hành thành phố Long Khê,Giáo dục,mở,XML,CC BY 4.0,hằng ngày,2024-05-09,2024-06-12,2025-09-19,19689,3408,17.9,4.3,,vh@lkh.example,trường học
DL-0979,Tàu cá đăng ký,số liệu gốc,Thành phố Đông Nhuệ,Nông nghiệp,dùng chung,XML,CC BY 4.0,6 tháng,2023-01-11,2023-02-12,2025-04-20,14044,2186,47.1,2.7,,ubnd@dnh.example,nông nghiệp
DL-0980,Cửa hàng xăng dầu,bản đồ,Sở Ngân khố tỉnh Gia Rung,Thương mại,mở,PDF,CC BY 4.0,hằng tháng,2025-06-11,2025-06-22,2025-09-14,25276,2708,1042.8,1.8,,,chợ
DL-0981,Cửa hàng xăng dầu,bản đồ,Sở Ngân khố tỉnh Quế Hóa,Thương mại,chuyên ngành,XLSX,,6 tháng,,2023-08-31,2025-05-19,1036,9838,50.6,3.1,,,chợ
DL-0982,"Hộ nghèo, hộ cận nghèo năm 2021",danh sách,Tỉnh Sóc Diên,Xã hội,dùng chung,XLSX,,hằng quý,2024-02-24,2024-03-02,2025-09-17,76121,351,300.6,3.2,,ubnd@sdn.example,an sinh;việc làm
DL-0983,Công khai dự toán ngân sách,số liệu theo xã,Ngân hàng Dự trữ,Tài chính,chuyên ngành,CSV,,khi có thay đổi,2024-11-29,2025-05-13,2025-05-13,49935,92,26.8,,,dulieu@nhd.example,doanh nghiệp
DL-0984,Cụm công nghiệp,số liệu gốc,Sở Ngân khố tỉnh Bạch Sơn,Thương mại,dùng chung,XLSX,Ghi rõ nguồn,hằng quý,2024-07-21,2024-11-23,2025-03-14,36127,6566,114.9,2.1,,nk@bso.example,chợ;danh sách
DL-0985,Danh sách trường học,,Tỉnh An Tràm,Giáo dục,mở,XLSX,,khi có thay đổi,2023-05-21,2023-07-27,2025-03-16,123253,491,137.6,2.8,,ubnd@atr.example,tuyển sinh;dữ liệu mở
DL-0986,Danh sách cơ sở giáo dục nghề nghiệp năm 2024,số liệu theo xã,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,XLSX,CC0 1.0,hằng tuần,2024-11-18,2025-01-28,2025-09-30,636902,2089,173.8,3.5,,hp@bso.example,tuyển sinh
DL-0987,Tình hình dịch bệnh trên vật nuôi,báo cáo kỳ,Tỉnh Quế Hóa,Nông nghiệp,mở,XML,CC0 1.0,hàng năm,2024-10-01,2025-03-12,2025-07-03,3686,1214,5.1,3.2,,ubnd@qho.example,trồng trọt
DL-0988,Hồ sơ đo đạc đất đai toàn quốc,bản đồ,Bộ Đất đai,Đất đai,dùng chung,JSON,,hằng quý,2024-02-29,2024-04-15,2025-07-09,11211,130,16.1,4,,dulieu@bdd.example,giá đất;danh sách
DL-0989,Nợ đọng thuế,bản quét,Tỉnh Đắk Vân,Tài chính,chuyên ngành,PDF,,hàng năm,2024-04-03,2024-05-01,2024-05-01,180256,6975,253.2,2.1,,ubnd@dva.example,ngân sách
DL-0990,Lượng mưa và mực nước toàn quốc,báo cáo kỳ,Viện Quan trắc Quốc gia,Môi trường,dùng chung,CSV,,hằng quý,2024-02-16,,,,,,,,dulieu@vqt.example,nước
DL-0991,Lưu lượng phương tiện,số liệu theo xã,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,dùng chung,XLSX,,hằng năm,2024-10-07,2025-06-01,2025-06-01,18472,4920,95.6,3.4,,ht@dnh.example,
DL-0992,Chỉ số sản xuất công nghiệp,số liệu gốc,Sở Ngân khố tỉnh Vân Hải,Thương mại,dùng chung,XLSX,,hằng tháng,2023-07-29,,,,,,,,nk@vha.example,thương mại
DL-0993,Nhiệm vụ khoa học cấp tỉnh,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,XLSX,CC BY 4.0,hằng năm,2025-02-12,2025-05-03,2025-05-03,,6178,114.7,,,dk@tli.example,khoa học
DL-0994,Hộ kinh doanh,số liệu gốc,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,PDF,,6 tháng,2024-02-19,2024-07-05,2025-04-21,22226,11830,589.8,3.4,,,ngân sách;thống kê
DL-0995,Đơn vị kinh doanh vận tải,,Sở Hạ tầng Bạch Sơn,Giao thông,mở,XLSX,CC0 1.0,hằng tháng,2023-02-13,2023-04-02,2025-06-25,26239,3167,1141.5,2.3,,ht@bso.example,vận tải
DL-0996,Hàng hóa qua cửa khẩu toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Thương nghiệp",Thương mại,mở,CSV,CC0 1.0,,2024-04-12,2024-06-03,2025-09-03,290541,10920,48.6,3.7,,dulieu@btn.example,xuất khẩu
DL-0997,Hiện trạng sử dụng đất đai toàn quốc,,Bộ Đất đai và Nông thôn,Đất đai,chuyên ngành,DOCX,CC BY 4.0,hằng tuần,2023-05-18,2023-10-11,2025-09-28,38413,1629,199.3,3,,dulieu@bdn.example,quy hoạch
DL-0998,"Thống kê, kiểm kê đất đai toàn quốc",bản quét,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",Đất đai,mở,XLSX,CC BY 4.0,hằng quý,2025-04-10,2025-09-26,2025-09-26,116,2913,373.6,,,dulieu@bdn.example,quy hoạch
DL-0999,Lễ hội truyền thống,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,dùng chung,XLSX,,hằng năm,,2025-05-17,2025-05-17,98857,11693,2.1,4.1,,vh@qho.example,di tích
DL-1000,Số học sinh theo cấp học,bản quét,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,SHP,CC BY 4.0,hằng năm,2023-03-22,2023-04-23,2025-05-10,22818,10733,1650.5,3.9,,hp@qho.example,giáo dục
DL-1001,Tài sản công,danh sách,Thành phố Long Khê,Tài chính,dùng chung,XML,,hàng tháng,2023-04-09,2023-04-17,2025-09-11,23977,367,880.7,,,,
DL-1002,Danh mục di tích đã xếp hạng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,mở,XLSX,CC BY 4.0,hằng năm,2025-06-17,2025-07-20,2025-07-20,2446,17568,231.2,4.5,,vh@dva.example,di tích;văn hóa
DL-1003,Người hành nghề y,số liệu theo xã,Tỉnh Yên Cầu,Y tế,dùng chung,SHP,,6 tháng,2024-06-20,2024-08-14,2025-06-26,64404,837,828.1,3,,ubnd@yca.example,covid-19;danh sách
DL-1004,Giấy phép khai thác nước dưới đất,danh sách,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Môi trường,mở,PDF,CC BY 4.0,hằng tháng,2024-04-07,2024-05-12,2025-09-15,32060,12637,388.8,3,,dn@qho.example,không khí
DL-1005,Nhà hàng phục vụ khách du lịch,,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,XML,CC BY 4.0,khi có thay đổi,2023-06-18,2023-08-09,2024-11-28,81069,162,134.6,2.9,đăng nhập,vh@tlo.example,lưu trú;điểm đến
DL-1006,Người có công toàn quốc năm 2024,số liệu theo xã,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng tuần,2024-05-23,2024-09-21,2025-09-26,306580,9342,195.1,2.5,,dulieu@bct.example,việc làm;chuyển đổi số
DL-1007,Trạm thu phát sóng di động,bản quét,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,CSV,,hằng quý,2024-02-04,2024-05-12,2025-09-18,19958,7920,116.3,1.6,,dk@hgi.example,khoa học
DL-1008,TRẠM THU PHÁT SÓNG DI ĐỘNG,bản quét,Sở Ngân khố tỉnh Hồng Giang,Khoa học,mở,CSV,CC BY 4.0,hằng năm,2023-09-21,2024-05-04,2025-05-18,1,4820,71.3,4.4,,nk@hgi.example,công nghệ
DL-1009,Người tham gia bảo hiểm,báo cáo kỳ,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,PDF,Ghi rõ nguồn,hằng ngày,2024-11-19,,,,,,,,,thuốc;y tế
DL-1010,Tuyến du lịch cộng đồng trên địa bàn tỉnh Krông Mai,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,dùng chung,DOCX,CC BY 4.0,hàng tháng,2025-07-05,,,,,,,,vh@kma.example,điểm đến
DL-1011,"Cầu, đường do tỉnh quản lý",bản đồ,Sở Hạ tầng thành phố Sa Đình,Giao thông,mở,XLSX,CC BY 4.0,6 tháng,2025-08-17,,,,,,,,ht@sdi.example,đường bộ
DL-1012,Cơ sở trợ giúp xã hội toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,chuyên ngành,XML,Ghi rõ nguồn,hàng năm,2024-02-14,2024-02-24,2025-08-18,127414,2887,423.1,3.2,,,việc làm
DL-1013,Kết quả thi tốt nghiệp,bản quét,Sở Học tập tỉnh Krông Mai,Giáo dục,chuyên ngành,DOCX,CC0 1.0,,2025-05-21,2025-07-09,2025-07-09,43350,1137,575.3,3.2,,,tuyển sinh
DL-1014,Doanh nghiệp công nghệ số,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,CSV,CC0 1.0,hằng năm,2025-06-20,,,,,,,,dk@cni.example,khoa học
DL-1015,Tình hình tiêm chủng mở rộng,bảng tổng hợp,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,SHP,,6 tháng,2024-01-22,2024-04-10,2025-09-06,19098,587,125.2,2.8,,sk@kma.example,bệnh viện;thuốc
DL-1016,Hồ sơ đo đạc đất đai,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Đất đai,mở,PDF,Ghi rõ nguồn,hằng năm,2025-05-15,,,,,,,,dn@hgi.example,bản đồ
DL-1017,Danh sách hợp tác xã nông nghiệp,bảng tổng hợp,Tỉnh Nam Thới,Nông nghiệp,mở,xlsx,CC BY 4.0,khi có thay đổi,2024-10-09,2025-02-28,2025-02-28,9762,216,4.9,2.5,,ubnd@nth.example,chăn nuôi;thống kê
DL-1018,Tài sản công,báo cáo kỳ,Sở Ngân khố tỉnh Cửu Ninh,Tài chính,mở,XLSX,Ghi rõ nguồn,6 tháng,2023-02-08,2023-02-26,2024-08-01,25791,30816,94,4.1,thu phí,nk@cni.example,doanh nghiệp
DL-1019,Thiết chế thể thao,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Văn hóa,mở,PDF,CC0 1.0,hằng năm,2024-06-14,2024-11-11,2024-11-24,565782,150,502.6,3.4,,vh@hpo.example,thể thao;văn hóa
DL-1020,Tổ chức hành nghề công chứng toàn quốc,danh sách,Bộ Công vụ,Xã hội,dùng chung,CSV,CC BY 4.0,hằng tháng,2024-01-18,,,,,,,,dulieu@bcv.example,việc làm
DL-1021,Điểm phục vụ bưu chính,số liệu gốc,Sở Dữ liệu và Khoa học Vân Hải,Khoa học,mở,CSV,CC BY 4.0,hàng năm,2023-08-01,2023-09-10,2025-01-04,28606,17697,40.5,2,,dk@vha.example,thủ tục hành chính
DL-1022,"Giá dịch vụ khám, chữa bệnh",bản đồ,Tỉnh Hậu Mỹ,Y tế,mở,PDF,CC0 1.0,hằng tháng,2023-06-20,2023-10-07,2025-09-10,56671,6381,975.2,2.8,,ubnd@hmy.example,thuốc;bệnh viện
DL-1023,Học phí các cấp,số liệu theo xã,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,XLSX,CC0 1.0,hằng tháng,2024-09-06,2024-11-03,2025-09-25,367805,9762,1133.2,3.1,,,tuyển sinh
DL-1024,Giấy phép môi trường đã cấp,báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Sa Đình,Môi trường,chuyên ngành,CSV,,hàng tháng,2025-07-29,,,,,,,,dn@sdi.example,không khí
DL-1025,Bãi tắm công cộng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,dùng chung,JSON,CC0 1.0,,2024-06-22,2025-01-31,2025-04-13,454833,1388,793.1,4.4,,vh@bso.example,lưu trú
DL-1026,Diện tích rừng,bảng tổng hợp,Tỉnh Khánh Thúy,Nông nghiệp,mở,XML,,6 tháng,2023-12-05,2024-02-13,2024-04-28,495799,6765,298.6,2.3,,ubnd@kth.example,trồng trọt
DL-1027,Thủ tục hành chính,danh sách,Sở Dữ liệu và Khoa học Vân Hải,Khoa học,mở,JSON,CC0 1.0,hằng quý,2025-06-06,2025-06-18,2025-09-12,156046,6245,641.6,2.6,,dk@vha.example,khoa học
DL-1028,Người tham gia bảo hiểm,số liệu theo xã,Sở Sức khỏe tỉnh Hồng Giang,Y tế,mở,API,,hàng năm,,2023-02-15,2025-04-05,98851,2229,10.6,3,,sk@hgi.example,bệnh viện
DL-1029,Hộ kinh doanh,bản đồ,"Các sở, ngành",Tài chính,mở,DOCX,Ghi rõ nguồn,hằng tháng,2023-12-22,2024-01-01,2025-09-09,14607,36688,1859,3.6,,,ngân sách
DL-1030,Hộ kinh doanh toàn quốc,báo cáo kỳ,Ngân hàng Dự trữ,Tài chính,mở,CSV,,hằng quý,2024-04-30,2024-06-30,2025-06-30,2513,26219,0.6,2.3,,dulieu@nhd.example,ngân sách
DL-1031,"Cán bộ, công chức toàn quốc năm 2024",số liệu gốc,Bộ Cộng đồng và Tín ngưỡng,Xã hội,dùng chung,DOCX,CC BY 4.0,hằng quý,2025-07-29,,,,,,,,dulieu@bct.example,xã hội
DL-1032,Tổ chức hành nghề công chứng năm 2021,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC BY 4.0,hằng năm,2023-03-06,2023-07-17,2025-04-01,81896,4346,501.8,2.3,,ubnd@sdn.example,việc làm
DL-1033,Danh sách tổ chức khoa học,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,CSV,CC BY 4.0,hằng tháng,2024-06-17,2025-01-16,2025-08-24,16636,403,54.2,,,,công nghệ
DL-1034,Công trình thủy lợi,số liệu gốc,Tỉnh Đắk Vân,Nông nghiệp,mở,PDF,CC BY 4.0,,2023-01-31,2023-07-25,2023-07-25,2149,5839,304.1,3.4,,ubnd@dva.example,chăn nuôi
DL-1035,Giấy phép lái xe đã cấp,số liệu theo xã,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,SHP,Ghi rõ nguồn,hằng tuần,2023-04-04,2023-05-12,2025-09-30,,1119,250.8,4,,ht@nth.example,giao thông;đường bộ
DL-1036,Cơ sở trợ giúp xã hội năm 2021,số liệu gốc,Tỉnh Sóc Diên,Xã hội,dùng chung,CSV,Ghi rõ nguồn,hằng quý,2024-09-12,2024-12-03,2025-07-30,19546,5068,626.9,2.7,đăng nhập,ubnd@sdn.example,an sinh;dân số
DL-1037,Tàu cá đăng ký,bản đồ,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Nông nghiệp,chuyên ngành,PDF,CC BY 4.0,hằng quý,2024-09-05,2024-10-28,2025-04-27,72107,15,733.3,2.8,,dn@cni.example,nông nghiệp;trồng trọt
DL-1038,Tàu cá đăng ký,bản quét,Sở Sức khỏe tỉnh Cửu Ninh,Nông nghiệp,mở,XLSX,CC BY 4.0,hàng tháng,2023-08-31,2023-10-26,2025-09-30,41678,79,912.2,4.2,,sk@cni.example,
DL-1039,Kết quả thi tốt nghiệp,bản đồ,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,XML,CC0 1.0,hằng năm,2023-06-02,2023-07-12,2025-07-26,446,13485,166.5,2.6,,hp@gru.example,trường học
DL-1040,Sản phẩm OCOP được công nhận toàn quốc,bản quét,VIỆN QUAN TRẮC QUỐC GIA,Nông nghiệp,chuyên ngành,XLSX,CC BY 4.0,hàng năm,2024-04-10,2024-04-14,2024-04-14,2983,10,53.5,3.2,,,trồng trọt
DL-1041,"Thống kê, kiểm kê đất đai",bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Đất đai,mở,CSV,CC BY 4.0,,2024-06-14,2024-10-02,2024-10-02,2879,2,593.5,2.8,,dn@kxu.example,quy hoạch
DL-1042,Đội ngũ giáo viên,bảng tổng hợp,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,DOCX,CC BY 4.0,hằng năm,2023-07-06,,,,,,,,hp@dnh.example,trường học
DL-1043,Danh sách cơ sở lưu trú,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,CSV,CC BY 4.0,hằng ngày,2023-05-05,2023-05-20,2025-09-29,2393,10245,133.1,3.5,,vh@qho.example,lưu trú
DL-1044,Số học sinh theo cấp học,danh sách,Sở Học tập tỉnh Đà Lộc,Giáo dục,dùng chung,API,Ghi rõ nguồn,6 tháng,2025-03-04,,,,,,,,hp@dlo.example,trường học;giáo dục
DL-1045,Thủ tục hành chính,bản đồ,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,mở,XML,Ghi rõ nguồn,hằng quý,2025-06-16,2025-07-31,2025-09-08,10012,5879,9.7,2.5,,td@bso.example,công nghệ
DL-1046,Chung cư cần cải tạo,số liệu theo xã,Sở Hạ tầng tỉnh Bạch Sơn,Xây dựng,mở,XLSX,,hằng năm,2025-06-12,,,,,,,,ht@bso.example,quy hoạch
DL-1047,Danh sách tổ chức khoa học trên địa bàn thành phố Long Khê,bản quét,SDK Long Khê,Khoa học,dùng chung,PDF,,hằng tháng,2025-06-10,2025-09-02,2025-09-24,65480,22415,1209.4,3.4,,dk@lkh.example,khoa học
DL-1048,Doanh nghiệp lữ hành toàn quốc,số liệu gốc,"TRUNG TÂM THÔNG TIN, BỘ VĂN HÓA, DI SẢN VÀ LỮ HÀNH",Du lịch,dùng chung,API,,hằng quý,2024-09-14,2024-10-08,2025-08-11,11143,2470,351.3,3.4,,,điểm đến
DL-1049,Doanh thu du lịch trên địa bàn thành phố Sa Đình,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,API,Ghi rõ nguồn,6 tháng,2024-10-05,2024-11-10,2024-11-10,370767,25,17.9,3.7,,vh@sdi.example,điểm đến
DL-1050,Tình hình tiêm chủng mở rộng,danh sách,Tỉnh Long Khê,Y tế,mở,JSON,,,2024-02-27,2024-04-04,2024-11-12,183136,1662,477.5,1.8,,ubnd@lkh.example,sức khỏe
DL-1051,Quy hoạch đất đai cấp xã,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Đất đai,mở,JSON,,hằng quý,2025-02-23,2025-05-11,2025-08-06,44764,2261,129.1,2.6,,,đất đai
DL-1052,Thư viện công cộng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-01-29,2023-04-28,2025-02-26,,3291,593.5,3.2,,vh@kxu.example,thể thao
DL-1053,Chứng chỉ hành nghề xây dựng trên địa bàn tỉnh Đà Lộc,,Sở Hạ tầng tỉnh Đà Lộc,Xây dựng,dùng chung,CSV,,khi có thay đổi,2023-08-28,2024-01-29,2024-01-29,6129,5085,207.2,2,,ht@dlo.example,nhà ở
DL-1054,Nhiệm vụ khoa học cấp tỉnh,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,dùng chung,PDF,,hằng quý,2023-10-18,2024-05-07,2025-03-17,48707,1336,314.8,,,dk@vha.example,thủ tục hành chính
DL-1055,Kết quả đấu giá quyền sử dụng đất,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Đất đai,mở,XML,CC BY 4.0,hằng quý,2023-07-01,2023-07-16,2025-03-13,101152,824,825.8,3.3,,,bản đồ
DL-1056,Giá vật liệu xây dựng,danh sách,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,dùng chung,API,,hằng quý,2024-11-20,2025-01-11,2025-09-06,13481,9231,1600.4,2.6,,ht@hgi.example,xây dựng
DL-1057,Tổ chức hành nghề công chứng toàn quốc,,QUỸ BẢO HIỂM CHUNG,Xã hội,mở,XLSX,,hằng ngày,2024-10-31,2025-01-05,2025-09-30,82467,40295,30.5,2.6,,dulieu@qbh.example,xã hội
DL-1058,Danh sách nhà thuốc đạt chuẩn,số liệu gốc,SSK Đà Lộc,Y tế,mở,PDF,CC BY 4.0,,2024-01-09,2024-02-21,2024-02-21,184820,3782,43.1,3.5,,sk@dlo.example,covid-19
DL-1059,Nguồn thải lớn,danh sách,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Môi trường,mở,DOCX,Ghi rõ nguồn,hằng tháng,2023-05-17,2023-07-22,2025-09-20,386535,2779,102.2,2.7,,,quan trắc
DL-1060,Trung tâm đăng kiểm,bản đồ,Sở Hạ tầng thành phố Sa Đình,Giao thông,mở,PDF,CC BY 4.0,hằng ngày,2023-01-07,2023-05-19,2025-09-30,95714,7998,248.5,1.9,,ht@sdi.example,chuyển đổi số
DL-1061,Ca mắc bệnh truyền nhiễm,bản đồ,Tỉnh Thạch Lĩnh,Y tế,mở,PDF,CC BY 4.0,khi có thay đổi,2024-05-04,2024-06-10,2025-03-31,34856,4341,57.6,1.5,,ubnd@tli.example,thuốc
DL-1062,Danh sách tổ chức khoa học,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,dùng chung,PDF,Ghi rõ nguồn,hằng quý,2025-07-06,2025-08-30,2025-08-30,142725,4644,6.9,3.6,,dk@nth.example,công nghệ;khoa học
DL-1063,Dự án đầu tư công,bảng tổng hợp,Sở Ngân khố tỉnh Thạch Lĩnh,Tài chính,mở,PDF,CC0 1.0,hằng tuần,2023-11-08,2023-12-19,2025-09-17,10726,13196,504.1,2.6,,nk@tli.example,doanh nghiệp
DL-1064,Danh sách cơ sở giáo dục nghề nghiệp,số liệu gốc,Sở Học tập thành phố Sa Đình,Giáo dục,mở,XLSX,CC0 1.0,hằng năm,2023-02-10,2023-03-05,2024-07-11,37672,19944,1092.5,4.2,,hp@sdi.example,giáo dục
DL-1065,Cây xanh đô thị,bản quét,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,dùng chung,API,,hằng quý,2024-04-16,2024-06-02,2025-09-23,58987,399,107,3.1,thu phí,,danh sách
DL-1066,"Giá dịch vụ khám, chữa bệnh",báo cáo kỳ,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,PDF,CC BY 4.0,hằng năm,,2024-03-30,2024-03-30,293915,131,396.3,2.7,,sk@vha.example,y tế
DL-1067,Tình hình tiêm chủng mở rộng trên địa bàn tỉnh Hòa Phong,bản đồ,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,PDF,CC BY 4.0,hằng năm,2024-05-21,,,,,,,đăng nhập,sk@hpo.example,sức khỏe
DL-1068,Tình hình tiêm chủng mở rộng trên địa bàn tỉnh Hòa Phong (cập nhật),bản quét,Sở Học tập tỉnh Hòa Phong,Y tế,dùng chung,XML,,hằng quý,2025-02-07,2025-06-15,2025-06-15,75377,494,219.1,4.5,,hp@hpo.example,y tế
DL-1069,Bản đồ địa chính,bản đồ,Sở Đất đai và Nông thôn tỉnh Vân Hải,Đất đai,mở,CSV,Ghi rõ nguồn,,2025-03-17,2025-05-04,2025-05-04,2817,8319,349.6,1.4,,dn@vha.example,đất đai;bản đồ
DL-1070,Giấy phép lái xe đã cấp trên địa bàn tỉnh Quế Hóa,số liệu theo xã,Sở Hạ tầng Quế Hóa,Giao thông,mở,csv,CC BY 4.0,hằng ngày,2024-10-09,,,,,,,,ht@qho.example,đường bộ
DL-1071,Doanh nghiệp công nghệ số,danh sách,Sở Dữ liệu và Khoa học Vân Hải,Khoa học,mở,SHP,,hằng năm,2023-12-04,2024-06-16,2024-06-16,57390,957,1008.4,3.2,,dk@vha.example,khoa học
DL-1072,Tài sản công,danh sách,Tỉnh Hồng Giang,Tài chính,mở,CSV,CC BY 4.0,hằng quý,2023-01-25,2023-05-05,2025-07-19,45027,806,306.8,3.2,,ubnd@hgi.example,đầu tư công;ngân sách
DL-1073,Đối tượng bảo trợ xã hội năm 2021,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,API,,hằng năm,2023-05-16,2023-07-14,2024-10-26,8320,7464,246.8,1.8,,,an sinh
DL-1074,Tình hình dịch bệnh trên vật nuôi,bản quét,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Nông nghiệp,dùng chung,CSV,,hằng quý,2023-02-09,2023-04-22,2025-08-29,,4363,12.1,2.9,,dn@hgi.example,trồng trọt
DL-1075,Tổ chức hành nghề công chứng toàn quốc,,Bộ Trật tự,Xã hội,mở,XLSX,,hằng năm,2024-10-21,2025-05-04,2025-05-04,164206,2034,63.1,4.9,,,dân số
DL-1076,Số học sinh theo cấp học trên địa bàn tỉnh Krông Mai,bảng tổng hợp,Tỉnh Krông Mai,Giáo dục,mở,API,CC BY 4.0,hằng năm,2023-05-11,,,,,,,,ubnd@kma.example,giáo dục
DL-1077,Lễ hội truyền thống,danh sách,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,API,CC BY 4.0,,2024-12-01,2025-08-04,2025-08-04,53235,10344,130.2,3.1,,,thể thao
DL-1078,Chứng chỉ hành nghề xây dựng,bản quét,Sở Hạ tầng tỉnh Đắk Vân,Xây dựng,mở,API,CC BY 4.0,hằng quý,2024-11-17,2024-12-26,2025-05-25,2289,17316,212.2,3.4,,ht@dva.example,quy hoạch;dữ liệu mở
DL-1079,Công trình thủy lợi,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,mở,XLSX,,hàng năm,2024-11-20,2024-12-31,2025-05-02,140287,14036,470.1,1.5,,dn@tlo.example,trồng trọt;danh sách
DL-1080,Danh sách luật sư năm 2021,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC0 1.0,hằng quý,2023-12-14,,,,,,,,ubnd@sdn.example,xã hội
DL-1081,Nghệ nhân ưu tú,danh sách,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,XLSX,CC0 1.0,hằng quý,2024-07-10,,,,,,,,vh@dnh.example,thể thao
DL-1082,Tình hình tiêm chủng mở rộng toàn quốc,bảng tổng hợp,Quỹ Bảo hiểm chung,Y tế,mở,JSON,Ghi rõ nguồn,hằng năm,2023-04-02,2023-05-26,2024-03-05,125960,2879,535.1,3.5,,dulieu@qbh.example,sức khỏe;covid-19
DL-1083,Người hành nghề y trên địa bàn tỉnh Tiền Lộc,danh sách,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,CSV,,hằng tháng,2023-08-25,2023-10-01,2025-06-14,21131,21,220.7,,,sk@tlo.example,y tế
DL-1084,Doanh nghiệp lữ hành,bản quét,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,CSV,CC BY 4.0,hằng năm,,2024-09-22,2024-09-22,39933,2423,292.5,3.4,,vh@dnh.example,du lịch
DL-1085,Diện tích rừng,số liệu theo xã,Viện Quan trắc Quốc gia,Nông nghiệp,mở,JSON,CC BY 4.0,hằng năm,2024-04-19,2024-07-02,2025-05-14,9932,23909,25.7,3.2,,,trồng trọt
DL-1086,Danh mục hệ thống thông tin,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,API,CC BY 4.0,hằng tuần,2023-01-22,2023-03-31,2025-09-24,,841,125.2,4.3,,dk@lkh.example,thủ tục hành chính
DL-1087,Tình hình tiêm chủng mở rộng,số liệu theo xã,Thành phố Đông Nhuệ,Y tế,dùng chung,SHP,,,2024-08-08,2024-09-14,2024-09-14,132674,34353,395.6,5,,,bệnh viện
DL-1088,"Hộ nghèo, hộ cận nghèo",báo cáo kỳ,Tỉnh Minh Thủy,Xã hội,mở,PDF,CC BY 4.0,,2023-01-07,2023-04-02,2024-02-24,201548,3173,322.4,1.7,,ubnd@mth.example,việc làm;chuyển đổi số
DL-1089,Sản phẩm OCOP được công nhận trên địa bàn tỉnh Kim Xuyên,bản quét,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,chuyên ngành,XLSX,,hằng tháng,,2024-07-07,2025-09-22,166102,111,97.7,3.1,,dn@kxu.example,trồng trọt;chăn nuôi
DL-1090,Giá nông sản tại chợ đầu mối,,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Nông nghiệp,mở,PDF,CC BY 4.0,hằng quý,2025-04-28,,,,,,,,dn@bso.example,chăn nuôi
DL-1091,Danh sách nhà thuốc đạt chuẩn,bảng tổng hợp,T. Thạch Lĩnh,Y tế,mở,CSV,CC0 1.0,hàng năm,2024-11-29,,,,,,,,ubnd@tli.example,sức khỏe;thuốc
DL-1092,Điểm thu gom rác thải trên địa bàn tỉnh Tiền Lộc,số liệu theo xã,Công ty cổ phần Dữ liệu Mai An,Môi trường,mở,SHP,Ghi rõ nguồn,6 tháng,2023-07-23,2023-08-03,2025-07-10,6892,34413,126.5,3.6,,,quan trắc
DL-1093,Danh sách trường học,,Sở Học tập tỉnh Nam Thới,Giáo dục,dùng chung,CSV,,hàng tháng,2025-08-06,,,,,,,,hp@nth.example,tuyển sinh;danh sách
DL-1094,Kết quả đấu giá quyền sử dụng đất,bản quét,Sở Đất đai và Nông thôn thành phố Long Khê,Đất đai,mở,API,Ghi rõ nguồn,hằng năm,2023-12-14,2024-02-08,2024-07-10,322178,1681,1274.5,4.1,,dn@lkh.example,đất đai
DL-1095,Công trình thủy lợi trên địa bàn thành phố Long Khê,báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Long Khê,Nông nghiệp,mở,XLSX,CC BY 4.0,hằng quý,2023-03-20,2023-05-19,2024-12-25,159723,3703,577,3.5,,dn@lkh.example,chăn nuôi;chuyển đổi số
DL-1096,Giá nông sản tại chợ đầu mối,bảng tổng hợp,Tỉnh Bạch Sơn,Nông nghiệp,chuyên ngành,API,CC BY 4.0,6 tháng,2023-03-09,2023-06-02,2025-09-21,15170,3572,376.2,2.4,,ubnd@bso.example,chăn nuôi
DL-1097,Trường đạt chuẩn quốc gia năm 2024,bản quét,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,DOCX,CC BY 4.0,hằng tuần,2023-01-21,2023-03-19,2025-08-23,29070,1021,320.7,1.8,,hp@bso.example,giáo dục
DL-1098,Trường đạt chuẩn quốc gia năm 2024,bản đồ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Giáo dục,mở,PDF,CC0 1.0,hằng năm,2024-09-25,2024-10-06,2025-09-22,7704,4678,2171,3.3,đăng nhập,,giáo dục;trường học
DL-1099,Quyết toán ngân sách,danh sách,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-07-23,2024-11-03,2024-11-04,77265,13,392,4.3,,nk@vha.example,ngân sách
DL-1100,Đội ngũ giáo viên,báo cáo kỳ,Tỉnh Gia Rung,Giáo dục,dùng chung,CSV,CC0 1.0,hằng tháng,2023-03-27,2023-05-19,2025-08-16,339165,1746,6.3,3.9,,ubnd@gru.example,trường học
DL-1101,Chỉ tiêu tuyển sinh lớp 10,bản đồ,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,XLSX,CC BY 4.0,khi có thay đổi,2024-12-31,,,,,,,,hp@gru.example,trường học
DL-1102,Dân số theo xã năm 2021,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,XML,Ghi rõ nguồn,hằng quý,2025-02-12,2025-06-28,2025-06-28,205125,34674,315.8,2.4,,ubnd@sdn.example,việc làm
DL-1103,Giấy phép môi trường đã cấp trên địa bàn tỉnh Hòa Phong,bản đồ,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Môi trường,mở,API,CC BY 4.0,hằng ngày,2024-06-24,2024-08-16,2025-09-29,62766,38922,275.1,1.9,,dn@hpo.example,môi trường
DL-1104,Hộ kinh doanh toàn quốc,,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,dùng chung,CSV,,khi có thay đổi,2025-08-13,,,,,,,,dulieu@bnk.example,
DL-1105,Bảng giá đất trên địa bàn tỉnh Hòa Phong,bản quét,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Đất đai,dùng chung,DOCX,CC0 1.0,hằng năm,2023-03-27,2023-07-01,2025-07-24,106253,2136,264.9,1.7,,dn@hpo.example,
DL-1106,Điểm phục vụ bưu chính trên địa bàn tỉnh Bạch Sơn,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Bạch Sơn,Khoa học,mở,PDF,,hằng tuần,2024-02-13,2024-03-18,2025-09-25,383143,19044,482.1,4.1,,dk@bso.example,thủ tục hành chính
DL-1107,Kết quả lựa chọn nhà thầu,bảng tổng hợp,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,mở,JSON,Ghi rõ nguồn,hằng ngày,2025-04-16,2025-05-06,2025-09-30,19428,4469,237.1,3.2,,,đầu tư công
DL-1108,Chỉ tiêu tuyển sinh lớp 10,bản quét,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,SHP,CC BY 4.0,6 tháng,2024-01-21,2024-04-21,2025-04-02,440066,1059,26.7,3.2,,,giáo dục
DL-1109,Giấy phép khai thác nước dưới đất,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Môi trường,mở,API,Ghi rõ nguồn,hằng tháng,2024-12-14,2025-05-07,2025-09-23,1501,97,12.7,3.4,,dn@tli.example,nước;dữ liệu mở
DL-1110,Điểm phục vụ bưu chính,,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,API,Ghi rõ nguồn,6 tháng,,2024-06-25,2025-02-17,8433,3110,238.1,2.8,,,
DL-1111,Nhà văn hóa xã,bảng tổng hợp,"Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,mở,JSON,CC0 1.0,,2025-04-19,2025-05-09,2025-05-09,48422,18515,66.8,3.4,,dulieu@bvh.example,thể thao
DL-1112,Ca mắc bệnh truyền nhiễm trên địa bàn tỉnh Tiền Lộc,danh sách,TỈNH TIỀN LỘC,Y tế,mở,API,CC0 1.0,,2024-01-06,2024-01-12,2024-12-28,373954,15737,39.3,4.1,thu phí,ubnd@tlo.example,sức khỏe;chuyển đổi số
DL-1113,Công trình cấp nước sạch,số liệu gốc,Sở Hạ tầng thành phố Sa Đình,Xây dựng,chuyên ngành,JSON,,hằng quý,2025-04-20,2025-05-29,2025-07-29,38081,969,6.4,3.8,,ht@sdi.example,nhà ở
DL-1114,Thủ tục hành chính toàn quốc,số liệu theo xã,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC BY 4.0,hằng quý,2024-05-20,2024-05-26,2025-03-07,355765,1811,436.6,3.9,,,công nghệ
DL-1115,Tổ chức hành nghề công chứng,bản quét,Tỉnh Minh Thủy,Xã hội,mở,JSON,CC0 1.0,hằng ngày,,2023-11-15,2025-09-15,30609,1163,220.7,3.1,,ubnd@mth.example,xã hội
DL-1116,Kết quả giải quyết thủ tục hành chính,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,SHP,CC BY 4.0,hàng năm,2023-04-15,2024-02-03,2025-06-14,1239,4246,439.9,3.4,,dk@vha.example,thủ tục hành chính
DL-1117,Hồ sơ đo đạc đất đai,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Đất đai,chuyên ngành,XLSX,,hằng tháng,,2024-03-12,2025-09-01,9092,20885,55.9,3.1,,dn@hpo.example,
DL-1118,Người có công năm 2020,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2024-11-27,,,,,,,,ubnd@sdn.example,dân số
DL-1119,Cơ sở đủ điều kiện an toàn thực phẩm,bản quét,Tỉnh Khánh Thuý,Y tế,mở,CSV,CC BY 4.0,6 tháng,2023-01-13,2023-07-27,2025-06-06,21188,734,841.8,,,ubnd@kth.example,thuốc;dữ liệu mở
DL-1120,Chỉ số sản xuất công nghiệp,báo cáo kỳ,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,mở,PDF,,6 tháng,2024-05-13,2024-06-22,2025-09-05,161895,3825,119.3,,,,chợ;thương mại
DL-1121,Nghệ nhân ưu tú,bản đồ,SVH Bạch Sơn,Văn hóa,dùng chung,XLSX,,hằng quý,,2023-05-31,2024-09-19,1227,412,1117.9,1.4,,,di tích
DL-1122,Nhiệm vụ khoa học cấp tỉnh trên địa bàn tỉnh Đà Lộc,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,JSON,Ghi rõ nguồn,hằng năm,2024-09-18,2024-12-12,2024-12-12,55415,1949,55.8,2.9,,dk@dlo.example,công nghệ
DL-1123,Danh sách trường học,,Sở Học tập tỉnh Kim Xuyên,Giáo dục,mở,docx,CC BY 4.0,6 tháng,2024-11-19,2025-09-25,2025-09-30,173134,17414,754.3,3.4,,hp@kxu.example,giáo dục
DL-1124,"Cán bộ, công chức năm 2020",,Tỉnh Sóc Diên,Xã hội,chuyên ngành,XLSX,,hằng năm,2025-06-18,,,,,,,,ubnd@sdn.example,dân số
DL-1125,Số học sinh theo cấp học,,Tỉnh Long Khê,Giáo dục,mở,DOCX,CC BY 4.0,,2023-02-14,2023-03-30,2024-10-06,53015,5774,145.1,3.2,,,tuyển sinh
DL-1126,Trẻ em được bảo vệ năm 2020,số liệu theo xã,T. Sóc Diên,Xã hội,mở,API,CC BY 4.0,khi có thay đổi,2023-07-10,2023-07-26,2025-06-02,196822,362,20.1,,,ubnd@sdn.example,chuyển đổi số
DL-1127,Giá bán lẻ hàng thiết yếu,,Sở Ngân khố tỉnh Kim Xuyên,Thương mại,mở,DOCX,CC0 1.0,6 tháng,2024-10-07,2025-07-27,2025-07-27,6667,1115,2192.6,3.3,,,xuất khẩu
DL-1128,GIÁ BÁN LẺ HÀNG THIẾT YẾU,danh sách,Sở Hạ tầng tỉnh Kim Xuyên,Thương mại,mở,CSV,CC BY 4.0,,2024-08-07,2024-09-18,2024-09-18,240291,244,0.1,3.1,,ht@kxu.example,xuất khẩu;thống kê
DL-1129,Điểm thu gom rác thải,số liệu gốc,Sở Đất đai và Nông thôn thành phố Long Khê,Môi trường,mở,PDF,CC0 1.0,hằng tháng,2023-09-24,2023-10-19,2025-06-05,152944,34182,139.5,2.9,đăng nhập,dn@lkh.example,môi trường
DL-1130,"Cầu, đường do tỉnh quản lý",số liệu theo xã,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,XLSX,CC BY 4.0,hằng năm,2024-04-21,2024-06-06,2025-06-10,280368,7526,4.5,3.1,,ht@dlo.example,vận tải
DL-1131,Quyết toán ngân sách,bản đồ,Sở Ngân khố tỉnh Đắk Vân,Tài chính,mở,API,CC BY 4.0,hằng quý,2025-05-03,2025-08-05,2025-08-05,374880,22155,69.1,2.8,,nk@dva.example,doanh nghiệp
DL-1132,Sản phẩm OCOP được công nhận,số liệu theo xã,Thành phố Long Khê,Nông nghiệp,mở,CSV,CC BY 4.0,hàng tháng,2024-10-27,,,,,,,,ubnd@lkh.example,nông nghiệp;trồng trọt
DL-1133,Cơ sở trợ giúp xã hội toàn quốc,báo cáo kỳ,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,DOCX,CC BY 4.0,hằng quý,2025-04-06,2025-08-11,2025-08-11,50439,1667,1920.2,3.8,,dulieu@bcv.example,việc làm
DL-1134,Hồ sơ đo đạc đất đai,bản quét,Sở Đất đai và Nông thôn tỉnh Nam Thới,Đất đai,mở,JSON,Ghi rõ nguồn,,2023-03-25,,,,,,,,dn@nth.example,giá đất;quy hoạch
DL-1135,Doanh nghiệp công nghệ số,danh sách,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,mở,CSV,CC BY 4.0,6 tháng,2024-08-18,,,,,,,,dk@qho.example,công nghệ
DL-1136,Doanh nghiệp lữ hành,bản đồ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,mở,API,Ghi rõ nguồn,6 tháng,2024-12-30,,,,,,,,vh@bso.example,du lịch
DL-1137,Thư viện trường học,,Sở Học tập tỉnh Gia Rung,Giáo dục,dùng chung,JSON,,,2023-10-20,2023-12-27,2023-12-27,12155,8648,108.4,3.9,,hp@gru.example,tuyển sinh
DL-1138,Bãi tắm công cộng,bản quét,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Du lịch,mở,PDF,CC0 1.0,hàng năm,2023-01-21,2023-03-15,2025-01-29,97,4485,241,3.2,,vh@vha.example,điểm đến
DL-1139,Phương tiện đo được kiểm định,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,dùng chung,DOCX,CC BY 4.0,hằng năm,2023-01-25,2023-05-12,2025-02-10,1149,90,391.4,1.7,,dk@dnh.example,khoa học;chuyển đổi số
DL-1140,Người tham gia bảo hiểm,báo cáo kỳ,Sở Sức khỏe thành phố Long Khê,Y tế,mở,CSV,CC0 1.0,hằng tuần,2024-07-25,2024-10-17,2025-09-19,42855,983,2367.5,3.8,,sk@lkh.example,covid-19
DL-1141,Thư viện công cộng,bản quét,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,CSV,CC BY 4.0,hằng tháng,2025-06-15,2025-08-01,2025-09-03,190984,9501,9.8,3.6,,,thể thao
DL-1142,Di sản văn hóa phi vật thể,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,mở,CSV,,hằng năm,2024-10-20,2024-12-07,2025-07-06,1688,2932,604,3.8,,vh@hgi.example,thể thao
DL-1143,Đối tượng bảo trợ xã hội toàn quốc,bản đồ,Văn phòng Nội các,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2024-06-23,2024-08-16,2025-01-24,16387,8494,4.7,2.8,,dulieu@vnc.example,dân số
DL-1144,Thư viện trường học,bản đồ,Tỉnh Phú Thạnh,Giáo dục,dùng chung,PDF,Ghi rõ nguồn,hàng năm,2023-08-25,2024-01-18,2024-12-27,66392,543,1.2,3,,ubnd@pth.example,giáo dục
DL-1145,Đội ngũ giáo viên,danh sách,Sở Học tập tỉnh Nam Thới,Giáo dục,dùng chung,XLSX,,khi có thay đổi,2024-01-07,2024-02-05,2024-05-31,21449,11947,751.4,3.9,,hp@nth.example,trường học
DL-1146,Kết quả thi tốt nghiệp toàn quốc,báo cáo kỳ,Bộ Học tập,Giáo dục,mở,SHP,,hằng năm,,2025-09-30,2025-09-30,56578,6175,30.5,3.1,,dulieu@bhp.example,tuyển sinh
DL-1147,Trẻ em được bảo vệ toàn quốc năm 2024,bản đồ,Bộ Cộng đồng và Tín ngưỡng,Xã hội,dùng chung,XLSX,Ghi rõ nguồn,hằng năm,2023-09-18,2023-11-10,2023-11-13,530373,7163,136.8,3.7,,dulieu@bct.example,dân số
DL-1148,Ca mắc bệnh truyền nhiễm,bản đồ,Sở Sức khỏe thành phố Sa Đình,Y tế,dùng chung,PDF,Ghi rõ nguồn,khi có thay đổi,,2025-05-24,2025-05-24,,3230,43.4,3.3,,sk@sdi.example,y tế;dữ liệu mở
DL-1149,Chỉ số giá xây dựng,số liệu theo xã,Sở Hạ tầng tỉnh Cửu Ninh,Xây dựng,dùng chung,SHP,CC BY 4.0,hằng tuần,2024-11-22,2025-02-21,2025-09-01,89937,10121,935.7,,,,
DL-1150,Danh sách nhà thuốc đạt chuẩn,bản đồ,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,API,CC0 1.0,,2024-10-23,2024-12-09,2025-06-01,15469,255,3.3,4.8,,sk@hpo.example,sức khỏe;covid-19
DL-1151,Nhiệm vụ khoa học cấp tỉnh,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,XLSX,CC0 1.0,,2024-01-16,2024-03-22,2024-12-26,156057,5590,295.1,2.2,,dk@kma.example,thủ tục hành chính
DL-1152,Lượng mưa và mực nước,danh sách,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Môi trường,chuyên ngành,JSON,,hằng ngày,2025-08-12,,,,,,,,dn@bso.example,quan trắc
DL-1153,Kết quả lựa chọn nhà thầu toàn quốc,bảng tổng hợp,Bộ Ngân khố,Tài chính,mở,CSV,,hằng năm,2024-08-06,2024-10-15,2025-05-29,34903,30910,9.1,1.9,,dulieu@bnk.example,ngân sách;dữ liệu mở
DL-1154,Giá vật liệu xây dựng trên địa bàn tỉnh Krông Mai,,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,dùng chung,API,CC BY 4.0,khi có thay đổi,2025-02-13,2025-04-10,2025-04-10,,13041,123.8,3.8,,ht@kma.example,xây dựng;thống kê
DL-1155,Người tham gia bảo hiểm,số liệu theo xã,Trung tâm Thông tin,Y tế,mở,CSV,CC0 1.0,,2023-02-04,2023-06-26,2025-05-10,479299,1608,142.4,3.1,,,covid-19
DL-1156,Kết quả lựa chọn nhà thầu,báo cáo kỳ,Sở Ngân khố thành phố Sa Đình,Tài chính,dùng chung,PDF,,hằng năm,2025-02-07,2025-03-29,2025-03-29,174409,2967,22.2,4,,nk@sdi.example,đầu tư công;chuyển đổi số
DL-1157,"Danh sách chợ, siêu thị",bảng tổng hợp,SNK Hồng Giang,Thương mại,mở,XLSX,CC0 1.0,hằng quý,2023-06-28,2023-11-29,2025-05-10,31723,40,384.5,3,,nk@hgi.example,thương mại
DL-1158,Danh sách chợ và siêu thị,bản quét,Sở Hạ tầng tỉnh Hồng Giang,Thương mại,mở,PDF,Ghi rõ nguồn,,2024-01-05,2024-03-25,2024-03-25,1106,7886,126.4,,,ht@hgi.example,xuất khẩu
DL-1159,Chỉ tiêu tuyển sinh lớp 10 toàn quốc,bản quét,Bộ Học tập,Giáo dục,mở,XLSX,CC BY 4.0,hằng năm,2023-05-02,2023-07-06,2023-07-06,68974,11650,407.6,4.7,thu phí,dulieu@bhp.example,giáo dục
DL-1160,Hàng hóa qua cửa khẩu,số liệu gốc,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,XLSX,CC BY 4.0,hàng năm,2023-12-19,2024-05-30,2024-11-03,46990,2754,1018,2.4,đăng nhập,nk@kma.example,xuất khẩu
DL-1161,Danh sách nhà thuốc đạt chuẩn toàn quốc,bản quét,Bộ Sức khỏe,Y tế,mở,PDF,,hằng năm,2023-03-11,2023-04-04,2025-01-06,400041,1776,175.9,2.6,,dulieu@bsk.example,thuốc;chuyển đổi số
DL-1162,"Dự án được giao đất, cho thuê đất",bảng tổng hợp,Tỉnh Phú Thạnh,Đất đai,mở,DOCX,CC BY 4.0,hàng tháng,2023-08-24,2023-10-11,2025-09-26,287466,15397,432.8,1.9,,ubnd@pth.example,giá đất
DL-1163,Kết quả đấu giá quyền sử dụng đất,số liệu theo xã,Bộ Đất đai và Nông thôn,Đất đai,mở,JSON,CC BY 4.0,hằng năm,2024-04-27,2024-05-27,2025-09-03,236634,3113,6.4,2.7,,dulieu@bdn.example,đất đai;dữ liệu mở
DL-1164,"Danh sách cơ sở khám, chữa bệnh",bảng tổng hợp,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,PDF,,hằng quý,,2023-06-27,2025-09-17,49805,48,49.5,1.8,,sk@kxu.example,thuốc
DL-1165,Dự án đầu tư nước ngoài,,SNK Krông Mai,Tài chính,mở,XLSX,CC BY 4.0,,2024-04-04,2024-04-24,2025-06-13,61627,6774,53.6,2.6,,nk@kma.example,ngân sách
DL-1166,Nhà văn hóa xã,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Văn hóa,mở,PDF,CC BY 4.0,hàng năm,2023-11-10,,,,,,,,vh@tlo.example,văn hóa
DL-1167,Danh mục hệ thống thông tin trên địa bàn tỉnh Tiền Lộc,,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,dùng chung,API,,6 tháng,2023-11-22,2024-04-19,2024-04-19,53553,956,210.1,3.5,,dk@tlo.example,công nghệ;thống kê
DL-1168,Cơ sở đủ điều kiện an toàn thực phẩm,báo cáo kỳ,Sở Sức khoẻ tỉnh Tiền Lộc,Y tế,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-07-13,2023-09-19,2024-12-31,683,1845,636.7,3.8,,sk@tlo.example,bệnh viện
DL-1169,Cửa hàng xăng dầu,danh sách,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,PDF,CC BY 4.0,hằng quý,,2025-07-06,2025-07-06,33540,28675,619.7,3.1,,nk@sdi.example,thương mại
DL-1170,Trường đạt chuẩn quốc gia,danh sách,Sở Học tập tỉnh Đắk Vân,Giáo dục,mở,XLSX,CC BY 4.0,hằng quý,2024-08-28,2025-03-04,2025-08-08,101772,9052,116.1,3.1,,hp@dva.example,tuyển sinh
DL-1171,Học phí các cấp toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,chuyên ngành,PDF,CC BY 4.0,khi có thay đổi,2024-10-19,2024-11-17,2024-11-17,147886,3029,503.1,3,,dulieu@bhp.example,giáo dục
DL-1172,Trạm y tế xã,số liệu gốc,Tỉnh Tiền Lộc,Y tế,dùng chung,API,,hằng quý,2025-03-02,,,,,,,,ubnd@tlo.example,thuốc;covid-19
DL-1173,Học phí các cấp,bảng tổng hợp,Tỉnh Hòa Phong,Giáo dục,mở,API,,hằng năm,2024-09-07,2024-12-17,2024-12-17,480325,1075,332.7,3.4,,,trường học;giáo dục
DL-1174,Người hành nghề y,danh sách,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,CSV,CC0 1.0,,2024-12-14,2025-01-22,2025-01-22,114107,15975,2256.3,2.7,,sk@cni.example,
DL-1175,"Trung tâm ngoại ngữ, tin học trên địa bàn tỉnh Nam Thới",bảng tổng hợp,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,API,CC BY 4.0,hằng quý,2023-07-21,2023-09-05,2025-09-09,169842,81,0.5,3.5,,hp@nth.example,trường học;tuyển sinh
DL-1176,Danh sách luật sư toàn quốc,bản quét,Văn phòng Nội các,Xã hội,mở,pdf,CC BY 4.0,hằng tuần,2023-03-16,2023-05-03,2025-09-28,91710,195,456.8,4,,dulieu@vnc.example,xã hội
DL-1177,Danh sách trường học trên địa bàn tỉnh Bạch Sơn năm 2024,số liệu gốc,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,PDF,Ghi rõ nguồn,hằng tháng,2023-02-09,2023-03-23,2025-09-12,452076,1574,145.5,4.3,,,trường học
DL-1178,Sản phẩm OCOP được công nhận,,Tỉnh Hồng Giang,Nông nghiệp,mở,CSV,CC0 1.0,hằng năm,2023-09-04,2024-06-04,2024-06-04,47222,9063,54.3,1.6,,ubnd@hgi.example,thủy lợi;chuyển đổi số
DL-1179,"Thống kê, kiểm kê đất đai",,Tỉnh Hòa Phong,Đất đai,chuyên ngành,XML,CC BY 4.0,6 tháng,2023-08-20,2023-09-09,2023-10-13,49374,5747,15.9,2.8,,ubnd@hpo.example,bản đồ
DL-1180,Nợ đọng thuế,bảng tổng hợp,Sở Ngân khố tỉnh Vân Hải,Tài chính,chuyên ngành,PDF,CC0 1.0,khi có thay đổi,2024-08-01,2024-09-24,2025-06-03,17541,11222,295.4,4.6,,nk@vha.example,đầu tư công
DL-1181,Tình hình dịch bệnh trên vật nuôi,,Sở Đất đai và Nông thôn tỉnh Nam Thới,Nông nghiệp,mở,JSON,CC BY 4.0,hằng quý,2023-01-27,2023-07-07,2025-09-04,110426,360,1168.1,4.4,,dn@nth.example,thủy lợi
DL-1182,Giấy phép môi trường đã cấp,bản đồ,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Môi trường,mở,PDF,CC BY 4.0,hằng năm,2024-01-26,2024-03-23,2025-07-23,44220,1401,71.8,4,,dn@dnh.example,nước
DL-1183,Chỉ tiêu tuyển sinh lớp 10,số liệu theo xã,Tỉnh Thạch Lĩnh,Giáo dục,chuyên ngành,API,,hàng năm,2025-06-07,2025-06-14,2025-06-14,11476,62,22.1,1.8,,ubnd@tli.example,tuyển sinh
DL-1184,Dự án đầu tư công,,Sở Ngân khố tỉnh Kim Xuyên,Tài chính,mở,XLSX,CC BY 4.0,hằng năm,2024-01-09,2024-05-11,2025-09-28,57219,6131,447.3,3.7,,nk@kxu.example,đầu tư công
DL-1185,Danh sách bến thủy nội địa,số liệu gốc,SHT Krông Mai,Giao thông,chuyên ngành,CSV,,6 tháng,2023-01-18,2023-03-08,2025-04-18,117756,145,1288.7,1.4,,ht@kma.example,đường bộ
DL-1186,Danh sách cơ sở giáo dục nghề nghiệp,,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,Ghi rõ nguồn,hàng tháng,2024-06-16,2024-09-08,2025-07-10,390217,12293,58.1,2.8,,hp@tlo.example,tuyển sinh
DL-1187,Cụm công nghiệp,,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,JSON,Ghi rõ nguồn,6 tháng,2024-06-30,2024-09-24,2025-08-06,72868,1321,96.7,3.7,,nk@kma.example,xuất khẩu
DL-1188,Cụm công nghiệp (cập nhật),số liệu theo xã,Sở Hạ tầng tỉnh Krông Mai,Thương mại,mở,PDF,,hằng năm,2025-07-28,,,,,,,,ht@kma.example,chợ
DL-1189,"Hội chợ, triển lãm",danh sách,Sở Ngân khố tỉnh Vân Hải,Thương mại,mở,PDF,CC BY 4.0,6 tháng,2024-11-14,2024-12-14,2025-09-05,176931,15539,115.3,3.4,,,thương mại;danh sách
DL-1190,Phương tiện đo được kiểm định,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,dùng chung,PDF,,,2023-07-11,,,,,,,,dk@hgi.example,thủ tục hành chính
DL-1191,Người hành nghề y,bản đồ,Sở Sức khỏe thành phố Sa Đình,Y tế,mở,XLSX,CC BY 4.0,,2024-07-23,2024-08-11,2024-08-11,252982,1425,57.1,3.6,đăng nhập,sk@sdi.example,covid-19
DL-1192,Danh sách tổ chức khoa học trên địa bàn tỉnh Gia Rung,bản quét,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,CSV,CC BY 4.0,,2023-04-08,2023-05-13,2025-04-07,288191,8368,100.4,2,,dk@gru.example,công nghệ
DL-1193,"Trung tâm ngoại ngữ, tin học",danh sách,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,CSV,,hằng năm,2023-11-26,,,,,,,,hp@tli.example,tuyển sinh
DL-1194,Kết quả giải quyết thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,JSON,CC BY 4.0,hàng năm,2025-04-01,2025-04-07,2025-04-07,504471,564,1691.8,3.3,,,công nghệ
DL-1195,Học phí các cấp,bản quét,Sở Học tập tỉnh Đà Lộc,Giáo dục,chuyên ngành,PDF,,,2025-07-08,,,,,,,,hp@dlo.example,giáo dục
DL-1196,Công trình thủy lợi,bản đồ,Tỉnh Quế Hóa,Nông nghiệp,mở,PDF,CC BY 4.0,hằng năm,2024-07-07,2024-07-24,2025-05-22,49027,36247,630.7,,,ubnd@qho.example,thủy lợi
DL-1197,Bảng giá đất trên địa bàn tỉnh Đắk Vân,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Đất đai,mở,SHP,CC BY 4.0,hằng tháng,2023-04-06,2023-09-09,2025-09-16,83314,2151,17.3,3.6,,dn@dva.example,đất đai
DL-1198,"Giá dịch vụ khám, chữa bệnh",số liệu gốc,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,dùng chung,XLSX,,hằng quý,,2023-08-03,2025-09-13,749553,5438,1084,3,,sk@kxu.example,
DL-1199,Trạm thu phát sóng di động,bản quét,Bộ Truyền dẫn số,Khoa học,dùng chung,XML,CC BY 4.0,hằng ngày,2025-08-18,,,,,,,,dulieu@btd.example,khoa học
DL-1200,Danh sách cơ sở giáo dục nghề nghiệp,báo cáo kỳ,Sở Học tập tỉnh Cửu Ninh,Giáo dục,dùng chung,CSV,,hằng quý,2025-05-06,2025-07-06,2025-09-07,26781,1856,73,2.4,,hp@cni.example,trường học
DL-1201,Học phí các cấp,danh sách,T. Ngọc Châu,Giáo dục,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2025-03-26,2025-04-15,2025-09-01,361767,8328,75.7,3.6,,,giáo dục;thống kê
DL-1202,Quy hoạch chung đô thị,bản đồ,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,mở,CSV,,,2023-06-05,2024-01-16,2025-06-13,25396,4553,575.1,2.4,,ht@qho.example,quy hoạch
DL-1203,Giấy phép xây dựng đã cấp,bản quét,Bộ Kiến thiết,Xây dựng,dùng chung,API,CC0 1.0,6 tháng,2023-08-28,2023-10-17,2025-06-07,12339,6618,121.4,2.1,,,xây dựng
DL-1204,Nhiệm vụ khoa học cấp tỉnh năm 2024,,Bộ Dữ liệu và Khoa học,Khoa học,mở,JSON,CC BY 4.0,hằng quý,2024-07-18,2024-07-22,2025-09-04,26198,7806,630.6,3.8,,dulieu@bdk.example,khoa học
DL-1205,Quy hoạch chung đô thị,danh sách,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,PDF,CC0 1.0,hằng tháng,2023-04-23,2023-06-26,2025-09-30,3059,3876,1647,3.9,,ht@nth.example,
DL-1206,"Trung tâm ngoại ngữ, tin học",báo cáo kỳ,Sở Học tập thành phố Đông Nhuệ,Giáo dục,dùng chung,CSV,CC BY 4.0,hằng năm,2024-07-10,2024-07-20,2024-07-20,19287,1882,387,3.9,thu phí,hp@dnh.example,giáo dục
DL-1207,Ca mắc bệnh truyền nhiễm,bản quét,Tỉnh Bạch Sơn,Y tế,mở,CSV,CC0 1.0,hằng quý,,2025-02-09,2025-02-09,426989,1998,94.7,4.1,,ubnd@bso.example,covid-19
DL-1208,Gia đình văn hóa,bản đồ,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,chuyên ngành,CSV,Ghi rõ nguồn,hằng quý,2023-09-09,2023-11-17,2025-07-11,121380,5478,1255.1,2.5,,vh@hgi.example,di tích
DL-1209,Doanh nghiệp xuất khẩu,báo cáo kỳ,Sở Ngân khố tỉnh Gia Rung,Thương mại,dùng chung,CSV,CC0 1.0,hằng năm,2024-09-23,2024-11-16,2024-11-16,9191,3140,50.2,3.8,,nk@gru.example,chợ
DL-1210,Hàng hóa qua cửa khẩu toàn quốc,số liệu theo xã,Bộ Thương nghiệp,Thương mại,mở,XML,CC BY 4.0,hằng tuần,2024-01-10,2024-02-12,2025-09-30,212402,8574,469.9,2.9,,dulieu@btn.example,xuất khẩu
DL-1211,Số học sinh theo cấp học,danh sách,Sở Học tập Thạch Lĩnh,Giáo dục,mở,XLSX,CC BY 4.0,hằng tháng,,2024-10-13,2025-06-25,134608,13496,177.5,2.5,,hp@tli.example,giáo dục;tuyển sinh
DL-1212,"Thống kê, kiểm kê đất đai",bản đồ,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Đất đai,mở,XLSX,CC0 1.0,hằng năm,2023-11-19,2024-02-11,2025-06-26,5348,20978,0.3,3.6,,dn@qho.example,bản đồ
DL-1213,Danh sách cơ sở lưu trú,,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,mở,PDF,CC BY 4.0,hằng năm,2024-04-06,2024-04-22,2025-01-21,46227,16287,77.2,,,vh@kma.example,du lịch
DL-1214,Người tham gia bảo hiểm,báo cáo kỳ,Sở Sức khỏe tỉnh Nam Thới,Y tế,mở,PDF,CC BY 4.0,hằng tháng,2024-12-13,2024-12-24,2025-09-04,5807,1859,175.7,3.9,,,
DL-1215,Diện tích rừng,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,mở,CSV,,,2024-02-04,2025-01-28,2025-03-11,96477,1700,22.5,3.8,,dn@kxu.example,thủy lợi
DL-1216,Giấy chứng nhận quyền sử dụng đất đã cấp,bản quét,Tỉnh Gia Rung,Đất đai,mở,XLSX,,hằng tuần,,2024-10-13,2025-08-26,8348,3611,24.6,2.9,,ubnd@gru.example,đất đai;dữ liệu mở
DL-1217,Trường đạt chuẩn quốc gia,,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,CC BY 4.0,hàng tháng,2025-03-19,2025-08-28,2025-08-31,72628,19430,750,2.7,,hp@tlo.example,trường học
DL-1218,Trường đạt chuẩn quốc gia,,Sở Tài nguyên số tỉnh Vân Hải,Giáo dục,mở,XML,Ghi rõ nguồn,khi có thay đổi,2023-04-08,2023-05-04,2025-09-18,79004,14731,355,3.5,,vh@tlo.example,giáo dục
DL-1219,Đối tượng bảo trợ xã hội,bản quét,Bộ Việc làm,Xã hội,mở,XML,Ghi rõ nguồn,6 tháng,2024-08-17,2024-10-05,2025-01-05,27228,5662,437.8,4,,dulieu@bvl.example,việc làm
DL-1220,Việc làm và thất nghiệp,bản đồ,Tỉnh Phú Thạnh,Xã hội,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-10-18,2025-01-12,2025-01-12,233011,3304,421.1,3,,ubnd@pth.example,xã hội
DL-1221,Cơ sở trợ giúp xã hội toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Trật tự",Xã hội,chuyên ngành,CSV,CC BY 4.0,,,2023-04-27,2025-08-29,265185,21825,23.2,,,dulieu@btt.example,dân số;danh sách
DL-1222,Nhà hàng phục vụ khách du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,API,CC BY 4.0,hằng quý,2024-11-15,2025-03-09,2025-03-09,67206,18581,1258.8,1.4,đăng nhập,vh@qho.example,du lịch
DL-1223,Chất lượng nước mặt,bản đồ,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Môi trường,mở,PDF,CC0 1.0,hằng quý,2024-05-07,,,,,,,,dn@hgi.example,không khí
DL-1224,"Giá dịch vụ khám, chữa bệnh",,Sở Sức khỏe tỉnh Gia Rung,Y tế,mở,CSV,,hằng tuần,2023-01-26,2023-03-12,2025-09-17,7918,2759,196.7,3.6,,sk@gru.example,sức khỏe;thuốc
DL-1225,Nguồn thải lớn,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Krông Mai,Môi trường,chuyên ngành,CSV,,hằng năm,2024-02-29,2024-04-17,2024-04-17,22445,10924,35.4,3.9,,,môi trường
DL-1226,Dân số theo xã,số liệu theo xã,Văn phòng Nội các,Xã hội,chuyên ngành,PDF,CC BY 4.0,hằng năm,2024-02-21,2024-03-25,2024-10-15,198295,3539,163.2,,,dulieu@vnc.example,việc làm
DL-1227,Cơ sở trợ giúp xã hội toàn quốc,số liệu gốc,Bộ Trật tự,Xã hội,mở,JSON,CC0 1.0,hằng ngày,2025-03-27,2025-06-06,2025-09-16,14775,10175,224.6,3,,dulieu@btt.example,an sinh;thống kê
DL-1228,Kết quả lựa chọn nhà thầu năm 2024,,Ngân hàng Dự trữ,Tài chính,mở,API,Ghi rõ nguồn,hằng quý,2023-07-18,2023-12-16,2025-08-02,268731,12258,625,3.8,,dulieu@nhd.example,doanh nghiệp
DL-1229,Danh sách cơ sở giết mổ,,TỈNH KIM XUYÊN,Nông nghiệp,mở,csv,CC BY 4.0,hằng năm,,2023-03-14,2025-06-30,73904,14143,22.2,3.6,,,trồng trọt
DL-1230,Quyết toán ngân sách năm 2024,bảng tổng hợp,Ngân hàng Dự trữ,Tài chính,mở,PDF,,,2025-03-01,2025-05-07,2025-05-07,29255,54914,117.5,2.8,,dulieu@nhd.example,doanh nghiệp
DL-1231,Bảng giá đất,báo cáo kỳ,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,dùng chung,XLSX,,hằng tháng,2023-06-11,2023-07-16,2025-09-17,,7220,6.4,3.4,,dn@dnh.example,giá đất
DL-1232,"Trung tâm ngoại ngữ, tin học",bản quét,Tỉnh Hậu Mỹ,Giáo dục,mở,SHP,Ghi rõ nguồn,hằng tháng,2023-07-18,2023-09-04,2025-09-20,38347,2748,90.8,2.3,,ubnd@hmy.example,tuyển sinh
DL-1233,Điểm phục vụ bưu chính trên địa bàn tỉnh Hồng Giang,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,API,Ghi rõ nguồn,6 tháng,2023-04-27,2023-08-10,2025-07-20,93840,9796,378.2,2.4,,dk@hgi.example,thủ tục hành chính
DL-1234,Trường đạt chuẩn quốc gia,bản đồ,Tỉnh Khánh Thúy,Giáo dục,mở,XLSX,CC BY 4.0,hằng tuần,2023-10-01,2024-05-19,2025-09-02,31099,6985,223.9,3.4,,ubnd@kth.example,tuyển sinh;trường học
DL-1235,Cơ sở đủ điều kiện an toàn thực phẩm trên địa bàn thành phố Long Khê,danh sách,Sở Sức khỏe thành phố Long Khê,Y tế,mở,JSON,CC0 1.0,hằng năm,,2023-11-19,2024-10-25,31403,96,435,2.4,,sk@lkh.example,
DL-1236,Chỉ tiêu tuyển sinh lớp 10,số liệu gốc,Tỉnh Bạch Sơn,Giáo dục,mở,XLSX,CC BY 4.0,hằng ngày,2025-04-12,2025-06-01,2025-09-29,11888,162,461.2,2.4,,ubnd@bso.example,giáo dục
DL-1237,Danh sách nhà thuốc đạt chuẩn,bản đồ,Sở Sức khỏe tỉnh Krông Mai,Y tế,dùng chung,DOCX,,hằng năm,2023-04-21,2023-09-21,2023-10-10,5645,4343,74.5,3.1,,sk@kma.example,y tế;danh sách
DL-1238,Nhà văn hóa xã trên địa bàn tỉnh Quế Hóa,danh sách,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,mở,PDF,CC BY 4.0,6 tháng,2024-10-29,2025-01-14,2025-06-03,10265,2205,189.4,3.5,,vh@qho.example,văn hóa
DL-1239,Việc làm và thất nghiệp năm 2020,bản quét,UBND tỉnh Sóc Diên,Xã hội,dùng chung,XML,,hằng năm,2024-09-11,2024-12-24,2025-04-03,6583,2100,55.6,2.1,,ubnd@sdn.example,an sinh
DL-1240,"Hộ nghèo, hộ cận nghèo năm 2020",,Tỉnh Sóc Diên,Xã hội,dùng chung,JSON,Ghi rõ nguồn,hằng năm,2023-06-16,2024-02-06,2024-02-06,202787,12756,545.5,2.7,,,dân số
DL-1241,Danh sách trường học,số liệu theo xã,Sở Học tập thành phố Long Khê,Giáo dục,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-07-15,2024-08-14,2025-09-02,58994,745,651.8,3.5,,hp@lkh.example,giáo dục
DL-1242,Khu bảo tồn thiên nhiên,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Môi trường,mở,CSV,CC BY 4.0,6 tháng,2025-07-02,2025-08-04,2025-09-03,19526,389,330.6,3.5,,dn@kxu.example,môi trường
DL-1243,Thư viện trường học toàn quốc,bản quét,Bộ Học tập,Giáo dục,dùng chung,XLSX,CC BY 4.0,hằng quý,2024-07-21,2024-10-17,2025-02-15,21829,12996,1506.8,4.2,,dulieu@bhp.example,tuyển sinh
DL-1244,Đơn vị kinh doanh vận tải,bảng tổng hợp,Bộ Đường bộ và Cảng,Giao thông,mở,XLSX,,hằng quý,2023-05-19,2023-07-10,2025-03-30,109381,200,1054.8,3.1,,dulieu@bdc.example,vận tải;đường bộ
DL-1245,Quyết toán ngân sách toàn quốc năm 2024,danh sách,Bộ Ngân khố,Tài chính,mở,CSV,Ghi rõ nguồn,hằng quý,,2025-01-09,2025-07-14,4597,24,163.6,2.7,,,doanh nghiệp;đầu tư công
DL-1246,Hiện trạng sử dụng đất đai,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Krông Mai,Đất đai,chuyên ngành,CSV,CC BY 4.0,,2024-12-13,2025-01-28,2025-01-31,64409,45,342,3.1,,dn@kma.example,đất đai;dữ liệu mở
DL-1247,Cơ sở trợ giúp xã hội toàn quốc,danh sách,Bộ Công vụ,Xã hội,mở,CSV,Ghi rõ nguồn,hằng quý,2025-01-19,2025-06-01,2025-06-01,91737,5740,333.1,2.8,,dulieu@bcv.example,việc làm
DL-1248,Số giường bệnh năm 2024,bảng tổng hợp,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,chuyên ngành,PDF,,hằng năm,2025-07-17,,,,,,,,sk@tlo.example,bệnh viện
DL-1249,Giá vật liệu xây dựng,số liệu theo xã,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,mở,CSV,,hằng năm,2024-07-30,2024-09-06,2025-08-20,260410,1312,295.3,1.8,,ht@qho.example,xây dựng
DL-1250,Nợ đọng thuế năm 2024,bản quét,Bộ Ngân khố,Tài chính,dùng chung,PDF,CC BY 4.0,hằng ngày,2025-02-16,,,,,,,,dulieu@bnk.example,doanh nghiệp
DL-1251,Danh mục hệ thống thông tin,danh sách,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,dùng chung,PDF,CC BY 4.0,,2025-02-04,2025-02-13,2025-02-13,2362,75000,417.3,4.2,,dk@nth.example,công nghệ
DL-1252,Thư viện trường học,,Tỉnh Bạch Sơn,Giáo dục,mở,CSV,CC0 1.0,hằng quý,2024-11-21,2024-11-28,2025-08-22,66423,98,234.2,4.9,,ubnd@bso.example,giáo dục
DL-1253,Lượt khách du lịch,danh sách,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,SHP,,6 tháng,2025-04-07,2025-04-26,2025-05-04,215881,173,142,3.2,thu phí,vh@tlo.example,điểm đến
DL-1254,Kế hoạch sử dụng đất hằng năm,,Sở Đất đai và Nông thôn tỉnh Gia Rung,Đất đai,dùng chung,JSON,,hằng năm,2023-11-13,2023-12-19,2025-01-18,157186,1431,479.2,4.5,,dn@gru.example,bản đồ
DL-1255,Lượt khách du lịch toàn quốc,,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,SHP,CC BY 4.0,hằng ngày,,2025-07-27,2025-09-29,417512,4863,1869.3,3.2,,dulieu@bvh.example,du lịch
DL-1256,Danh sách hợp tác xã nông nghiệp,bảng tổng hợp,Tỉnh Krông Mai,Nông nghiệp,mở,DOCX,,6 tháng,2024-05-14,,,,,,,,,chăn nuôi;thủy lợi
DL-1257,Di sản văn hóa phi vật thể,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Văn hóa,mở,PDF,,hằng tuần,2024-04-17,2024-07-07,2025-09-30,15679,6349,463.9,1.9,,vh@tli.example,văn hóa
DL-1258,Danh mục hệ thống thông tin,bản đồ,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,DOCX,,hằng năm,2024-04-27,,,,,,,,dk@gru.example,thủ tục hành chính
DL-1259,Người tham gia bảo hiểm,bảng tổng hợp,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,dùng chung,PDF,CC BY 4.0,hằng tuần,2025-06-16,,,,,,,,sk@cni.example,bệnh viện;covid-19
DL-1260,Trẻ em được bảo vệ trên địa bàn tỉnh Lam Hà,,Tỉnh Lam Hà,Xã hội,dùng chung,CSV,,hằng năm,2023-04-23,2023-05-26,2023-10-11,182547,5165,191.2,,,ubnd@lha.example,việc làm;an sinh
DL-1261,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu theo xã,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,JSON,Ghi rõ nguồn,khi có thay đổi,,2025-09-30,2025-09-30,,20004,1550.7,2.8,,sk@cni.example,thuốc
DL-1262,Chỉ số giá xây dựng,,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,dùng chung,XML,,khi có thay đổi,2025-05-02,2025-05-30,2025-08-01,152203,14157,441,2.2,,ht@tlo.example,xây dựng
DL-1263,"Thống kê, kiểm kê đất đai",danh sách,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Đất đai,mở,SHP,CC BY 4.0,hằng năm,2023-10-03,2024-04-05,2025-02-07,237993,12406,477.9,,,dn@tli.example,đất đai
DL-1264,"Giá dịch vụ khám, chữa bệnh",báo cáo kỳ,T. Kim Xuyên,Y tế,dùng chung,PDF,,hàng tháng,2025-04-30,2025-09-09,2025-09-09,146247,7179,349.7,4.1,,ubnd@kxu.example,y tế
DL-1265,Tổ chức hành nghề công chứng năm 2020,bản quét,Tỉnh Sóc Diên,Xã hội,mở,CSV,,hằng tuần,2025-01-31,2025-08-03,2025-08-27,106076,4155,40.2,1.5,,ubnd@sdn.example,an sinh
DL-1266,Tình hình tiêm chủng mở rộng,số liệu gốc,Sở Sức khỏe tỉnh Gia Rung,Y tế,dùng chung,PDF,Ghi rõ nguồn,6 tháng,2024-06-09,2024-07-21,2025-01-21,86907,17149,178.3,2.7,,sk@gru.example,sức khỏe;dữ liệu mở
DL-1267,Số học sinh theo cấp học,số liệu gốc,Thành phố Đông Nhuệ,Giáo dục,mở,PDF,CC BY 4.0,hằng ngày,2025-04-23,2025-05-17,2025-09-29,52327,2945,547.5,2.3,,ubnd@dnh.example,trường học;dữ liệu mở
DL-1268,Cơ sở trợ giúp xã hội năm 2020,danh sách,Tỉnh Sóc Diên,Xã hội,dùng chung,PDF,CC0 1.0,,2023-08-31,2023-10-09,2025-04-19,119396,1016,20,4.3,,ubnd@sdn.example,an sinh;dân số
DL-1269,"Danh sách chợ, siêu thị",số liệu gốc,Sở Ngân khố tỉnh Thạch Lĩnh,Thương mại,mở,PDF,CC BY 4.0,hằng tháng,,2024-04-24,2025-07-12,80947,31891,1092.3,2,,nk@tli.example,thương mại
DL-1270,Đối tượng bảo trợ xã hội năm 2020,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,JSON,Ghi rõ nguồn,hằng năm,2023-08-30,2023-09-11,2025-08-31,,325,2.4,3.1,,ubnd@sdn.example,việc làm;dữ liệu mở
DL-1271,Hồ sơ đo đạc đất đai,bảng tổng hợp,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,mở,API,,,2023-05-28,,,,,,,,dn@dnh.example,đất đai;dữ liệu mở
DL-1272,Danh sách trường học,danh sách,Sở Học tập tỉnh Đắk Vân,Giáo dục,dùng chung,CSV,CC BY 4.0,hằng tuần,2024-07-10,2024-08-11,2025-09-04,317142,1958,185,1.9,,hp@dva.example,tuyển sinh;chuyển đổi số
DL-1273,Trạm y tế xã,số liệu gốc,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,XML,Ghi rõ nguồn,hàng tháng,2024-09-30,2024-12-07,2025-08-01,304749,142,2203,1.8,,sk@hpo.example,y tế
DL-1274,Quy hoạch chung đô thị,danh sách,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,chuyên ngành,CSV,CC0 1.0,,2023-11-06,2023-11-18,2023-11-18,809,120,8.9,2.3,,ht@kxu.example,nhà ở
DL-1275,Giá nông sản tại chợ đầu mối,bản quét,Tỉnh Nam Thới,Nông nghiệp,dùng chung,PDF,Ghi rõ nguồn,hằng tháng,2023-07-29,2023-09-28,2025-09-25,48480,9388,150.2,2.3,,ubnd@nth.example,nông nghiệp
DL-1276,Đối tượng bảo trợ xã hội,bản đồ,Bộ Trật tự,Xã hội,mở,XLSX,CC0 1.0,hằng năm,2025-07-17,2025-09-23,2025-09-23,315655,3523,1201.8,2.4,,dulieu@btt.example,việc làm
DL-1277,Giấy phép lái xe đã cấp,số liệu theo xã,Bộ Đường bộ và Cảng,Giao thông,dùng chung,JSON,CC BY 4.0,,2024-08-24,2024-10-23,2025-08-28,,236,120,2.6,,dulieu@bdc.example,vận tải
DL-1278,Danh mục hệ thống thông tin,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,JSON,CC BY 4.0,hằng tháng,2023-04-06,2023-04-20,2025-09-26,53335,12813,736.4,3.5,,dk@kxu.example,khoa học
DL-1279,Thủ tục hành chính,bảng tổng hợp,SỞ DỮ LIỆU VÀ KHOA HỌC TỈNH HỒNG GIANG,Khoa học,mở,CSV,Ghi rõ nguồn,khi có thay đổi,2025-05-11,2025-07-21,2025-07-21,64398,9965,597,4.7,,dk@hgi.example,công nghệ
DL-1280,Danh sách doanh nghiệp thành lập,bản đồ,Sở Ngân khố tỉnh Đà Lộc,Tài chính,mở,CSV,CC BY 4.0,hằng tháng,2023-08-21,2023-11-04,2025-08-31,162135,27361,344.1,4.7,,,đầu tư công
DL-1281,Doanh nghiệp lữ hành,số liệu theo xã,Ban Quản lý khu công nghiệp Hòa Phong,Du lịch,mở,API,Ghi rõ nguồn,hằng tuần,2023-07-04,2023-11-17,2025-09-28,2257,1727,577.6,4.2,,vh@dlo.example,điểm đến;thống kê
DL-1282,Sản phẩm OCOP được công nhận,số liệu gốc,Tỉnh Vân Hải,Nông nghiệp,mở,api,CC0 1.0,,2023-11-01,2023-12-18,2023-12-18,146346,11764,216.1,2.3,,ubnd@vha.example,nông nghiệp;chăn nuôi
DL-1283,Người hành nghề y,bản quét,Tỉnh Quế Hóa,Y tế,mở,PDF,CC BY 4.0,hằng năm,2025-02-09,2025-04-22,2025-04-22,2,247,1.2,3.8,,ubnd@qho.example,covid-19
DL-1284,Danh sách doanh nghiệp thành lập,số liệu theo xã,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,XLSX,CC BY 4.0,hàng tháng,2023-01-22,2023-04-10,2025-07-30,308750,429,1005.2,4,đăng nhập,nk@vha.example,doanh nghiệp;danh sách
DL-1285,Danh mục di tích đã xếp hạng,danh sách,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,XLSX,CC0 1.0,,2023-10-31,2023-11-24,2025-08-06,48370,27983,1,3.4,,vh@dnh.example,văn hóa
DL-1286,Danh sách dự án nhà ở xã hội,báo cáo kỳ,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,mở,XLSX,,hằng năm,2023-12-18,2024-03-19,2024-10-21,93838,4,32.8,3.3,,ht@kma.example,quy hoạch
DL-1287,Người tham gia bảo hiểm,số liệu gốc,Sở Sức khỏe thành phố Sa Đình,Y tế,dùng chung,API,,,2024-06-28,,,,,,,,sk@sdi.example,sức khỏe;danh sách
DL-1288,"Danh sách cơ sở khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Đắk Vân,Y tế,mở,XLSX,CC BY 4.0,hằng năm,2024-04-13,2024-05-24,2025-06-07,3884,18718,179.9,2.9,,sk@dva.example,y tế
DL-1289,Đối tượng bảo trợ xã hội,bảng tổng hợp,Quỹ Bảo hiểm chung,Xã hội,dùng chung,XLSX,,6 tháng,2024-04-07,2024-08-31,2025-06-14,18738,22105,20.3,3,,dulieu@qbh.example,dân số
DL-1290,Thư viện trường học,bản quét,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,PDF,CC BY 4.0,hằng năm,2024-08-29,2024-11-12,2024-11-12,27722,7299,0.1,2.2,,hp@kma.example,giáo dục
DL-1291,Ca mắc bệnh truyền nhiễm,số liệu gốc,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,JSON,Ghi rõ nguồn,hằng tháng,2023-01-05,,,,,,,,sk@hpo.example,
DL-1292,Người hành nghề y,báo cáo kỳ,Tỉnh Đắk Vân,Y tế,mở,API,CC0 1.0,khi có thay đổi,2023-06-14,2023-06-20,2025-01-24,17468,17500,157,3.4,,ubnd@dva.example,y tế
DL-1293,Kết quả giải quyết thủ tục hành chính,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,dùng chung,PDF,,hằng quý,2023-03-03,2023-06-06,2025-07-04,69003,0,298.3,,,dk@qho.example,khoa học
DL-1294,"Hộ nghèo, hộ cận nghèo toàn quốc năm 2024",số liệu theo xã,Bộ Pháp chế,Xã hội,mở,PDF,CC0 1.0,hằng quý,2023-10-03,2023-12-16,2025-09-09,147183,13280,372.7,5,,dulieu@bpc.example,an sinh
DL-1295,Văn bằng bảo hộ,bản đồ,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,XML,CC BY 4.0,,2023-02-03,2023-07-01,2024-10-01,697159,11878,61.6,2.9,,dk@kxu.example,khoa học
DL-1296,Công trình thủy lợi toàn quốc,,Bộ Đất đai và Nông thôn,Nông nghiệp,mở,XML,Ghi rõ nguồn,hằng quý,2025-06-08,,,,,,,,dulieu@bdn.example,nông nghiệp
DL-1297,"Danh sách cơ sở khám, chữa bệnh toàn quốc",báo cáo kỳ,Bộ Sức khỏe,Y tế,mở,DOCX,CC0 1.0,6 tháng,2023-04-30,2023-06-10,2024-08-19,123674,20547,127.6,3.3,,dulieu@bsk.example,covid-19;thuốc
DL-1298,"Danh sách bến xe, bãi đỗ toàn quốc",danh sách,Bộ Đường bộ và Cảng,Giao thông,mở,XLSX,CC BY 4.0,hằng tháng,2023-03-03,2023-05-28,2025-09-17,6282,8261,689,2.1,,dulieu@bdc.example,đường bộ;thống kê
DL-1299,Khu bảo tồn thiên nhiên,danh sách,Viện Quan trắc Quốc gia,Môi trường,mở,CSV,Ghi rõ nguồn,hằng năm,2024-11-07,2025-01-11,2025-03-27,411454,21975,248.7,2.9,,dulieu@vqt.example,môi trường
DL-1300,"Giá dịch vụ khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Đắk Vân,Y tế,dùng chung,XLSX,CC BY 4.0,khi có thay đổi,2024-08-16,2024-09-03,2024-09-03,8217,5191,31.6,3.6,thu phí,sk@dva.example,y tế;covid-19
DL-1301,Danh sách luật sư trên địa bàn tỉnh Sóc Diên năm 2020,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,SHP,,hằng năm,2024-08-07,2024-09-17,2025-08-08,62004,283,209.2,3.4,,ubnd@sdn.example,an sinh
DL-1302,Trạm y tế xã,số liệu theo xã,Sở Sức khỏe tỉnh Krông Mai,Y tế,dùng chung,PDF,,hằng tháng,2023-11-21,2024-08-14,2025-07-05,14431,84,190.2,3.7,,sk@kma.example,bệnh viện;danh sách
DL-1303,Tình hình tiêm chủng mở rộng,báo cáo kỳ,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,API,CC0 1.0,,2025-01-11,2025-03-17,2025-03-17,265729,6596,17.7,3.4,,sk@vha.example,covid-19;thống kê
DL-1304,"Tên đường, số nhà",danh sách,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,dùng chung,DOCX,CC0 1.0,hằng quý,,2024-10-09,2025-08-20,68039,1209,904.8,5,,ht@kma.example,xây dựng
DL-1305,Danh sách luật sư toàn quốc,số liệu gốc,Quỹ Bảo hiểm chung,Xã hội,mở,API,,hằng năm,2023-08-02,2023-11-27,2023-11-27,61034,1752,67.6,3.3,,,việc làm
DL-1306,Tài sản công toàn quốc năm 2024,số liệu gốc,Bộ Ngân khố,Tài chính,mở,API,CC BY 4.0,hằng năm,2024-03-22,2024-05-10,2025-04-20,15827,8915,208.5,2.3,,dulieu@bnk.example,đầu tư công
DL-1307,"Danh sách cơ sở khám, chữa bệnh",số liệu gốc,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,DOCX,CC0 1.0,khi có thay đổi,2025-03-07,2025-05-20,2025-05-20,37708,10401,214.7,,,sk@bso.example,bệnh viện
DL-1308,"Danh sách cơ sở khám, chữa bệnh (cập nhật)",bản quét,Sở Học tập tỉnh Bạch Sơn,Y tế,mở,DOCX,CC BY 4.0,6 tháng,2024-01-07,2024-05-27,2024-05-27,34212,4515,626.3,3.4,,hp@bso.example,covid-19
DL-1309,Dân số theo xã năm 2020,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,CSV,CC0 1.0,hàng tháng,2024-12-01,2025-02-18,2025-09-04,626152,6927,171.6,3,,ubnd@sdn.example,dân số
DL-1310,Tuyến xe buýt,,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,mở,PDF,Ghi rõ nguồn,khi có thay đổi,2025-02-09,2025-03-18,2025-03-18,57664,1542,21.7,3.8,,ht@tlo.example,đường bộ
DL-1311,Dân số theo xã toàn quốc,số liệu theo xã,Cơ quan Kiểm tra Công vụ,Xã hội,mở,CSV,CC BY 4.0,hằng năm,2023-12-07,2023-12-31,2024-08-05,11658,5987,42.2,,,dulieu@ttc.example,dân số;xã hội
DL-1312,Điểm thu gom rác thải toàn quốc,số liệu gốc,Bộ Đất đai và Nông thôn,Môi trường,dùng chung,XLSX,CC BY 4.0,6 tháng,2025-06-18,2025-09-05,2025-09-05,5725,2404,966.8,,,dulieu@bdn.example,không khí;môi trường
DL-1313,Chỉ tiêu tuyển sinh lớp 10,bảng tổng hợp,Tỉnh Tiền Lộc,Giáo dục,mở,XLSX,CC BY 4.0,hàng năm,2023-01-20,,,,,,,,ubnd@tlo.example,tuyển sinh
DL-1314,Người có công năm 2019,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,API,Ghi rõ nguồn,hằng tháng,2024-10-08,2024-11-13,2025-09-21,36622,2966,22.7,3.7,,ubnd@sdn.example,xã hội
DL-1315,Người tham gia bảo hiểm,bảng tổng hợp,Tỉnh Quế Hoá,Y tế,mở,XLSX,CC0 1.0,hàng năm,2023-08-10,2023-09-06,2025-02-11,649280,19856,13.1,2.9,đăng nhập,ubnd@qho.example,bệnh viện;sức khỏe
DL-1316,"Thống kê, kiểm kê đất đai",báo cáo kỳ,UBND tỉnh Ngọc Châu,Đất đai,mở,API,,hằng tháng,2025-06-12,2025-08-10,2025-09-22,28017,150,189.3,3.2,,ubnd@nch.example,quy hoạch
DL-1317,Giá nông sản tại chợ đầu mối trên địa bàn tỉnh Krông Mai,báo cáo kỳ,Tỉnh Krông Mai,Nông nghiệp,mở,JSON,CC0 1.0,hằng quý,2023-10-26,2024-05-20,2025-07-01,95424,10282,872.8,4,,ubnd@kma.example,chăn nuôi;thống kê
DL-1318,Ca mắc bệnh truyền nhiễm,,Sở Sức khỏe tỉnh Krông Mai,Y tế,dùng chung,PDF,CC BY 4.0,hàng năm,2024-07-12,2024-10-03,2024-10-18,32832,239,83.9,2,,sk@kma.example,covid-19
DL-1319,Giá cho thuê nhà công,số liệu theo xã,Sở Ngân khố tỉnh Nam Thới,Tài chính,mở,PDF,CC0 1.0,hằng ngày,2025-05-08,2025-06-12,2025-09-30,3406,29879,1225.3,4,,,đầu tư công
DL-1320,Người hành nghề y,bảng tổng hợp,Sở Sức khỏe tỉnh Krông Mai,Y tế,chuyên ngành,XML,CC BY 4.0,hàng năm,2023-10-15,2024-03-31,2025-08-19,,18878,301.8,1.3,,sk@kma.example,thuốc
DL-1321,Hiện trạng sử dụng đất đai,,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Đất đai,dùng chung,CSV,,hằng tháng,2024-04-28,2024-06-26,2025-06-01,32811,59,92.6,2.5,,dn@cni.example,quy hoạch
DL-1322,Hiện trạng sử dụng đất đai,số liệu gốc,T. Cửu Ninh,Đất đai,mở,XML,CC BY 4.0,hằng năm,2023-03-06,2023-09-08,2023-09-08,4663,454,1870,2.8,,ubnd@cni.example,quy hoạch;chuyển đổi số
DL-1323,Trung tâm đăng kiểm,bản đồ,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,DOCX,CC BY 4.0,hằng quý,2024-08-24,2024-12-06,2025-07-11,3526,51013,646.7,2.5,,ht@dlo.example,vận tải
DL-1324,Sản phẩm OCOP được công nhận,bản đồ,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Nông nghiệp,dùng chung,API,,hằng năm,2024-02-13,2024-04-05,2025-04-05,119016,324,276.9,4.3,,dn@tli.example,thủy lợi;nông nghiệp
DL-1325,Trạm thu phát sóng di động,bản đồ,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,XLSX,CC0 1.0,6 tháng,2023-02-12,2023-03-17,2025-05-13,147576,3164,460.4,3.5,,dk@kxu.example,khoa học;thống kê
DL-1326,Hộ kinh doanh,bảng tổng hợp,Tỉnh Đà Lộc,Tài chính,dùng chung,SHP,CC BY 4.0,hằng ngày,2023-06-09,2023-09-09,2025-09-19,,283,4.6,,,ubnd@dlo.example,ngân sách
DL-1327,Đội ngũ giáo viên,số liệu theo xã,SỞ HỌC TẬP THÀNH PHỐ LONG KHÊ,Giáo dục,chuyên ngành,CSV,CC BY 4.0,hằng quý,2023-04-21,2023-07-10,2025-08-03,109082,10198,822.5,2.5,,hp@lkh.example,trường học
DL-1328,Kim ngạch xuất khẩu,bảng tổng hợp,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,mở,PDF,CC BY 4.0,hằng tháng,,2025-08-03,2025-08-03,78636,10630,276.2,2.5,,nk@tlo.example,xuất khẩu
DL-1329,Mã số vùng trồng,bản quét,Tỉnh Tân Giao,Nông nghiệp,mở,XLSX,CC0 1.0,hàng năm,2023-05-13,2023-07-13,2025-02-07,69860,6295,391,3.9,,ubnd@tgi.example,chăn nuôi
DL-1330,Tình hình tiêm chủng mở rộng trên địa bàn tỉnh Đắk Vân,bảng tổng hợp,Sở Sức khỏe tỉnh Đắk Vân,Y tế,dùng chung,XLSX,CC0 1.0,,2023-02-10,2023-03-03,2025-01-29,297706,771,112.3,3.1,,sk@dva.example,bệnh viện;covid-19
DL-1331,Danh sách luật sư,bảng tổng hợp,Bộ Trật tự,Xã hội,mở,XLSX,CC BY 4.0,khi có thay đổi,2025-02-23,,,,,,,,dulieu@btt.example,
DL-1332,Bản đồ địa chính trên địa bàn tỉnh Bạch Sơn,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Đất đai,mở,SHP,CC BY 4.0,hằng năm,2024-10-21,2024-10-26,2025-04-11,135317,8490,151.3,2.9,,dn@bso.example,đất đai
DL-1333,Danh sách cơ sở giáo dục nghề nghiệp toàn quốc năm 2024,báo cáo kỳ,Bộ Học tập,Giáo dục,mở,DOCX,Ghi rõ nguồn,hằng ngày,2024-08-09,2024-08-18,2025-09-29,123643,216,4.4,3.4,,dulieu@bhp.example,giáo dục
DL-1334,Danh sách luật sư toàn quốc,danh sách,Bộ Việc làm,Xã hội,chuyên ngành,XML,Ghi rõ nguồn,,2025-01-09,2025-01-27,2025-01-25,15915,3312,914.3,,,dulieu@bvl.example,
DL-1335,Doanh nghiệp công nghệ số,,Sở Dữ liệu và Khoa học Đắk Vân,Khoa học,dùng chung,api,,6 tháng,2024-01-05,,,,,,,,dk@dva.example,khoa học
DL-1336,"Cán bộ, công chức năm 2019",số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC BY 4.0,hằng năm,2024-01-20,2024-02-14,2024-02-14,8309,26175,1141.4,2.5,,ubnd@sdn.example,việc làm
DL-1337,Quyết toán ngân sách,số liệu gốc,Sở Ngân khố Hòa Phong,Tài chính,dùng chung,XLSX,,hằng quý,2023-10-03,2023-12-20,2025-09-28,32547,12259,174.4,,,,đầu tư công
DL-1338,Quyết toán ngân sách,bản quét,SHT Hòa Phong,Tài chính,mở,XML,CC BY 4.0,hằng tháng,2024-09-25,2025-01-09,2025-09-02,479468,12617,2.1,3.2,,ht@hpo.example,ngân sách
DL-1339,Quyết toán ngân sách,số liệu gốc,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,PDF,CC0 1.0,6 tháng,2023-06-13,2023-08-15,2024-12-27,175272,16969,539.1,3.4,,nk@dnh.example,ngân sách
DL-1340,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu gốc,Sở Sức khỏe tỉnh Quế Hóa,Y tế,chuyên ngành,XLSX,,6 tháng,2023-02-25,2023-05-06,2025-07-25,3556,19064,4.7,3.1,,sk@qho.example,covid-19
DL-1341,Giá bán lẻ hàng thiết yếu,danh sách,Sở Ngân khố tỉnh Nam Thới,Thương mại,mở,PDF,CC BY 4.0,hằng tháng,2024-08-29,2024-10-09,2025-09-05,1005,658,71.6,3.3,,nk@nth.example,chợ;xuất khẩu
DL-1342,Phương tiện đo được kiểm định toàn quốc,số liệu gốc,Bộ Truyền dẫn số,Khoa học,mở,XLSX,CC BY 4.0,hằng năm,2025-04-16,2025-06-12,2025-06-12,38172,19238,1267.6,1.8,,dulieu@btd.example,khoa học
DL-1343,Dân số theo xã toàn quốc,,Bộ Trật tự,Xã hội,mở,JSON,CC0 1.0,hằng tuần,2023-12-09,2024-03-03,2025-09-30,31024,7425,122,3.3,,dulieu@btt.example,việc làm
DL-1344,Quy hoạch đất đai cấp xã,bản đồ,Sở Sức khẻo tỉnh Bạch Sơn,Đất đai,dùng chung,XML,CC BY 4.0,hằng quý,2023-02-28,2023-04-16,2025-09-22,4164,2915,1004.4,3,,dn@bso.example,đất đai
DL-1345,Kế hoạch sử dụng đất hằng năm,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Đất đai,mở,API,CC BY 4.0,6 tháng,2023-07-11,2023-10-18,2023-11-04,370228,4148,171.4,4.1,,,quy hoạch
DL-1346,Kết quả đấu giá quyền sử dụng đất,,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Đất đai,mở,CSV,CC0 1.0,hằng năm,2024-02-09,2024-06-05,2025-01-10,435892,4585,1.1,3.3,đăng nhập,dn@cni.example,
DL-1347,Diện tích rừng,số liệu theo xã,Thành phố Long Khê,Nông nghiệp,mở,CSV,Ghi rõ nguồn,hàng năm,2024-02-01,2024-03-29,2024-10-05,744,427,523.8,2.7,thu phí,,chăn nuôi
DL-1348,Tình hình dịch bệnh trên vật nuôi,,Tỉnh Đà Lộc,Nông nghiệp,mở,API,CC BY 4.0,hằng năm,,2025-03-25,2025-03-25,,13750,94,4.9,,ubnd@dlo.example,thủy lợi
DL-1349,Danh sách nhà thuốc đạt chuẩn,,Tỉnh Đà Lộc,Y tế,dùng chung,CSV,,hằng tháng,2023-08-19,2023-09-06,2025-08-06,29945,2575,1913.9,4.1,,ubnd@dlo.example,thuốc
DL-1350,Doanh nghiệp công nghệ số,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,chuyên ngành,API,,hằng tháng,2024-06-07,2024-10-23,2025-09-07,132729,2039,20.7,2.5,,dk@kma.example,khoa học;chuyển đổi số
DL-1351,Cơ sở đủ điều kiện an toàn thực phẩm,danh sách,Tỉnh Hoàng Lâm,Y tế,mở,XLSX,CC BY 4.0,hằng tháng,,2024-08-05,2025-09-01,368853,8062,205.3,2.9,,ubnd@hla.example,bệnh viện;thống kê
DL-1352,Kết quả thi tốt nghiệp,bảng tổng hợp,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,PDF,CC0 1.0,hằng quý,2024-04-15,2024-08-22,2025-05-31,218552,2231,130,3.1,,hp@vha.example,tuyển sinh
DL-1353,Giá bán lẻ hàng thiết yếu toàn quốc,,Bộ Thương nghiệp,Thương mại,mở,CSV,Ghi rõ nguồn,hàng tháng,2024-08-23,2024-10-16,2025-09-09,17180,1789,349.2,4.4,,dulieu@btn.example,xuất khẩu
DL-1354,Việc làm và thất nghiệp năm 2024,bản đồ,BỘ CỘNG ĐỒNG VÀ TÍN NGƯỠNG,Xã hội,mở,PDF,,hằng tuần,2023-10-12,2023-10-19,2025-09-03,118097,6803,8.6,3,,dulieu@bct.example,dân số
DL-1355,Tình hình dịch bệnh trên vật nuôi,bảng tổng hợp,Tỉnh Hồng Giang,Nông nghiệp,dùng chung,SHP,,hằng quý,2024-02-24,2024-04-01,2025-07-22,274466,8565,332.3,3.2,,ubnd@hgi.example,nông nghiệp
DL-1356,Mã số vùng trồng toàn quốc,số liệu theo xã,Viện Quan trắc Quốc gia,Nông nghiệp,mở,XLSX,CC BY 4.0,,2023-01-08,2023-05-25,2025-03-01,222055,2730,4.1,1.6,,dulieu@vqt.example,nông nghiệp;chuyển đổi số
DL-1357,Nợ đọng thuế toàn quốc năm 2024,số liệu theo xã,Ngân hàng Dự trữ,Tài chính,mở,XLSX,CC0 1.0,khi có thay đổi,2024-09-07,2024-12-26,2025-05-09,70348,64,63.1,2.9,,dulieu@nhd.example,ngân sách
DL-1358,Thư viện trường học,danh sách,Tỉnh Tiền Lộc,Giáo dục,chuyên ngành,CSV,,hằng năm,2023-10-08,2024-04-09,2025-08-13,158578,3959,101.5,3.1,,,giáo dục
DL-1359,"Diện tích, sản lượng cây trồng trên địa bàn tỉnh Kim Xuyên",số liệu gốc,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,mở,API,Ghi rõ nguồn,hằng tháng,2023-07-22,2023-08-11,2025-09-29,395462,15128,404.7,2.7,,dn@kxu.example,chăn nuôi
DL-1360,Trẻ em được bảo vệ năm 2019,,Tỉnh Sóc Diên,Xã hội,dùng chung,XLSX,CC BY 4.0,,2023-07-11,2023-10-07,2025-04-09,26363,31861,600,3.4,,ubnd@sdn.example,dân số;việc làm
DL-1361,Danh sách tổ chức khoa học trên địa bàn tỉnh Vân Hải,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,chuyên ngành,CSV,,khi có thay đổi,2023-07-03,,,,,,,,,công nghệ
DL-1362,Ca mắc bệnh truyền nhiễm,,Tỉnh Krông Mai,Y tế,mở,XLSX,CC BY 4.0,hằng tuần,2024-09-06,,,,,,,,,covid-19
DL-1363,Quy hoạch đất đai cấp xã,bản quét,SDN Vân Hải,Đất đai,mở,CSV,CC BY 4.0,hằng năm,2023-08-04,2023-08-30,2025-06-25,101872,223,12,2,,dn@vha.example,quy hoạch
DL-1364,Việc làm và thất nghiệp năm 2019,số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,hằng tháng,2025-07-28,,,,,,,,ubnd@sdn.example,dân số
DL-1365,Doanh nghiệp công nghệ số toàn quốc năm 2024,,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,DOCX,,hằng năm,2024-06-10,2024-08-21,2024-08-21,2521,23157,211,,,dulieu@bdk.example,công nghệ
DL-1366,Bảng giá đất,bản đồ,Sở Đất đai và Nông thôn thành phố Sa Đình,Đất đai,mở,PDF,Ghi rõ nguồn,hằng năm,2023-08-08,2023-11-15,2025-01-27,7044,10244,1118.9,2.9,,dn@sdi.example,
DL-1367,Chứng chỉ hành nghề xây dựng,báo cáo kỳ,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,mở,API,CC BY 4.0,hằng quý,2025-04-11,2025-06-26,2025-06-26,294676,14266,517,,,ht@dnh.example,xây dựng;nhà ở
DL-1368,CHỨNG CHỈ HÀNH NGHỀ XÂY DỰNG,số liệu theo xã,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Xây dựng,mở,JSON,CC BY 4.0,hằng tháng,2025-04-13,2025-07-01,2025-08-24,215934,3584,923.5,4.2,,dn@dnh.example,quy hoạch
DL-1369,Nợ đọng thuế,bản đồ,SNK Đắk Vân,Tài chính,dùng chung,XLSX,CC BY 4.0,6 tháng,2025-03-01,,,,,,,,nk@dva.example,ngân sách;đầu tư công
DL-1370,Trạm thu phát sóng di động,,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",Khoa học,dùng chung,CSV,,,2025-07-13,,,,,,,,dulieu@bdk.example,công nghệ;khoa học
DL-1371,"Hội chợ, triển lãm",bản quét,Sở Ngân khố tỉnh Đắk Vân,Thương mại,mở,XLSX,Ghi rõ nguồn,hằng tháng,2023-03-09,,,,,,,,nk@dva.example,thương mại
DL-1372,Điểm phục vụ bưu chính trên địa bàn thành phố Đông Nhuệ,số liệu theo xã,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,dùng chung,CSV,,hằng quý,2025-02-04,2025-02-05,2025-07-16,19363,6647,377,3.4,,dk@dnh.example,công nghệ
DL-1373,Giá vật liệu xây dựng,số liệu theo xã,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,chuyên ngành,CSV,,hàng năm,2023-10-29,2023-12-27,2025-03-04,429331,4124,488.5,2.4,,ht@kxu.example,nhà ở
DL-1374,Người có công,báo cáo kỳ,Bộ Trật tự,Xã hội,mở,PDF,CC0 1.0,hằng quý,2023-02-03,2023-03-22,2025-09-24,232869,5195,119.9,3.4,,dulieu@btt.example,việc làm;xã hội
DL-1375,Kết quả giải quyết thủ tục hành chính năm 2024,số liệu theo xã,Bộ Dữ liệu và Khoa học,Khoa học,mở,DOCX,CC0 1.0,hằng quý,2024-04-11,2024-05-08,2024-10-29,343833,2182,174,2.9,,dulieu@bdk.example,chuyển đổi số
DL-1376,"Hộ nghèo, hộ cận nghèo năm 2019",số liệu theo xã,TỈNH SÓC DIÊN,Xã hội,mở,XLSX,,hằng quý,2023-03-21,2023-05-07,2024-10-29,18870,9787,21.6,4.7,,ubnd@sdn.example,
DL-1377,Thủ tục hành chính,,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,XLSX,,khi có thay đổi,2025-03-26,,,,,,,đăng nhập,dk@dnh.example,khoa học
DL-1378,Kết quả đấu giá quyền sử dụng đất,bản quét,Sở Đất đai và Nông thôn tỉnh Krông Mai,Đất đai,mở,SHP,CC BY 4.0,6 tháng,2023-04-29,2023-06-18,2025-05-07,3812,1825,83,2.6,,dn@kma.example,đất đai
DL-1379,Người tham gia bảo hiểm trên địa bàn tỉnh Krông Mai,bản quét,Sở Sức khoẻ tỉnh Krông Mai,Y tế,dùng chung,CSV,,hằng tuần,2025-01-19,,,,,,,,sk@kma.example,y tế
DL-1380,Danh mục di tích đã xếp hạng,bản đồ,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,dùng chung,CSV,,hằng năm,2023-01-15,2023-02-12,2025-02-12,1,11547,388.3,3.2,,,di tích
DL-1381,Tổ chức hành nghề công chứng toàn quốc năm 2024,danh sách,Bộ Pháp chế,Xã hội,dùng chung,CSV,CC0 1.0,,2023-12-20,2023-12-20,2024-09-18,769,66,497.8,3.4,,dulieu@bpc.example,an sinh
DL-1382,Đội ngũ giáo viên,bản đồ,Tỉnh Gia Rung,Giáo dục,chuyên ngành,PDF,,6 tháng,2025-03-16,2025-05-02,2025-05-21,555608,20717,209.9,2.9,,ubnd@gru.example,trường học
DL-1383,"Giá dịch vụ khám, chữa bệnh",bảng tổng hợp,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,XLSX,,hằng tháng,2024-11-28,2025-02-02,2025-09-17,133584,4702,261.3,2.2,,sk@bso.example,covid-19
DL-1384,"Trung tâm ngoại ngữ, tin học",bảng tổng hợp,Sở Học tập thành phố Long Khê,Giáo dục,dùng chung,SHP,,6 tháng,2024-06-27,2024-09-07,2025-05-21,474833,42,900.5,2.3,,,trường học
DL-1385,Danh sách bến thủy nội địa,bảng tổng hợp,Sở Hạ tầng tỉnh Quế Hóa,Giao thông,mở,PDF,CC BY 4.0,hằng năm,2023-05-24,2023-06-23,2024-10-12,127068,1378,950.5,1.6,,ht@qho.example,đường bộ
DL-1386,Điểm phục vụ bưu chính,bản đồ,Bộ Truyền dẫn số,Khoa học,mở,CSV,CC0 1.0,hằng năm,2024-08-11,2024-09-05,2024-09-05,16567,2792,152.7,3.4,,dulieu@btd.example,công nghệ
DL-1387,Chất lượng không khí,bảng tổng hợp,Viện Quan trắc Quốc gia,Môi trường,mở,CSV,,hằng năm,2024-02-04,2024-08-01,2024-08-01,104819,4108,9.9,3.6,,dulieu@vqt.example,quan trắc;môi trường
DL-1388,Giá cho thuê nhà công,bản quét,Thành phố Sa Đình,Tài chính,chuyên ngành,pdf,,hằng tháng,2023-12-10,2023-12-29,2025-09-02,202079,27506,637.9,,,ubnd@sdi.example,đầu tư công
DL-1389,Giá vật liệu xây dựng,bảng tổng hợp,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,JSON,CC BY 4.0,hàng tháng,2023-03-28,2023-06-10,2025-09-23,8979,27422,97.3,3.5,,,quy hoạch
DL-1390,"Hộ nghèo, hộ cận nghèo năm 2024",,Bộ Cộng đồng và Tín ngưỡng,Xã hội,dùng chung,JSON,,hằng năm,2023-07-23,2023-08-28,2024-12-17,46023,3355,113.4,2.2,,dulieu@bct.example,xã hội
DL-1391,Học phí các cấp trên địa bàn tỉnh Krông Mai,bản đồ,Tỉnh Krông Mai,Giáo dục,chuyên ngành,PDF,,hằng tháng,2025-06-20,2025-08-16,2025-09-04,35986,11246,691,1.9,,ubnd@kma.example,trường học
DL-1392,Bảng giá đất,số liệu theo xã,Tỉnh Khánh Thúy,Đất đai,mở,XLSX,CC BY 4.0,hằng ngày,2023-09-16,,,,,,,,ubnd@kth.example,giá đất;chuyển đổi số
DL-1393,Văn bằng bảo hộ,,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,CSV,Ghi rõ nguồn,,2025-01-20,2025-03-18,2025-03-18,514352,5197,9.8,4.2,,dk@tlo.example,khoa học;thủ tục hành chính
DL-1394,Thiết chế thể thao,danh sách,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,XLSX,,hằng ngày,2025-03-05,2025-04-27,2025-09-15,79708,2863,1684.8,2.7,thu phí,,văn hóa
DL-1395,Công khai dự toán ngân sách,báo cáo kỳ,Sở Ngân khố tỉnh Krông Mai,Tài chính,dùng chung,PDF,CC0 1.0,6 tháng,2024-10-23,2024-12-04,2025-06-27,25300,1553,176.1,3.2,,nk@kma.example,ngân sách
DL-1396,Người tham gia bảo hiểm,bảng tổng hợp,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,chuyên ngành,XLSX,,hàng tháng,2024-08-15,,,,,,,,,y tế
DL-1397,Phương tiện đo được kiểm định,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,chuyên ngành,DOCX,Ghi rõ nguồn,6 tháng,2024-05-01,2024-05-16,2025-03-17,335072,3633,771.3,2.7,,dk@kxu.example,
DL-1398,Phương tiện đo được kiểm định,bảng tổng hợp,Sở Ngân khố tỉnh Kim Xuyên,Khoa học,dùng chung,PDF,Ghi rõ nguồn,hằng năm,2023-11-08,2024-01-09,2024-07-12,134308,251,130.9,1.8,,nk@kxu.example,khoa học
DL-1399,Cơ sở đủ điều kiện an toàn thực phẩm,bảng tổng hợp,SỞ SỨC KHỎE TỈNH THẠCH LĨNH,Y tế,mở,CSV,CC0 1.0,hằng năm,2023-04-15,2023-09-10,2025-09-28,133053,14198,5.9,3,,sk@tli.example,covid-19
DL-1400,Điểm có nguy cơ sạt lở,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Môi trường,mở,XLSX,CC BY 4.0,hàng tháng,2023-10-21,2024-01-17,2025-09-03,63046,115,980.3,3,,dn@tlo.example,quan trắc
DL-1401,Trạm y tế xã,bản đồ,UBND tỉnh Thạch Lĩnh,Y tế,mở,PDF,Ghi rõ nguồn,hàng tháng,2024-07-11,2024-10-27,2025-09-15,294708,4381,160.6,2.4,,ubnd@tli.example,sức khỏe
DL-1402,Gia đình văn hóa,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Văn hóa,chuyên ngành,DOCX,CC BY 4.0,6 tháng,2024-08-24,2025-02-16,2025-02-16,374752,5892,15.1,2.5,,vh@tli.example,văn hóa;di tích
DL-1403,Đối tượng bảo trợ xã hội toàn quốc,báo cáo kỳ,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,mở,DOCX,CC BY 4.0,hằng tháng,2023-06-04,2023-06-25,2025-08-23,16340,2126,1418.5,2.8,,dulieu@bct.example,xã hội
DL-1404,Học phí các cấp,bảng tổng hợp,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,API,Ghi rõ nguồn,hằng ngày,2023-12-03,2023-12-03,2025-09-29,23905,44417,961.3,2.8,,,tuyển sinh
DL-1405,Người có công,số liệu theo xã,CƠ QUAN KIỂM TRA CÔNG VỤ,Xã hội,mở,DOCX,,hàng năm,2023-01-14,2023-03-20,2024-10-09,102428,2120,439.6,,,dulieu@ttc.example,an sinh
DL-1406,Người hành nghề y,,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,CSV,CC0 1.0,hằng năm,2023-11-02,2024-01-15,2024-11-02,,3454,22,3.6,,sk@hpo.example,sức khỏe
DL-1407,Công trình cấp nước sạch,số liệu gốc,UBND huyện Ngọc Lâm,Xây dựng,mở,XLSX,,hằng tuần,2023-06-14,,,,,,,,ht@dlo.example,xây dựng
DL-1408,Điểm thường xảy ra tai nạn,báo cáo kỳ,Sở Hạ tầng thành phố Sa Đình,Giao thông,mở,CSV,,khi có thay đổi,2023-03-06,2023-03-28,2023-03-28,113841,904,44.9,1.8,đăng nhập,ht@sdi.example,đường bộ
DL-1409,Người có công toàn quốc,bản quét,Văn phòng Nội các,Xã hội,mở,API,Ghi rõ nguồn,khi có thay đổi,2023-12-22,2024-04-04,2024-04-04,268,138,24.5,3.5,,dulieu@vnc.example,việc làm;dữ liệu mở
DL-1410,Kết quả giải quyết thủ tục hành chính trên địa bàn tỉnh Hòa Phong,báo cáo kỳ,Sở Truyền dẫn số tỉnh Hòa Phong,Khoa học,chuyên ngành,CSV,,hằng tháng,2025-03-02,2025-04-25,2025-08-30,14786,1613,40.2,1.6,,td@hpo.example,khoa học
DL-1411,Kết quả quan trắc nước thải toàn quốc,danh sách,Viện Quan trắc Quốc gia,Môi trường,mở,JSON,,khi có thay đổi,2023-08-18,2023-10-19,2025-02-24,17148,462,44.3,1.8,,dulieu@vqt.example,môi trường;không khí
DL-1412,Người có công,số liệu theo xã,Tỉnh Hòa Phong,Xã hội,dùng chung,JSON,CC BY 4.0,khi có thay đổi,2023-04-12,2023-05-30,2025-04-29,,11426,72.9,3.1,,ubnd@hpo.example,an sinh
DL-1413,Danh sách cơ sở giáo dục nghề nghiệp,danh sách,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,XLSX,,hằng năm,2024-11-18,2025-06-13,2025-06-13,348,24,340.9,3.5,,hp@gru.example,trường học
DL-1414,Tài sản công,bản đồ,Sở Ngân khố tỉnh Gia Rung,Tài chính,dùng chung,DOCX,CC BY 4.0,hằng quý,2023-06-04,2023-08-17,2025-08-11,26370,1099,764.5,,,nk@gru.example,đầu tư công;ngân sách
DL-1415,Tài sản công năm 2024,,Ngân hàng Dự trữ,Tài chính,mở,XLSX,CC BY 4.0,6 tháng,2023-08-25,,,,,,,,dulieu@nhd.example,ngân sách
DL-1416,Người tham gia bảo hiểm năm 2024,bảng tổng hợp,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,PDF,Ghi rõ nguồn,hằng năm,2025-05-27,,,,,,,,sk@hpo.example,thuốc;bệnh viện
DL-1417,Quyết toán ngân sách toàn quốc,,"Trung tâm Thông tin, Bộ Ngân khố",Tài chính,dùng chung,XLSX,,6 tháng,2023-10-23,2023-11-02,2025-07-20,9689,3358,1348.5,4.3,,dulieu@bnk.example,đầu tư công
DL-1418,Kết quả giải quyết thủ tục hành chính,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,chuyên ngành,SHP,,hằng tháng,2024-03-02,2024-04-08,2025-09-07,429189,4919,101.7,2.1,,dk@kma.example,thủ tục hành chính
DL-1419,Danh sách doanh nghiệp thành lập,báo cáo kỳ,Sở Ngân khố tỉnh Đắk Vân,Tài chính,mở,CSV,CC BY 4.0,hàng tháng,2023-12-30,2024-09-11,2025-08-19,6285,681,235.9,3.2,,,doanh nghiệp
DL-1420,Hàng hóa qua cửa khẩu,bảng tổng hợp,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,chuyên ngành,PDF,CC BY 4.0,hằng tháng,2024-03-15,2024-04-20,2025-09-30,59126,3082,34.5,1.4,,nk@tlo.example,thương mại
DL-1421,Tổ chức hành nghề công chứng trên địa bàn tỉnh Sóc Diên năm 2019,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,dùng chung,XLSX,CC0 1.0,hằng năm,2023-04-13,2023-05-24,2023-05-24,61007,5411,107.8,4.4,,,dân số
DL-1422,Doanh nghiệp xuất khẩu trên địa bàn thành phố Sa Đình,,Sở Ngân khố thành phố Sa Đình,Thương mại,dùng chung,JSON,CC BY 4.0,hằng năm,,2023-09-08,2025-08-25,227430,4467,67.2,1.9,,nk@sdi.example,xuất khẩu
DL-1423,Danh sách nhà thuốc đạt chuẩn,số liệu theo xã,UBND tỉnh Quế Hóa,Y tế,mở,CSV,Ghi rõ nguồn,hằng tuần,2024-02-15,2024-04-18,2025-09-14,166188,400,133.6,,,ubnd@qho.example,y tế
DL-1424,"Thống kê, kiểm kê đất đai",danh sách,Tỉnh Krông Mai,Đất đai,mở,XLSX,Ghi rõ nguồn,hằng ngày,2023-08-08,2024-03-04,2025-09-29,317881,36073,837.7,2.6,,ubnd@kma.example,quy hoạch
DL-1425,Đội ngũ giáo viên năm 2024,danh sách,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,PDF,Ghi rõ nguồn,hằng tuần,2024-03-06,2024-03-06,2025-09-28,35248,14015,88.3,4.2,,hp@bso.example,tuyển sinh
DL-1426,Số giường bệnh,báo cáo kỳ,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,CSV,CC BY 4.0,hằng quý,2025-02-07,2025-06-06,2025-08-25,203786,581,12.2,3.9,,sk@qho.example,thuốc;chuyển đổi số
DL-1427,Danh sách cơ sở giáo dục nghề nghiệp trên địa bàn tỉnh Krông Mai,bản quét,SỞ HỌC TẬP TỈNH KRÔNG MAI,Giáo dục,mở,XLSX,Ghi rõ nguồn,hằng năm,2024-04-28,2024-06-09,2024-06-09,11858,2452,127.3,3.1,,hp@kma.example,trường học
DL-1428,Danh sách cơ sở giáo dục nghề nghiệp trên địa bàn tỉnh Krông Mai (cập nhật),bản quét,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Giáo dục,dùng chung,JSON,,,2023-03-29,2023-06-18,2023-07-02,180,9282,767.4,2.4,,vh@kma.example,tuyển sinh
DL-1429,Nhà văn hóa xã,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Long Khê,Văn hóa,mở,PDF,Ghi rõ nguồn,hằng năm,2025-02-03,2025-05-27,2025-05-27,7104,901,233,4.6,,vh@lkh.example,thể thao
DL-1430,Doanh nghiệp công nghệ số,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,XLSX,,hằng quý,,2023-11-15,2025-03-20,499458,2274,582.2,3,,dk@dlo.example,
DL-1431,Giấy phép khai thác nước dưới đất trên địa bàn tỉnh Hồng Giang,,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Môi trường,mở,CSV,CC BY 4.0,hằng năm,2024-08-15,,,,,,,,dn@hgi.example,nước
DL-1432,Đối tượng bảo trợ xã hội trên địa bàn tỉnh Gia Rung,bản quét,T. Gia Rung,Xã hội,mở,XML,CC BY 4.0,hằng tháng,2025-02-26,2025-03-05,2025-09-07,18015,11533,408.2,2.9,,ubnd@gru.example,dân số
DL-1433,Điểm du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,mở,API,Ghi rõ nguồn,hằng tháng,2025-05-08,2025-07-13,2025-09-16,368210,2065,83.5,3.6,,vh@hpo.example,du lịch;lưu trú
DL-1434,Kết quả thi tốt nghiệp,số liệu theo xã,UBND tỉnh Thạch Lĩnh,Giáo dục,mở,XLSX,Ghi rõ nguồn,,2024-05-21,2024-06-15,2024-06-15,6933,4144,75.7,3.1,,ubnd@tli.example,giáo dục
DL-1435,Văn bằng bảo hộ trên địa bàn tỉnh Nam Thới,,SỞ DỮ LIỆU VÀ KHOA HỌC TỈNH NAM THỚI,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2025-01-15,2025-01-24,2025-01-30,24963,2095,1853.1,3.6,,,khoa học
DL-1436,"Cán bộ, công chức",,Tỉnh Hòa Phong,Xã hội,mở,CSV,CC0 1.0,,2025-08-12,,,,,,,,ubnd@hpo.example,dân số;việc làm
DL-1437,Dự án đầu tư công,bảng tổng hợp,Sở Ngân khố tỉnh Nam Thới,Tài chính,mở,JSON,,hằng năm,,2025-04-16,2025-04-16,228898,16647,367.2,3.9,,nk@nth.example,đầu tư công
DL-1438,Hộ kinh doanh,bảng tổng hợp,SNK Krông Mai,Tài chính,mở,CSV,,hằng tuần,2023-04-13,,,,,,,,,ngân sách
DL-1439,Chỉ tiêu tuyển sinh lớp 10,báo cáo kỳ,Tỉnh Krông Mai,Giáo dục,dùng chung,XLSX,CC BY 4.0,,2023-06-12,,,,,,,đăng nhập,ubnd@kma.example,giáo dục
DL-1440,Đèn tín hiệu giao thông toàn quốc,số liệu gốc,Bộ Hạ tầng,Giao thông,dùng chung,JSON,CC BY 4.0,,2023-09-23,2024-03-01,2024-11-29,88092,10378,227.9,,,dulieu@bht.example,đường bộ
DL-1441,Đèn tín hiệu giao thông trên địa bàn thành phố Long Khê,bản đồ,SHT Long Khê,Giao thông,mở,pdf,Ghi rõ nguồn,hằng ngày,2024-06-10,2024-10-29,2025-09-30,82575,385,944.8,2.4,thu phí,ht@lkh.example,đường bộ
DL-1442,Cơ sở đủ điều kiện an toàn thực phẩm năm 2024,bản đồ,Sở Sức khoẻ tỉnh Hoà Phong,Y tế,dùng chung,XLSX,,hằng năm,2024-09-25,2025-05-24,2025-05-24,6717,7222,377.6,1.7,,sk@hpo.example,covid-19
DL-1443,Cơ sở trợ giúp xã hội năm 2019,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC0 1.0,,2023-05-18,2023-07-11,2025-05-28,,2788,798.7,3.8,,ubnd@sdn.example,dân số
DL-1444,Trạm y tế xã,báo cáo kỳ,Tỉnh Đà Lộc,Y tế,chuyên ngành,PDF,,6 tháng,2024-12-24,2025-03-15,2025-04-27,105786,29323,648.5,3.9,,,sức khỏe
DL-1445,Kết quả giải quyết thủ tục hành chính,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,dùng chung,CSV,CC BY 4.0,hằng tuần,2023-05-03,2023-06-07,2025-09-24,75763,3881,594.2,2.1,,dk@dlo.example,thủ tục hành chính
DL-1446,Nhà văn hóa xã,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Văn hóa,chuyên ngành,XLSX,CC BY 4.0,hằng quý,2025-02-13,2025-05-03,2025-07-16,108721,5962,1137,2.1,,vh@cni.example,di tích
DL-1447,Danh sách cơ sở giết mổ trên địa bàn tỉnh Đà Lộc,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Nông nghiệp,mở,JSON,,hằng tuần,2024-09-01,2025-02-12,2025-08-22,40680,5562,718,3.1,,dn@dlo.example,thủy lợi
DL-1448,Công khai dự toán ngân sách,bản quét,Tỉnh Phú Thạnh,Tài chính,mở,XLSX,CC BY 4.0,hằng năm,2023-08-22,2023-10-25,2025-02-09,,3832,163.7,3.8,,ubnd@pth.example,ngân sách
DL-1449,Giấy chứng nhận quyền sử dụng đất đã cấp toàn quốc,số liệu theo xã,Bộ Đất đai,Đất đai,dùng chung,XLSX,CC0 1.0,hằng tháng,2023-01-24,2023-03-29,2025-07-23,,2401,217.8,4,,dulieu@bdd.example,đất đai
DL-1450,"Giá dịch vụ khám, chữa bệnh",bản đồ,Bộ Sức khỏe,Y tế,mở,CSV,CC BY 4.0,hằng quý,2024-06-01,2024-07-04,2025-01-31,302024,5409,187.4,4.6,,dulieu@bsk.example,covid-19;sức khỏe
DL-1451,Lượt khách du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2025-05-09,2025-05-28,2025-05-28,,1236,426.6,4.4,,vh@lkh.example,du lịch
DL-1452,Giá cho thuê nhà công,,Sở Ngân khố tỉnh Đà Lộc,Tài chính,mở,PDF,CC BY 4.0,hằng tuần,2024-03-24,2024-04-19,2025-09-30,8444,615,92.5,2.6,,nk@dlo.example,doanh nghiệp;đầu tư công
DL-1453,Kết quả thi tốt nghiệp trên địa bàn tỉnh Đà Lộc,bản quét,Tỉnh Đà Lộc,Giáo dục,mở,PDF,CC0 1.0,hằng tháng,2023-02-06,2023-02-20,2025-09-01,24249,145,1151.4,3.4,,ubnd@dlo.example,tuyển sinh
DL-1454,Thư viện trường học,số liệu theo xã,Tỉnh Krông Mai,Giáo dục,dùng chung,CSV,Ghi rõ nguồn,hàng tháng,2023-06-15,2023-09-27,2025-09-24,96661,4011,117.9,4.1,,,trường học;danh sách
DL-1455,Dân số theo xã toàn quốc,bản đồ,Bộ Việc làm,Xã hội,mở,API,CC BY 4.0,hằng năm,2024-01-29,2024-04-01,2025-09-28,63610,5881,32.2,4.2,,dulieu@bvl.example,xã hội
DL-1456,Cơ sở đủ điều kiện an toàn thực phẩm,bản quét,Sở Sức khỏe tỉnh Nam Thới,Y tế,mở,PDF,,hằng tháng,2025-06-24,,,,,,,,sk@nth.example,thuốc
DL-1457,Thiết chế thể thao,bản quét,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,mở,XLSX,,hằng ngày,2024-01-25,2024-02-16,2025-09-29,309223,5326,1410.5,3.3,,vh@dva.example,thể thao
DL-1458,Thiết chế thể thao,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Văn hóa,dùng chung,API,CC0 1.0,hằng tuần,2023-08-18,2023-08-26,2025-08-22,34259,29625,407,4.4,,dk@dva.example,văn hóa
DL-1459,Học phí các cấp,số liệu theo xã,Sở Học tập tỉnh Quế Hóa,Giáo dục,chuyên ngành,JSON,CC0 1.0,,2025-02-23,2025-08-05,2025-08-05,52144,2010,544.3,,,hp@qho.example,tuyển sinh
DL-1460,Tổ chức hành nghề công chứng toàn quốc năm 2024,,Bộ Cộng đồng và Tín ngưỡng,Xã hội,chuyên ngành,JSON,CC BY 4.0,hằng quý,2023-05-03,,,,,,,,dulieu@bct.example,an sinh
DL-1461,Đối tượng bảo trợ xã hội năm 2019,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,DOCX,CC BY 4.0,hằng năm,2023-04-02,2023-07-01,2024-12-06,3989,2158,219.9,3,,ubnd@sdn.example,dân số
DL-1462,Ca mắc bệnh truyền nhiễm,bảng tổng hợp,Tỉnh Nam Thới,Y tế,dùng chung,JSON,,,2024-01-10,2024-02-05,2024-02-05,19245,13547,1052.1,2.7,,ubnd@nth.example,sức khỏe
DL-1463,Nợ đọng thuế,danh sách,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,API,CC0 1.0,hằng tháng,2023-11-16,2024-01-30,2025-06-09,29371,9401,189.7,2.1,,nk@dnh.example,
DL-1464,Danh sách luật sư năm 2019,,Tỉnh Sóc Diên,Xã hội,dùng chung,PDF,,hằng ngày,,2025-06-09,2025-09-29,111562,14209,262.6,3.4,,ubnd@sdn.example,an sinh
DL-1465,Tài sản công,bản đồ,Sở Ngân khố thành phố Sa Đình,Tài chính,chuyên ngành,XLSX,,hằng tháng,2024-09-02,2025-01-10,2025-09-20,190973,38757,649.8,4.8,,nk@sdi.example,đầu tư công
DL-1466,Điểm có nguy cơ sạt lở,bản đồ,SỞ ĐẤT ĐAI VÀ NÔNG THÔN THÀNH PHỐ LONG KHÊ,Môi trường,mở,CSV,Ghi rõ nguồn,6 tháng,2023-04-22,2023-06-19,2025-08-05,40862,2246,63.6,1.8,,dn@lkh.example,quan trắc
DL-1467,"Cán bộ, công chức năm 2024",số liệu theo xã,Bộ Trật tự,Xã hội,chuyên ngành,CSV,,hàng tháng,2025-01-01,,,,,,,,dulieu@btt.example,xã hội
DL-1468,Nhiệm vụ khoa học cấp tỉnh,,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,mở,CSV,Ghi rõ nguồn,hàng năm,2025-04-19,,,,,,,,,thủ tục hành chính
DL-1469,Danh sách luật sư,số liệu gốc,"Trung tâm Thông tin, Bộ Pháp chế",Xã hội,mở,DOCX,CC BY 4.0,6 tháng,2024-02-23,,,,,,,,dulieu@bpc.example,an sinh
DL-1470,"Dự án được giao đất, cho thuê đất trên địa bàn tỉnh Bạch Sơn",,"Các sở, ngành",Đất đai,mở,XML,Ghi rõ nguồn,hằng ngày,2023-07-23,2023-09-01,2025-09-21,1075,23579,6.4,3.4,đăng nhập,ubnd@bso.example,quy hoạch
DL-1471,Sản phẩm OCOP được công nhận toàn quốc,danh sách,"TRUNG TÂM THÔNG TIN, BỘ ĐẤT ĐAI VÀ NÔNG THÔN",Nông nghiệp,dùng chung,JSON,Ghi rõ nguồn,khi có thay đổi,2025-04-02,2025-06-13,2025-06-13,63479,34064,1992.8,2.1,,dulieu@bdn.example,nông nghiệp
DL-1472,Đối tượng bảo trợ xã hội toàn quốc,số liệu gốc,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,PDF,CC BY 4.0,,2025-04-12,2025-06-03,2025-06-03,8852,5258,355.7,4.8,,dulieu@bcv.example,an sinh
DL-1473,"Cán bộ, công chức",,TTC,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-06-16,2023-08-15,2025-01-10,170189,117,123.3,3.5,,,an sinh
DL-1474,Cơ sở trợ giúp xã hội toàn quốc năm 2024,bảng tổng hợp,Bộ Pháp chế,Xã hội,dùng chung,API,Ghi rõ nguồn,hàng năm,2023-10-22,2023-11-15,2023-11-15,7700,3449,571.2,2.2,,dulieu@bpc.example,
DL-1475,Cơ sở đủ điều kiện an toàn thực phẩm,danh sách,Thành phố Long Khê,Y tế,mở,CSV,CC BY 4.0,hằng tuần,2025-02-08,2025-03-24,2025-09-28,222437,1051,1104.6,3.2,,ubnd@lkh.example,thuốc
DL-1476,Giá bán lẻ hàng thiết yếu,bảng tổng hợp,Sở Ngân khố tỉnh Đà Lộc,Thương mại,mở,XLSX,CC0 1.0,hằng quý,2025-06-13,,,,,,,,nk@dlo.example,chợ
DL-1477,Chỉ tiêu tuyển sinh lớp 10,báo cáo kỳ,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,PDF,CC0 1.0,,2025-06-25,,,,,,,,hp@vha.example,tuyển sinh
DL-1478,Nhiệm vụ khoa học cấp tỉnh toàn quốc,báo cáo kỳ,Bộ Khoa học ứng dụng,Khoa học,dùng chung,XML,,hằng tháng,2023-09-13,2023-09-24,2025-08-24,124510,2484,190.8,1.2,,,thủ tục hành chính
DL-1479,Nhiệm vụ khoa học cấp tỉnh,bản quét,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,XLSX,CC0 1.0,khi có thay đổi,2024-01-25,2024-04-21,2025-08-08,112905,12167,389.6,2.4,,dk@dnh.example,khoa học;công nghệ
DL-1480,"Danh sách cơ sở khám, chữa bệnh",số liệu theo xã,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,SHP,,hằng quý,2023-04-19,2023-09-24,2025-07-13,159642,1779,395.8,3.3,,sk@qho.example,y tế;bệnh viện
DL-1481,Trường đạt chuẩn quốc gia,báo cáo kỳ,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,XLSX,Ghi rõ nguồn,6 tháng,2023-08-17,2024-01-22,2025-05-04,263529,1934,8,3.5,,,giáo dục;chuyển đổi số
DL-1482,Điện thương phẩm,số liệu theo xã,Sở Ngân khố tỉnh Thạch Lĩnh,Thương mại,mở,CSV,CC0 1.0,hằng quý,2024-09-06,2024-11-16,2025-08-01,22108,3793,187.9,2.7,,nk@tli.example,chợ
DL-1483,Bản đồ địa chính,,Tỉnh Thạch Lĩnh,Đất đai,dùng chung,SHP,Ghi rõ nguồn,hằng ngày,2025-05-11,,,,,,,,ubnd@tli.example,giá đất;đất đai
DL-1484,Giá vật liệu xây dựng,số liệu theo xã,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,mở,XLSX,CC BY 4.0,hằng năm,2024-12-29,2025-03-06,2025-09-25,38492,1898,185.8,,,ht@gru.example,nhà ở;chuyển đổi số
DL-1485,Trường đạt chuẩn quốc gia,bản đồ,Thành phố Long Khê,Giáo dục,mở,CSV,Ghi rõ nguồn,hàng tháng,2023-05-12,2023-06-21,2025-06-26,12048,489,76.9,3.6,,ubnd@lkh.example,giáo dục
DL-1486,Lễ hội truyền thống,số liệu theo xã,Sở Văn hoá và Lữ hành tỉnh Gia Rung,Văn hóa,mở,XLSX,,6 tháng,2024-01-24,2024-03-20,2025-04-03,5520,11635,0.3,2.9,,vh@gru.example,văn hóa
DL-1487,Tàu cá đăng ký,bản đồ,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,chuyên ngành,PDF,Ghi rõ nguồn,hàng năm,2025-05-08,2025-07-30,2025-07-30,105271,80,895,,,dn@kxu.example,trồng trọt;chăn nuôi
DL-1488,TÀU CÁ ĐĂNG KÝ,,Sở Sức khỏe tỉnh Kim Xuyên,Nông nghiệp,mở,SHP,CC BY 4.0,,2023-10-07,2024-01-22,2024-01-22,199796,4747,232.2,2.3,thu phí,sk@kxu.example,nông nghiệp
DL-1489,Danh sách tổ chức khoa học,bản quét,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,chuyên ngành,API,,hằng quý,2025-02-26,2025-03-17,2025-09-06,98001,210,733,3.1,,dk@kma.example,
DL-1490,Đèn tín hiệu giao thông,,Sở Hạ tầng tỉnh Krông Mai,Giao thông,mở,DOCX,CC0 1.0,hằng năm,2024-04-12,2024-07-05,2025-01-01,166071,16555,78.7,3.3,,ht@kma.example,đường bộ
DL-1491,Danh sách cơ sở giết mổ,danh sách,Sở Đất đai và Nông thôn tỉnh Vân Hải,Nông nghiệp,mở,XLSX,CC BY 4.0,hằng tháng,2024-04-14,,,,,,,,dn@vha.example,nông nghiệp
DL-1492,Cơ sở đủ điều kiện an toàn thực phẩm năm 2024,báo cáo kỳ,SSK Krông Mai,Y tế,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-06-12,2023-08-13,2023-08-13,221896,2471,112.6,2.9,,,covid-19;chuyển đổi số
DL-1493,Hồ sơ đo đạc đất đai,danh sách,Tỉnh Khánh Thúy,Đất đai,mở,JSON,Ghi rõ nguồn,6 tháng,,2023-09-10,2023-12-05,117711,25,38.2,2.9,,ubnd@kth.example,giá đất
DL-1494,"Trung tâm ngoại ngữ, tin học trên địa bàn tỉnh Hồng Giang",bản đồ,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,pdf,CC BY 4.0,hằng tháng,2023-04-11,2023-04-17,2025-06-16,10285,824,12.5,3.8,,hp@hgi.example,giáo dục
DL-1495,Sản phẩm OCOP được công nhận,,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Nông nghiệp,mở,API,CC BY 4.0,hằng tháng,2023-09-29,2023-11-25,2025-06-13,129444,1497,78.4,3.2,,dn@qho.example,thủy lợi
DL-1496,Diện tích rừng,,Tỉnh Vân Hải,Nông nghiệp,dùng chung,CSV,,hằng tuần,2024-06-12,2024-11-26,2025-09-14,214353,3247,372.1,2.1,,ubnd@vha.example,thủy lợi
DL-1497,Danh sách nhà thuốc đạt chuẩn trên địa bàn tỉnh Đắk Vân,bảng tổng hợp,Sở Sức khỏe tỉnh Đắk Vân,Y tế,dùng chung,API,CC BY 4.0,hằng năm,2025-06-12,2025-07-23,2025-07-23,12284,155,31.1,3.3,,sk@dva.example,bệnh viện;thuốc
DL-1498,Danh sách doanh nghiệp thành lập toàn quốc năm 2024,danh sách,NHD,Tài chính,mở,XLSX,CC BY 4.0,hàng năm,2025-01-27,2025-06-05,2025-06-05,75723,163,8.5,2.8,,dulieu@nhd.example,doanh nghiệp;chuyển đổi số
DL-1499,Hiện trạng sử dụng đất đai,số liệu gốc,Tỉnh Hậu Mỹ,Đất đai,dùng chung,CSV,,hằng năm,2025-01-27,2025-03-01,2025-03-01,47480,1715,21.2,2.5,,ubnd@hmy.example,bản đồ
DL-1500,Số giường bệnh năm 2024,bản quét,SỞ SỨC KHỎE TỈNH HÒA PHONG,Y tế,dùng chung,DOCX,,hằng năm,2023-07-22,2023-09-05,2025-09-24,21098,14837,1162.3,,,sk@hpo.example,y tế
DL-1501,Số giường bệnh năm 2024,,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,PDF,,,2024-10-06,2025-01-28,2025-01-28,61266,17886,67.2,4.5,đăng nhập,sk@kma.example,thuốc;sức khỏe
DL-1502,Danh sách bến thủy nội địa,danh sách,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,dùng chung,XLSX,,hằng năm,2023-11-18,2023-12-01,2023-12-01,208402,6986,460.7,2.6,,ht@kxu.example,giao thông
DL-1503,Kết quả giải quyết thủ tục hành chính,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,mở,SHP,Ghi rõ nguồn,hàng năm,2024-02-16,2024-04-16,2024-10-22,,9319,777,3.4,,dk@dva.example,
DL-1504,Danh sách luật sư,bản đồ,Tỉnh Gia Rung,Xã hội,chuyên ngành,API,CC BY 4.0,hằng năm,2023-01-13,2023-03-21,2025-03-12,57150,18923,56.7,4,,ubnd@gru.example,an sinh
DL-1505,Doanh nghiệp xuất khẩu,số liệu gốc,Sở Ngân khố tỉnh Quế Hóa,Thương mại,mở,JSON,CC BY 4.0,hằng quý,2023-09-04,2023-10-17,2025-09-16,53743,10457,14.3,2.7,,nk@qho.example,thương mại;chợ
DL-1506,Dân số theo xã năm 2019,danh sách,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC BY 4.0,hàng tháng,2023-03-24,2023-05-20,2025-09-18,264257,1527,160.5,4.1,,ubnd@sdn.example,xã hội;chuyển đổi số
DL-1507,Người có công năm 2018,bản quét,Tỉnh Sóc Diên,Xã hội,mở,SHP,Ghi rõ nguồn,hằng quý,2024-09-11,2025-04-03,2025-07-31,,1507,79.3,3.8,,ubnd@sdn.example,dân số
DL-1508,Giấy phép lái xe đã cấp,số liệu theo xã,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,dùng chung,CSV,CC BY 4.0,,2025-04-19,2025-06-26,2025-09-03,182798,3108,63.9,2.7,,ht@hpo.example,vận tải
DL-1509,Thư viện trường học,báo cáo kỳ,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,XML,CC0 1.0,hằng ngày,2024-11-20,2025-01-22,2025-09-29,76546,14943,82.3,3.2,,hp@vha.example,tuyển sinh
DL-1510,"Dự án được giao đất, cho thuê đất trên địa bàn tỉnh Krông Mai",bản quét,Tỉnh Krông Mai,Đất đai,mở,XLSX,CC0 1.0,hằng quý,2023-10-13,2023-10-18,2025-09-08,,25673,734.8,1.4,,ubnd@kma.example,quy hoạch;bản đồ
DL-1511,"Cán bộ, công chức năm 2018",báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC0 1.0,hằng quý,,2025-09-30,2025-09-30,24735,1943,972.7,2.3,,ubnd@sdn.example,an sinh;dân số
DL-1512,Trường đạt chuẩn quốc gia,bản quét,Tỉnh Hoàng Lâm,Giáo dục,mở,XLSX,CC0 1.0,6 tháng,2023-08-13,2023-10-17,2025-03-25,244209,9385,1802,3.9,,ubnd@hla.example,trường học
DL-1513,Danh sách luật sư toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,XLSX,CC BY 4.0,hằng ngày,2023-03-20,2023-06-28,2025-09-30,238191,1514,297.7,1.8,,dulieu@bcv.example,dân số
DL-1514,Danh sách tổ chức khoa học,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Quế Hoá,Khoa học,mở,XLSX,CC0 1.0,6 tháng,2023-08-21,2023-12-11,2024-03-15,4092,6377,356.8,2.7,,dk@qho.example,thủ tục hành chính
DL-1515,Quy hoạch chung đô thị,số liệu gốc,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,mở,XLSX,CC BY 4.0,hằng quý,2024-01-22,2024-03-02,2025-09-06,71977,10852,411.7,4,,ht@hpo.example,xây dựng
DL-1516,Giá cho thuê nhà công,bản đồ,Sở Ngân khố tỉnh Vân Hải,Tài chính,dùng chung,API,,hằng ngày,2025-04-13,,,,,,,,nk@vha.example,ngân sách
DL-1517,Trạm thu phát sóng di động,danh sách,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,DOCX,Ghi rõ nguồn,hằng năm,2025-02-21,2025-03-25,2025-03-25,9106,11132,236.5,3.9,,dk@tlo.example,công nghệ
DL-1518,Trạm thu phát sóng di động,bản quét,Sở Ngân khố Tiền Lộc,Khoa học,mở,XML,CC0 1.0,hằng quý,2024-08-30,2024-10-11,2025-07-27,78984,2724,36.1,2.8,,nk@tlo.example,khoa học
DL-1519,Chỉ số sản xuất công nghiệp,bảng tổng hợp,SNK Krông Mai,Thương mại,mở,XLSX,CC BY 4.0,hằng quý,2023-12-21,2024-05-15,2025-08-24,3924,2231,144,,,nk@kma.example,xuất khẩu
DL-1520,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu theo xã,Tỉnh Vân Hải,Y tế,dùng chung,JSON,CC0 1.0,6 tháng,2023-01-08,2023-04-21,2025-07-11,81195,347,436.7,2.4,,ubnd@vha.example,y tế
DL-1521,Phương tiện đo được kiểm định,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,mở,XLSX,Ghi rõ nguồn,hằng tuần,2024-10-30,2024-11-23,2025-09-25,54071,26353,41.2,3.9,,dk@hpo.example,thủ tục hành chính
DL-1522,"Cầu, đường do tỉnh quản lý",số liệu gốc,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,dùng chung,DOCX,CC BY 4.0,hằng năm,2025-03-08,2025-06-22,2025-06-22,61191,3044,1333.7,2.4,,ht@dnh.example,vận tải
DL-1523,Sự kiện du lịch trên địa bàn thành phố Long Khê,số liệu theo xã,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,dùng chung,CSV,,hàng tháng,2023-05-04,2023-07-03,2025-06-24,48967,6596,36.2,4.5,,vh@lkh.example,điểm đến;dữ liệu mở
DL-1524,Kết quả đấu giá quyền sử dụng đất,số liệu gốc,T. Hậu Mỹ,Đất đai,dùng chung,XLSX,CC0 1.0,hàng năm,,2025-04-15,2025-04-15,66413,3688,21.1,,,ubnd@hmy.example,quy hoạch
DL-1525,Danh mục di tích đã xếp hạng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,mở,SHP,CC BY 4.0,hằng quý,,2023-08-26,2025-09-24,244333,476,550.7,3.7,,vh@bso.example,văn hóa
DL-1526,Nhà hàng phục vụ khách du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,mở,CSV,Ghi rõ nguồn,hằng tháng,2024-06-15,2024-07-21,2025-09-21,90958,13046,622.7,4.5,,vh@kma.example,điểm đến;dữ liệu mở
DL-1527,Cơ sở trợ giúp xã hội,danh sách,Tỉnh Khánh Thúy,Xã hội,dùng chung,JSON,CC BY 4.0,hàng tháng,2025-05-15,2025-07-10,2025-09-09,71653,2232,260.4,3.1,,ubnd@kth.example,việc làm
DL-1528,Trường đạt chuẩn quốc gia trên địa bàn tỉnh Vân Hải,báo cáo kỳ,Tỉnh Vân Hải,Giáo dục,mở,CSV,CC0 1.0,hằng quý,2023-05-08,2023-05-30,2025-08-13,240870,23329,116.4,3.7,,ubnd@vha.example,trường học;danh sách
DL-1529,Giấy phép môi trường đã cấp,danh sách,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Môi trường,mở,API,Ghi rõ nguồn,hằng ngày,2024-11-28,2025-05-02,2025-09-16,117796,21193,313.3,3,,dn@dlo.example,môi trường;dữ liệu mở
DL-1530,Trẻ em được bảo vệ,,TT BNV,Xã hội,mở,CSV,CC BY 4.0,khi có thay đổi,2024-07-22,2024-09-20,2024-09-27,2309,7161,233,,,dulieu@bnv.example,
DL-1531,Danh sách nhà thuốc đạt chuẩn,bản quét,Sở Sức khỏe tỉnh Gia Rung,Y tế,chuyên ngành,PDF,,hằng tháng,2023-02-27,2023-04-20,2025-09-01,2180,13364,524.2,1.7,,sk@gru.example,
DL-1532,Kết quả lựa chọn nhà thầu,,Sở Ngân khố tỉnh Thạch Lĩnh,Tài chính,mở,PDF,CC BY 4.0,hằng tháng,2023-07-27,,,,,,,đăng nhập,nk@tli.example,ngân sách;dữ liệu mở
DL-1533,Kết quả thi tốt nghiệp,danh sách,Công ty cổ phần Dữ liệu Mai An,Giáo dục,dùng chung,CSV,,hằng quý,2023-04-10,2023-04-16,2025-09-04,116441,14,1072.8,3.7,,hp@tli.example,giáo dục
DL-1534,Danh sách cơ sở giết mổ,,Thành phố Sa Đình,Nông nghiệp,chuyên ngành,CSV,CC BY 4.0,,2025-06-23,2025-09-13,2025-09-13,14054,53,1316.2,3.1,,ubnd@sdi.example,trồng trọt
DL-1535,Dự án đầu tư công,báo cáo kỳ,T. Lam Hà,Tài chính,dùng chung,CSV,,hằng năm,2025-05-26,2025-07-23,2025-07-23,974,2483,95.5,3.7,thu phí,ubnd@lha.example,ngân sách
DL-1536,Công khai dự toán ngân sách,,SNK Bạch Sơn,Tài chính,mở,XLSX,Ghi rõ nguồn,hằng quý,2025-01-30,2025-04-28,2025-09-04,79224,8568,460,2.5,,nk@bso.example,
DL-1537,Bảng giá đất,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Đất đai,chuyên ngành,CSV,Ghi rõ nguồn,hằng quý,2023-12-26,2024-02-08,2025-09-20,42193,2607,7.2,2.7,,dn@dlo.example,
DL-1538,Danh sách tổ chức khoa học,bản đồ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,XLSX,CC0 1.0,hàng năm,2025-01-26,2025-05-28,2025-08-11,67573,11405,885.5,2,,dk@dlo.example,thủ tục hành chính;công nghệ
DL-1539,Đơn vị kinh doanh vận tải trên địa bàn tỉnh Tiền Lộc,số liệu gốc,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,chuyên ngành,XLSX,CC BY 4.0,hằng quý,2025-05-24,2025-06-20,2025-06-20,150707,5516,606.9,3.1,,ht@tlo.example,đường bộ
DL-1540,"Danh sách cơ sở khám, chữa bệnh năm 2024",báo cáo kỳ,Sở Sức khỏe Tiền Lộc,Y tế,dùng chung,PDF,CC BY 4.0,hằng tháng,2024-12-02,2025-01-20,2025-09-19,60009,460,91,,,sk@tlo.example,y tế;thuốc
DL-1541,Bảng giá đất,số liệu theo xã,Thành phố Long Khê,Đất đai,mở,JSON,Ghi rõ nguồn,hằng tháng,2024-08-28,2024-12-02,2025-08-21,67263,8121,52.9,2.3,,ubnd@lkh.example,đất đai
DL-1542,Thiết chế thể thao,danh sách,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,dùng chung,JSON,CC0 1.0,hằng năm,2023-12-24,2024-02-06,2025-01-20,269305,11827,261.5,2.3,,vh@dlo.example,di tích
DL-1543,Trẻ em được bảo vệ năm 2024,danh sách,Cơ quan Kiểm tra Công vụ,Xã hội,mở,DOCX,CC BY 4.0,hằng tháng,2024-10-28,2025-01-21,2025-09-15,232307,464,154.7,3.7,,dulieu@ttc.example,an sinh
DL-1544,Việc làm và thất nghiệp toàn quốc năm 2024,bản đồ,Cơ quan Kiểm tra Công vụ,Xã hội,mở,XLSX,CC BY 4.0,hằng ngày,2024-05-20,,,,,,,,dulieu@ttc.example,an sinh;chuyển đổi số
DL-1545,Tình hình dịch bệnh trên vật nuôi trên địa bàn thành phố Đông Nhuệ,số liệu gốc,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Nông nghiệp,mở,API,CC BY 4.0,hằng tuần,2023-05-04,2023-06-06,2025-09-23,183598,3061,720.9,1.9,,dn@dnh.example,trồng trọt
DL-1546,Trẻ em được bảo vệ năm 2018,số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,JSON,CC BY 4.0,hằng năm,2023-07-28,2023-10-01,2025-09-21,5785,6764,444.9,4.3,,ubnd@sdn.example,việc làm
DL-1547,Chung cư cần cải tạo,,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,mở,pdf,CC BY 4.0,hàng năm,2023-03-26,2023-04-18,2025-05-25,1478,19727,1.4,2,,ht@tlo.example,
DL-1548,Chung cư cần cải tạo (cập nhật),bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Xây dựng,mở,API,CC0 1.0,,2024-05-19,2025-01-09,2025-01-09,16803,6876,365,3.9,,dn@tlo.example,xây dựng
DL-1549,Đối tượng bảo trợ xã hội toàn quốc,,Bộ Công vụ,Xã hội,chuyên ngành,JSON,,hằng tháng,2025-01-01,2025-03-07,2025-08-10,160577,363,60.4,5,,dulieu@bcv.example,dân số
DL-1550,Người tham gia bảo hiểm,bản quét,Tỉnh Đắk Vân,Y tế,mở,XML,CC BY 4.0,hằng tháng,2024-09-02,2024-12-12,2025-06-19,409200,8033,696.7,2.7,,ubnd@dva.example,bệnh viện
DL-1551,Trường đạt chuẩn quốc gia năm 2024,số liệu gốc,Bộ Học tập,Giáo dục,dùng chung,CSV,,hằng quý,2025-04-29,2025-07-15,2025-08-21,23246,15036,165.7,2.1,,dulieu@bhp.example,tuyển sinh;trường học
DL-1552,Quyết toán ngân sách,,Sở Ngân khố tỉnh Krông Mai,Tài chính,mở,XLSX,CC BY 4.0,hằng tháng,2025-07-10,2025-09-02,2025-09-02,22883,14,210.1,4.1,,nk@kma.example,doanh nghiệp
DL-1553,Việc làm và thất nghiệp,bản quét,Tỉnh Bạch Sơn,Xã hội,dùng chung,XLSX,,hằng năm,2024-12-26,2025-03-01,2025-03-01,69832,739,173.9,2.8,,ubnd@bso.example,dân số;thống kê
DL-1554,Việc làm và thất nghiệp năm 2018,báo cáo kỳ,T. Sóc Diên,Xã hội,dùng chung,PDF,CC BY 4.0,6 tháng,2025-03-13,,,,,,,,ubnd@sdn.example,
DL-1555,Diện tích rừng,bảng tổng hợp,Tỉnh Hồng Giang,Nông nghiệp,mở,JSON,,hằng ngày,2024-09-02,2024-12-18,2025-09-29,11805,2657,695.8,3.3,,ubnd@hgi.example,nông nghiệp
DL-1556,Danh sách luật sư,bản quét,BCV,Xã hội,dùng chung,PDF,CC0 1.0,,2025-04-04,2025-06-09,2025-06-09,100965,32,42.9,1.4,,dulieu@bcv.example,an sinh
DL-1557,Doanh nghiệp công nghệ số,báo cáo kỳ,Bộ Khoa học ứng dụng,Khoa học,mở,CSV,Ghi rõ nguồn,,2023-08-20,2023-10-23,2025-07-04,66829,1103,408.7,1.9,,dulieu@bku.example,khoa học
DL-1558,Tài sản công,bản đồ,Tỉnh Gia Rung,Tài chính,mở,DOCX,CC0 1.0,,2024-01-27,2024-03-29,2024-03-29,8932,4723,106.9,3.9,,ubnd@gru.example,ngân sách;dữ liệu mở
DL-1559,Quy hoạch đất đai cấp xã,số liệu gốc,Tỉnh Thạch Lĩnh,Đất đai,mở,CSV,CC BY 4.0,hằng ngày,2023-12-20,2024-02-13,2025-09-29,43809,21451,401.3,3.7,,ubnd@tli.example,giá đất
DL-1560,Doanh thu du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Du lịch,mở,CSV,Ghi rõ nguồn,hằng quý,,2023-12-29,2025-03-15,98488,10181,93.7,4.2,,vh@tli.example,điểm đến
DL-1561,Học phí các cấp,bản đồ,Thành phố Đông Nhuệ,Giáo dục,mở,PDF,,hàng năm,2023-05-11,2023-10-01,2025-09-17,24839,1198,15.1,2.6,,ubnd@dnh.example,trường học
DL-1562,Danh sách bến thủy nội địa trên địa bàn tỉnh Hồng Giang,,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,mở,PDF,CC0 1.0,hằng ngày,2023-10-10,2024-01-11,2025-09-18,476637,2293,524.6,2.7,,ht@hgi.example,vận tải;giao thông
DL-1563,Số giường bệnh,danh sách,Tỉnh Kim Xuyên,Y tế,mở,API,CC BY 4.0,hằng năm,2023-10-06,2023-12-12,2023-12-12,393156,297,612.8,1.8,đăng nhập,ubnd@kxu.example,thuốc
DL-1564,Trạm y tế xã trên địa bàn tỉnh Quế Hóa,bản quét,Tỉnh Quế Hóa,Y tế,mở,API,CC0 1.0,,2024-07-23,2024-08-24,2024-08-24,56928,38250,79.1,4,,ubnd@qho.example,
DL-1565,"Hộ nghèo, hộ cận nghèo năm 2018",bản quét,Tỉnh Sóc Diên,Xã hội,mở,XML,CC BY 4.0,hàng năm,2024-02-14,2024-04-20,2024-10-02,47036,1440,633.9,2.7,,ubnd@sdn.example,an sinh
DL-1566,Hồ sơ đo đạc đất đai,bảng tổng hợp,Thành phố Long Khê,Đất đai,chuyên ngành,XLSX,,hằng tuần,2024-04-05,2024-07-16,2025-09-24,74483,3763,160.8,,,ubnd@lkh.example,
DL-1567,Chỉ tiêu tuyển sinh lớp 10,bản quét,Tỉnh Nam Thới,Giáo dục,mở,XLSX,CC BY 4.0,hằng tháng,2023-05-26,2023-07-08,2025-09-14,3264,4224,9.9,2.6,,ubnd@nth.example,giáo dục
DL-1568,Trường đạt chuẩn quốc gia,,Tỉnh Cửu Ninh,Giáo dục,chuyên ngành,JSON,CC BY 4.0,khi có thay đổi,2023-12-11,2024-02-21,2024-09-10,5575,2759,114.9,3.3,,ubnd@cni.example,giáo dục
DL-1569,Cụm công nghiệp toàn quốc,báo cáo kỳ,Bộ Thương nghiệp,Thương mại,mở,PDF,CC BY 4.0,,2023-04-08,2023-05-06,2025-04-25,,9169,745.8,3.6,,dulieu@btn.example,chợ
DL-1570,Tuyến xe buýt,báo cáo kỳ,SHT Cửu Ninh,Giao thông,dùng chung,JSON,,hàng năm,2024-10-26,2024-11-12,2025-01-25,26064,7260,248.2,4.3,,ht@cni.example,đường bộ
DL-1571,Công khai dự toán ngân sách trên địa bàn tỉnh Bạch Sơn,bản quét,Tỉnh Bạch Sơn,Tài chính,mở,API,CC0 1.0,hàng tháng,2025-05-28,2025-07-29,2025-08-31,496385,2822,45.7,3.4,,ubnd@bso.example,ngân sách;doanh nghiệp
DL-1572,Kết quả đấu giá quyền sử dụng đất trên địa bàn tỉnh Cửu Ninh,số liệu theo xã,Tỉnh Cửu Ninh,Đất đai,dùng chung,JSON,,,2024-02-10,2024-03-03,2025-02-22,5566,15420,220.4,2.6,,ubnd@cni.example,giá đất
DL-1573,Giấy chứng nhận quyền sử dụng đất đã cấp,danh sách,Tỉnh Gia Rung,Đất đai,mở,API,CC0 1.0,hằng tháng,2025-01-02,2025-03-23,2025-09-11,13620,2331,220.5,1.8,,ubnd@gru.example,bản đồ
DL-1574,"Diện tích, sản lượng cây trồng",,SDN Gia Rung,Nông nghiệp,mở,XLSX,CC BY 4.0,6 tháng,2025-01-13,2025-02-19,2025-05-04,2909,14,607.2,3.9,,dn@gru.example,thủy lợi
DL-1575,Đối tượng bảo trợ xã hội trên địa bàn tỉnh Gia Rung,,Tỉnh Gia Rung,Xã hội,mở,CSV,,,2024-11-19,2025-01-12,2025-01-12,315512,337,76.5,4,,ubnd@gru.example,dân số
DL-1576,Số học sinh theo cấp học,,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,XLSX,CC0 1.0,hằng năm,2023-04-22,2023-06-22,2025-08-04,159262,3485,3.5,2.9,,hp@dnh.example,tuyển sinh
DL-1577,"Hộ nghèo, hộ cận nghèo toàn quốc năm 2024",,Cơ quan Kiểm tra Công vụ,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng ngày,2023-03-25,2023-12-30,2025-09-30,80880,392,0.1,2.1,,dulieu@ttc.example,dân số
DL-1578,Trẻ em được bảo vệ,số liệu gốc,Tỉnh Thạch Lĩnh,Xã hội,mở,API,CC0 1.0,hằng năm,2023-10-05,2023-12-05,2024-11-12,103835,6905,40.1,,,ubnd@tli.example,xã hội;dân số
DL-1579,Trường đạt chuẩn quốc gia,báo cáo kỳ,Sở Học tập thành phố Sa Đình,Giáo dục,mở,XLSX,CC0 1.0,6 tháng,2024-05-21,2024-07-22,2025-08-04,273815,865,173.5,2.9,,hp@sdi.example,giáo dục
DL-1580,Diện tích rừng,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Nông nghiệp,mở,CSV,CC BY 4.0,6 tháng,2023-09-22,2023-10-05,2024-12-24,21050,6190,79.1,3.9,,dn@qho.example,chăn nuôi
DL-1581,Doanh nghiệp công nghệ số,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,dùng chung,XLSX,Ghi rõ nguồn,hằng năm,,2024-01-26,2024-12-30,1670,813,35.5,,,,công nghệ
DL-1582,Khu bảo tồn thiên nhiên,bảng tổng hợp,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH QUẾ HÓA,Môi trường,dùng chung,XLSX,,hằng năm,2025-02-24,2025-09-28,2025-09-28,129751,6988,942.6,3.9,thu phí,dn@qho.example,môi trường;thống kê
DL-1583,Điểm du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Du lịch,mở,PDF,,hằng năm,,2024-05-31,2025-09-07,248736,4178,987.5,2.5,,vh@dlo.example,du lịch
DL-1584,Tổ chức hành nghề công chứng năm 2018,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,CSV,,,2023-03-26,2023-06-04,2023-12-25,13181,4506,16.2,4.2,,ubnd@sdn.example,an sinh
DL-1585,Sự kiện du lịch toàn quốc,số liệu gốc,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,API,CC BY 4.0,hằng tháng,2024-10-11,2025-01-17,2025-09-25,36048,181,129.8,2.6,,dulieu@bvh.example,du lịch
DL-1586,Tình hình dịch bệnh trên vật nuôi trên địa bàn tỉnh Hòa Phong,danh sách,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Nông nghiệp,dùng chung,PDF,,hằng tháng,2025-05-25,2025-07-22,2025-07-22,270884,4432,294.2,3.1,,dn@hpo.example,chăn nuôi;thủy lợi
DL-1587,Hiện vật bảo tàng,số liệu gốc,"Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,mở,CSV,CC0 1.0,hằng năm,,2024-01-22,2025-04-14,51168,2174,6.3,1.9,,dulieu@bvh.example,
DL-1588,Điểm phục vụ bưu chính,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,dùng chung,PDF,,hằng tháng,2024-12-28,,,,,,,,dk@kxu.example,khoa học
DL-1589,Chỉ số giá xây dựng toàn quốc,bản quét,Bộ Hạ tầng,Xây dựng,dùng chung,XLSX,CC0 1.0,hằng quý,2024-10-31,2025-02-23,2025-08-16,18712,12788,7.8,1.5,,dulieu@bht.example,nhà ở
DL-1590,Chỉ số giá xây dựng,báo cáo kỳ,Sở Hạ tầng thành phố Long Khê,Xây dựng,mở,PDF,CC0 1.0,,2023-11-20,2024-01-01,2025-02-02,192258,1919,109.6,4.6,,ht@lkh.example,nhà ở
DL-1591,Hàng hóa qua cửa khẩu,bản quét,Sở Ngân khố thành phố Long Khê,Thương mại,mở,SHP,CC BY 4.0,6 tháng,2024-10-19,2024-11-21,2025-02-14,197489,353,19.9,4.6,,nk@lkh.example,thương mại;dữ liệu mở
DL-1592,Nhiệm vụ khoa học cấp tỉnh,bản đồ,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,PDF,Ghi rõ nguồn,hằng năm,2023-11-01,2024-01-19,2024-12-04,26073,436,642.6,3.1,,dk@hgi.example,thủ tục hành chính
DL-1593,Danh sách tổ chức khoa học toàn quốc năm 2024,bảng tổng hợp,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC BY 4.0,hằng năm,2025-05-18,2025-07-08,2025-07-08,440,215,936.1,3.9,,dulieu@bdk.example,thủ tục hành chính
DL-1594,Tàu cá đăng ký trên địa bàn tỉnh Gia Rung,,Sở Đất đai và Nông thôn tỉnh Gia Rung,Nông nghiệp,mở,API,CC0 1.0,hàng tháng,2025-06-29,2025-07-07,2025-07-07,108551,10470,245.6,1.7,đăng nhập,,nông nghiệp
DL-1595,Danh sách doanh nghiệp thành lập toàn quốc năm 2024,báo cáo kỳ,BỘ NGÂN KHỐ,Tài chính,chuyên ngành,DOCX,CC BY 4.0,hằng năm,2024-12-23,2025-01-02,2025-01-02,60211,22365,11.1,1.4,,dulieu@bnk.example,doanh nghiệp;chuyển đổi số
DL-1596,Chất lượng nước mặt,báo cáo kỳ,Trung tâm Thông tin,Môi trường,dùng chung,SHP,,khi có thay đổi,2023-07-19,,,,,,,,dn@hpo.example,môi trường;nước
DL-1597,Diện tích rừng,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Nông nghiệp,mở,CSV,CC BY 4.0,hàng năm,2023-09-18,2024-04-19,2024-04-19,1675,9046,17,,,dn@tli.example,thủy lợi
DL-1598,Giá cho thuê nhà công toàn quốc năm 2024,bản quét,NH Dự trữ,Tài chính,mở,API,,hàng tháng,2023-11-25,2024-01-29,2025-06-24,44984,2491,256,3.1,,dulieu@nhd.example,đầu tư công
DL-1599,Kết quả thi tốt nghiệp,,Tỉnh Tiền Lộc,Giáo dục,mở,JSON,CC BY 4.0,hằng năm,2023-06-06,2023-08-02,2023-08-02,94422,11126,839.3,3.4,,ubnd@tlo.example,tuyển sinh
DL-1600,Dự án đầu tư công,số liệu gốc,UBND tỉnh Thạch Lĩnh,Tài chính,mở,xlsx,,hằng quý,,2024-09-24,2025-08-09,144701,6425,391.1,1.8,,ubnd@tli.example,đầu tư công
DL-1601,Giá cho thuê nhà công năm 2024,danh sách,Bộ Ngân khố,Tài chính,mở,XLSX,,hàng tháng,2024-11-12,2025-06-29,2025-09-05,84328,15982,156.2,2,,dulieu@bnk.example,đầu tư công;thống kê
DL-1602,Dân số theo xã,danh sách,Tỉnh Cửu Ninh,Xã hội,mở,CSV,Ghi rõ nguồn,,2024-09-21,2024-09-30,2025-07-18,44469,3299,811.8,3.4,,ubnd@cni.example,xã hội
DL-1603,Hiện vật bảo tàng,,Sở Văn hóa và Lữ hành thành phố Long Khê,Văn hóa,mở,XLSX,CC0 1.0,hằng ngày,2025-05-16,2025-06-25,2025-09-23,2495,5180,10.2,3.6,,,di tích
DL-1604,"Danh sách cơ sở khám, chữa bệnh năm 2024",số liệu gốc,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,DOCX,,hằng tháng,2025-04-19,2025-06-24,2025-06-24,31569,6635,277.9,4.4,,sk@kma.example,sức khỏe
DL-1605,Điểm du lịch,bản quét,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,SHP,,khi có thay đổi,2025-05-04,,,,,,,,,điểm đến;chuyển đổi số
DL-1606,Danh sách cơ sở lưu trú,danh sách,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Du lịch,mở,PDF,Ghi rõ nguồn,hằng năm,2023-08-19,2023-10-02,2025-09-09,294164,886,86.1,2.8,,vh@gru.example,điểm đến;lưu trú
DL-1607,Kết quả thi tốt nghiệp,,Tỉnh Quế Hóa,Giáo dục,mở,SHP,CC0 1.0,,2024-04-20,2024-06-06,2024-06-06,109723,1135,103.2,,,ubnd@qho.example,trường học
DL-1608,Tuyến xe buýt toàn quốc,bảng tổng hợp,Bộ Hạ tầng,Giao thông,mở,CSV,,6 tháng,2023-01-10,2023-05-31,2025-07-19,107451,1099,516.4,3.2,,dulieu@bht.example,giao thông;chuyển đổi số
DL-1609,Danh mục hệ thống thông tin trên địa bàn tỉnh Vân Hải năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,JSON,,hằng năm,2025-04-23,2025-06-07,2025-06-07,18773,1454,248.8,3.6,,dk@vha.example,khoa học
DL-1610,Cơ sở trợ giúp xã hội năm 2018,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC BY 4.0,6 tháng,2025-01-19,2025-04-15,2025-08-14,495405,13176,435,3.7,,ubnd@sdn.example,an sinh
DL-1611,Chỉ tiêu tuyển sinh lớp 10,bản quét,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,API,Ghi rõ nguồn,hàng tháng,2023-01-06,2023-08-11,2025-06-30,7569,3354,58.6,2.1,,hp@tli.example,giáo dục;trường học
DL-1612,Danh sách cơ sở giết mổ,bản đồ,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Nông nghiệp,mở,PDF,CC0 1.0,hằng năm,2024-06-10,2024-07-17,2025-01-06,28822,1123,335.4,2.6,,dn@bso.example,thủy lợi
DL-1613,Danh mục hệ thống thông tin,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,PDF,CC0 1.0,hằng ngày,2024-09-10,2024-11-15,2025-09-29,433285,7585,6.7,3.1,,dk@kma.example,thủ tục hành chính;thống kê
DL-1614,Tình hình tiêm chủng mở rộng toàn quốc năm 2024,số liệu gốc,Bộ Sức khỏe,Y tế,chuyên ngành,JSON,CC BY 4.0,hàng năm,2023-05-23,2023-06-14,2025-08-25,80553,6626,3.5,3.2,,dulieu@bsk.example,chuyển đổi số
DL-1615,Bản đồ địa chính,báo cáo kỳ,Tỉnh Tiền Lộc,Đất đai,mở,JSON,,hàng tháng,2023-02-20,2023-06-11,2025-09-26,458,1492,134.2,4.5,,ubnd@tlo.example,đất đai
DL-1616,Đội ngũ giáo viên trên địa bàn tỉnh Đắk Vân,bản quét,Sở Học tập tỉnh Đắk Vân,Giáo dục,mở,API,CC BY 4.0,hàng năm,2024-06-03,2024-08-08,2025-07-12,17418,44646,907.4,2.9,,,trường học
DL-1617,"Hội chợ, triển lãm",số liệu gốc,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,mở,SHP,Ghi rõ nguồn,,2023-08-21,2023-11-07,2025-09-29,464402,3975,195.1,4.9,,nk@dnh.example,chợ
DL-1618,Bảng giá đất trên địa bàn tỉnh Cửu Ninh,bản quét,Tỉnh Cửu Ninh,Đất đai,chuyên ngành,XLSX,,hàng năm,2024-11-11,2025-04-06,2025-05-14,399095,8399,517.4,2.1,,,giá đất
DL-1619,Danh sách cơ sở giáo dục nghề nghiệp,báo cáo kỳ,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,PDF,,hằng năm,2023-08-23,2023-11-01,2025-07-11,144746,3884,22,1.2,,hp@vha.example,
DL-1620,Trẻ em được bảo vệ toàn quốc năm 2024,báo cáo kỳ,Bộ Trật tự,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-02-25,2023-04-22,2025-05-11,25291,0,8,3.1,,dulieu@btt.example,dân số;việc làm
DL-1621,Dự án đầu tư nước ngoài,bản đồ,Tỉnh Hòa Phong,Tài chính,dùng chung,XML,,,2023-12-26,2024-08-08,2025-01-09,28298,4856,1835.4,4.1,,,đầu tư công
DL-1622,Dân số theo xã toàn quốc năm 2024,bản đồ,Bộ Công vụ,Xã hội,mở,PDF,,hằng tháng,2024-07-08,2024-09-25,2025-09-01,258784,2621,1585.7,2,,dulieu@bcv.example,dân số
DL-1623,Gia đình văn hóa,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Văn hóa,mở,CSV,CC BY 4.0,hằng năm,2023-11-10,2024-03-12,2024-12-16,181845,32369,199.6,3.2,,vh@nth.example,di tích
DL-1624,Đối tượng bảo trợ xã hội năm 2018,danh sách,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC0 1.0,hằng quý,2024-11-09,,,,,,,,ubnd@sdn.example,việc làm;dân số
DL-1625,Người có công,báo cáo kỳ,Tỉnh Krông Mai,Xã hội,mở,XLSX,CC BY 4.0,6 tháng,2023-01-11,,,,,,,đăng nhập,ubnd@kma.example,việc làm
DL-1626,Danh sách luật sư toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,mở,SHP,CC BY 4.0,hằng năm,2024-11-27,2025-03-15,2025-04-22,52090,5074,381.8,1.4,,dulieu@bct.example,xã hội
DL-1627,Danh sách luật sư năm 2018,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,PDF,Ghi rõ nguồn,hằng tháng,2025-04-18,2025-06-01,2025-06-19,72,396,2.2,2.7,,,dân số
DL-1628,Giấy phép môi trường đã cấp,báo cáo kỳ,Sở Đất đai và Nông thôn Vân Hải,Môi trường,mở,XLSX,CC BY 4.0,hằng tháng,2023-03-15,2023-07-06,2025-09-22,448144,294,79.7,3.3,,dn@vha.example,nước
DL-1629,Dự án đầu tư công,bản quét,Sở Ngân khố tỉnh Đà Lộc,Tài chính,dùng chung,API,CC0 1.0,hằng năm,2024-11-11,2025-05-01,2025-05-01,25528,1225,113.2,3,thu phí,nk@dlo.example,
DL-1630,"Danh sách chợ, siêu thị toàn quốc",bản đồ,Bộ Thương nghiệp,Thương mại,dùng chung,XML,CC0 1.0,hằng tháng,2025-08-17,,,,,,,,,chợ;thương mại
DL-1631,Danh sách cơ sở giáo dục nghề nghiệp,số liệu theo xã,Tỉnh Quế Hóa,Giáo dục,mở,CSV,CC BY 4.0,hằng tháng,2023-10-10,2023-12-16,2025-08-21,5946,22688,6.9,2.4,,ubnd@qho.example,giáo dục
DL-1632,Danh sách bến thủy nội địa,bản quét,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,CSV,CC BY 4.0,6 tháng,2025-03-16,2025-07-16,2025-07-16,,26240,85.8,4.5,,ht@nth.example,đường bộ
DL-1633,Người có công toàn quốc năm 2024,bảng tổng hợp,Bộ Công vụ,Xã hội,mở,CSV,Ghi rõ nguồn,hằng tháng,2024-11-29,2025-02-07,2025-09-25,60738,7014,1174.1,3.6,,dulieu@bcv.example,xã hội
DL-1634,Cơ sở đủ điều kiện an toàn thực phẩm,báo cáo kỳ,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,dùng chung,PDF,,hằng năm,2024-07-28,2024-08-09,2024-08-09,396795,14760,719,3.8,,sk@dnh.example,bệnh viện
DL-1635,Nghệ nhân ưu tú,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Văn hóa,mở,XML,,hằng tháng,2023-10-06,2023-12-10,2025-07-22,16098,6441,906.4,4.2,,vh@vha.example,văn hóa;chuyển đổi số
DL-1636,Số giường bệnh trên địa bàn thành phố Đông Nhuệ,danh sách,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,chuyên ngành,CSV,,hàng tháng,2024-04-20,2024-06-07,2025-09-18,28985,374,435.8,3.3,,sk@dnh.example,covid-19
DL-1637,Giấy phép khai thác nước dưới đất,bản quét,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Môi trường,mở,CSV,CC BY 4.0,khi có thay đổi,2025-01-12,2025-02-24,2025-04-18,251684,13490,1564.7,2,,dn@hpo.example,nước;thống kê
DL-1638,Giấy phép khai thác nước dưới đất,số liệu theo xã,Sở Sức khỏe tỉnh Hòa Phong,Môi trường,chuyên ngành,PDF,,hằng quý,2024-05-25,,,,,,,,sk@hpo.example,môi trường
DL-1639,Việc làm và thất nghiệp năm 2024,,Bộ Trật tự,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-05-19,2024-02-04,2025-06-22,14954,624,162.7,2.7,,dulieu@btt.example,việc làm
DL-1640,Trường đạt chuẩn quốc gia,báo cáo kỳ,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,CSV,,6 tháng,,2023-04-05,2025-05-13,21177,11184,14.4,2.9,,,tuyển sinh
DL-1641,Danh sách trường học,danh sách,Sở Học tập Sa Đình,Giáo dục,mở,XLSX,CC BY 4.0,hằng tháng,2023-01-16,2023-06-17,2025-09-13,12403,9,582.4,2.3,,hp@sdi.example,tuyển sinh
DL-1642,Dự án đầu tư nước ngoài,,Sở Ngân khố tỉnh Tiền Lộc,Tài chính,mở,API,,hằng tuần,2023-10-19,2024-03-07,2025-09-20,11765,13428,376.6,2.5,,nk@tlo.example,
DL-1643,Dự án đầu tư nước ngoài năm 2024,bảng tổng hợp,Bộ Ngân khố,Tài chính,mở,CSV,CC BY 4.0,hàng năm,2023-09-24,2023-12-30,2024-11-12,42267,1162,118.2,2.5,,,ngân sách
DL-1644,Danh sách dự án nhà ở xã hội,bản quét,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,JSON,CC BY 4.0,,2023-06-25,,,,,,,,ht@nth.example,xây dựng
DL-1645,Người có công,bản quét,UBND tỉnh Ngọc Châu,Xã hội,mở,DOCX,,hằng quý,2024-10-13,2024-11-30,2025-09-03,,6653,222.1,2.9,,ubnd@nch.example,an sinh;dữ liệu mở
DL-1646,Doanh nghiệp công nghệ số,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,dùng chung,API,CC0 1.0,hằng tháng,,2025-09-30,2025-09-30,392707,134,256.6,2.2,,dk@tli.example,thủ tục hành chính
DL-1647,Tình hình dịch bệnh trên vật nuôi toàn quốc,báo cáo kỳ,Viện Quan trắc Quốc gia,Nông nghiệp,mở,API,CC BY 4.0,hằng tháng,2023-11-01,2024-03-03,2025-05-18,27750,2665,87.1,4.9,,dulieu@vqt.example,trồng trọt
DL-1648,Khu bảo tồn thiên nhiên,bản đồ,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Môi trường,dùng chung,XLSX,CC BY 4.0,hàng tháng,2024-03-23,2024-05-22,2025-08-13,12393,218,72.2,3.6,,dn@tli.example,quan trắc
DL-1649,Đơn vị kinh doanh vận tải toàn quốc,bản quét,Bộ Hạ tầng,Giao thông,mở,JSON,CC BY 4.0,hằng tháng,2025-01-21,2025-04-27,2025-09-17,11319,12700,743.8,3.6,,dulieu@bht.example,
DL-1650,Số giường bệnh,,Sở Sức khỏe Thạch Lĩnh,Y tế,mở,XML,,hàng tháng,2024-08-05,,,,,,,,sk@tli.example,thuốc
DL-1651,Di sản văn hóa phi vật thể,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,mở,API,CC0 1.0,hằng quý,2025-05-12,,,,,,,,,thể thao
DL-1652,Danh sách dự án nhà ở xã hội,bản quét,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,mở,DOCX,CC BY 4.0,hàng tháng,2024-03-15,2024-07-26,2025-09-02,2104,4,581.8,1.7,,ht@qho.example,nhà ở;quy hoạch
DL-1653,Tình hình tiêm chủng mở rộng,bản đồ,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,api,CC BY 4.0,hằng năm,2025-05-31,,,,,,,,sk@bso.example,bệnh viện;covid-19
DL-1654,Tổ chức hành nghề công chứng toàn quốc năm 2024,số liệu theo xã,Cơ quan Kiểm tra Công vụ,Xã hội,mở,PDF,Ghi rõ nguồn,hằng quý,2024-11-08,2025-04-04,2025-09-17,28433,556,15.8,4.5,,dulieu@ttc.example,
DL-1655,Cơ sở trợ giúp xã hội toàn quốc năm 2024,bản quét,Bộ Cộng đồng và Tín ngưỡng,Xã hội,dùng chung,SHP,CC BY 4.0,khi có thay đổi,2025-05-29,,,,,,,,dulieu@bct.example,an sinh
DL-1656,Quy hoạch đất đai cấp xã,số liệu theo xã,Tỉnh Tiền Lộc,Đất đai,mở,PDF,CC BY 4.0,hằng tháng,2023-12-04,2024-01-29,2025-08-10,237356,19773,50.6,3.5,đăng nhập,ubnd@tlo.example,đất đai
DL-1657,"Trung tâm ngoại ngữ, tin học năm 2024",bảng tổng hợp,SỞ HỌC TẬP TỈNH ĐẮK VÂN,Giáo dục,mở,API,CC BY 4.0,hàng tháng,2025-06-07,2025-08-22,2025-08-22,27720,374,237.9,2.2,,hp@dva.example,chuyển đổi số
DL-1658,Cơ sở đủ điều kiện an toàn thực phẩm toàn quốc,bảng tổng hợp,TT BSK,Y tế,mở,XLSX,CC0 1.0,hằng quý,2023-03-09,2023-06-01,2024-11-19,1959,4844,733.3,2,,dulieu@bsk.example,sức khỏe
DL-1659,Kim ngạch xuất khẩu trên địa bàn tỉnh Gia Rung,bảng tổng hợp,Sở Tài nguyên số tỉnh Vân Hải,Thương mại,mở,XML,CC0 1.0,hằng tháng,2025-05-05,2025-09-10,2025-09-23,13069,69,47.2,3.5,,nk@gru.example,thương mại;xuất khẩu
DL-1660,"Cầu, đường do tỉnh quản lý",bản đồ,Sở Hạ tầng tỉnh Đắk Vân,Giao thông,mở,API,CC0 1.0,hằng năm,2024-12-26,2025-01-28,2025-01-28,,6470,171.8,3.5,,ht@dva.example,đường bộ
DL-1661,"Cán bộ, công chức",danh sách,Tỉnh Ngọc Châu,Xã hội,mở,JSON,CC BY 4.0,hằng năm,2023-10-18,2023-12-30,2025-03-22,11890,33124,27.1,2.5,,ubnd@nch.example,dân số
DL-1662,Cơ sở trợ giúp xã hội năm 2024,,TTC,Xã hội,mở,CSV,CC BY 4.0,,2025-01-08,,,,,,,,,an sinh
DL-1663,Kết quả giải quyết thủ tục hành chính toàn quốc,số liệu theo xã,Bộ Khoa học ứng dụng,Khoa học,mở,PDF,CC BY 4.0,hằng năm,2025-04-18,2025-04-24,2025-04-24,9643,3793,347.3,1.7,,dulieu@bku.example,thủ tục hành chính
DL-1664,Kết quả thi tốt nghiệp,số liệu gốc,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,API,CC BY 4.0,hằng năm,2023-06-02,2023-06-15,2024-10-13,5780,1419,208.1,2.6,,hp@qho.example,giáo dục
DL-1665,Thư viện trường học,,Tỉnh Nam Thới,Giáo dục,dùng chung,PDF,,6 tháng,2024-11-10,2024-12-24,2025-09-23,65623,13704,381.9,4.4,,ubnd@nth.example,trường học
DL-1666,Doanh nghiệp công nghệ số năm 2024,danh sách,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,XLSX,Ghi rõ nguồn,hằng quý,2024-05-21,,,,,,,,dk@hgi.example,khoa học;thủ tục hành chính
DL-1667,Kết quả giải quyết thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,PDF,CC BY 4.0,hằng quý,,2025-09-30,2025-09-30,23919,34710,1096.5,2.5,,dk@tli.example,khoa học
DL-1668,Kết quả giải quyết thủ tục hành chính (cập nhật),bản quét,Sở Ngân khố tỉnh Thạch Lĩnh,Khoa học,mở,CSV,CC0 1.0,hằng ngày,2025-01-11,2025-03-02,2025-09-17,13787,6142,145.9,,,nk@tli.example,công nghệ
DL-1669,Danh sách câu lạc bộ thể thao,bảng tổng hợp,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,XLSX,CC BY 4.0,hàng tháng,2024-08-21,2025-02-02,2025-09-13,47,17715,404.6,2.1,,vh@sdi.example,thể thao;di tích
DL-1670,Doanh thu du lịch,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Du lịch,dùng chung,CSV,,hằng ngày,2025-05-02,2025-06-26,2025-09-16,11251,8515,31.3,3.2,,vh@hgi.example,
DL-1671,Sản phẩm OCOP được công nhận,số liệu gốc,TỈNH GIA RUNG,Nông nghiệp,dùng chung,API,Ghi rõ nguồn,hằng tháng,2025-01-20,2025-03-27,2025-09-07,58094,6256,1503.1,4.2,,ubnd@gru.example,trồng trọt;thống kê
DL-1672,Điểm du lịch,,Sở Văn hoá và Lữ hành tỉnh Đắk Vân,Du lịch,dùng chung,CSV,,hằng năm,,2024-05-22,2025-04-01,13191,2391,133.6,4.7,,vh@dva.example,lưu trú
DL-1673,Dự án đầu tư nước ngoài,số liệu gốc,Tỉnh Trà Khê,Tài chính,mở,API,CC BY 4.0,,2025-05-17,2025-08-12,2025-08-12,76121,16400,584.9,3.5,,ubnd@tkh.example,doanh nghiệp
DL-1674,Nợ đọng thuế,bảng tổng hợp,Sở Ngân khố tỉnh Hòa Phong,Tài chính,dùng chung,CSV,,hằng năm,,2024-08-28,2024-08-28,5976,538,954.8,2,,nk@hpo.example,ngân sách;đầu tư công
DL-1675,Gia đình văn hóa,,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,mở,DOCX,CC BY 4.0,6 tháng,2025-03-29,2025-07-25,2025-07-25,168638,18927,111.1,2,,vh@dlo.example,thể thao
DL-1676,Dân số theo xã năm 2018,,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,hằng quý,2024-01-27,2024-03-11,2025-09-01,51723,477,156.8,3.1,thu phí,ubnd@sdn.example,xã hội
DL-1677,Tuyến du lịch cộng đồng,,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,XLSX,,hằng tháng,2023-11-02,2023-12-28,2025-09-14,95983,754,7.2,3.6,,vh@sdi.example,du lịch
DL-1678,Cơ sở đủ điều kiện an toàn thực phẩm,bản quét,Tỉnh Hồng Giang,Y tế,dùng chung,XML,,hằng năm,2025-08-06,,,,,,,,ubnd@hgi.example,sức khỏe
DL-1679,Doanh nghiệp công nghệ số,,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,dùng chung,XLSX,Ghi rõ nguồn,6 tháng,2024-09-12,2024-10-01,2025-05-18,218253,1691,100.8,3,,td@bso.example,thủ tục hành chính;công nghệ
DL-1680,Nhà hàng phục vụ khách du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Du lịch,dùng chung,CSV,,hằng quý,2024-09-27,2024-10-20,2025-08-27,3144,10936,400.5,2.5,,,điểm đến
DL-1681,Kết quả thi tốt nghiệp,bảng tổng hợp,Sở Học tập tỉnh Đà Lộc,Giáo dục,mở,SHP,,6 tháng,2025-03-01,,,,,,,,hp@dlo.example,trường học
DL-1682,Chứng chỉ hành nghề xây dựng,bản quét,Sở Hạ tầng tỉnh Vân Hải,Xây dựng,dùng chung,XML,CC BY 4.0,hằng năm,2025-08-19,,,,,,,,ht@vha.example,
DL-1683,Cơ sở trợ giúp xã hội,,Thành phố Long Khê,Xã hội,mở,JSON,Ghi rõ nguồn,hàng tháng,2024-02-11,2024-04-01,2025-05-24,224199,47308,51.6,2.8,,,dân số
DL-1684,Thiết chế thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,mở,XLSX,CC0 1.0,hằng tuần,2023-11-23,2023-12-13,2025-09-15,280753,4060,52.2,2.7,,,văn hóa;chuyển đổi số
DL-1685,Sự kiện du lịch,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-07-29,2023-09-01,2025-03-18,33895,395,12,3.9,,vh@tlo.example,điểm đến
DL-1686,Đối tượng bảo trợ xã hội toàn quốc năm 2024,số liệu theo xã,Cơ quan Kiểm tra Công vụ,Xã hội,mở,API,Ghi rõ nguồn,hằng năm,2025-01-24,2025-04-13,2025-09-08,27802,9313,971.7,4,,dulieu@ttc.example,
DL-1687,Người có công năm 2017,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng quý,2023-03-18,2023-04-13,2025-07-14,246505,552,121.9,2.6,đăng nhập,ubnd@sdn.example,
DL-1688,Thủ tục hành chính,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,dùng chung,API,,hàng tháng,2023-12-17,,,,,,,,dk@kxu.example,thủ tục hành chính
DL-1689,"Dự án được giao đất, cho thuê đất",bản quét,Sở Đất đai và Nông thôn Long Khê,Đất đai,mở,PDF,Ghi rõ nguồn,hằng ngày,2025-06-09,2025-07-12,2025-09-26,534016,4030,5.3,3.3,,,quy hoạch
DL-1690,Đối tượng bảo trợ xã hội toàn quốc năm 2024,số liệu gốc,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,API,CC BY 4.0,hàng tháng,2025-03-03,2025-04-10,2025-09-04,66842,59,2.8,4.6,,dulieu@bct.example,việc làm;xã hội
DL-1691,Danh mục hệ thống thông tin,bản quét,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,XLSX,Ghi rõ nguồn,hằng năm,2025-04-23,2025-07-29,2025-07-29,4158,1047,67.7,,,dk@dlo.example,công nghệ
DL-1692,Bảng giá đất,báo cáo kỳ,Tỉnh Vân Hải,Đất đai,mở,PDF,CC BY 4.0,hằng quý,2025-02-19,,,,,,,,ubnd@vha.example,bản đồ;đất đai
DL-1693,"Cán bộ, công chức năm 2017",danh sách,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC BY 4.0,hằng năm,2025-05-26,2025-05-30,2025-05-30,159349,3933,931.9,2,,,xã hội
DL-1694,Hồ sơ đo đạc đất đai,bản quét,Sở Đất đai và Nông thôn thành phố Sa Đình,Đất đai,mở,API,CC0 1.0,hằng tuần,2023-07-10,2024-02-01,2025-08-30,43049,5772,180.2,2.1,,dn@sdi.example,quy hoạch
DL-1695,Danh sách trường học toàn quốc năm 2024,số liệu theo xã,Bộ Học tập,Giáo dục,dùng chung,JSON,CC0 1.0,hàng năm,2025-05-25,2025-09-21,2025-09-21,90270,1868,1490.9,1.7,,,trường học
DL-1696,Danh sách cơ sở giáo dục nghề nghiệp,số liệu theo xã,TỈNH BẾN CAU,Giáo dục,dùng chung,API,CC BY 4.0,hằng năm,2024-06-10,2024-10-03,2025-07-23,222918,8100,109.2,,,ubnd@bca.example,trường học
DL-1697,Trạm y tế xã,danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,dùng chung,XML,,khi có thay đổi,,2024-09-10,2024-09-10,224204,1764,303.5,3.2,,sk@dlo.example,sức khỏe
DL-1698,Trạm y tế xã,bảng tổng hợp,Sở Học tập tỉnh Đà Lộc,Y tế,mở,XLSX,CC BY 4.0,hằng năm,2023-04-04,2023-05-14,2023-05-14,9201,419,603,4.9,,hp@dlo.example,covid-19
DL-1699,Việc làm và thất nghiệp,báo cáo kỳ,UBND tỉnh Krông Mai,Xã hội,chuyên ngành,API,CC0 1.0,hằng tuần,2025-05-01,2025-09-06,2025-09-17,3029,809,51.4,3.7,,ubnd@kma.example,an sinh;dân số
DL-1700,Danh sách luật sư năm 2024,báo cáo kỳ,Bộ Cộng đồng và Tín ngưỡng,Xã hội,dùng chung,JSON,,hằng tháng,2024-06-27,2024-12-14,2025-08-30,138257,4163,0.7,3.5,,dulieu@bct.example,xã hội
DL-1701,"Tên đường, số nhà",báo cáo kỳ,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,chuyên ngành,XLSX,Ghi rõ nguồn,6 tháng,2025-06-15,2025-09-16,2025-09-16,182534,7173,582.8,2.9,,ht@qho.example,quy hoạch
DL-1702,Kết quả lựa chọn nhà thầu,bản đồ,Tỉnh Minh Thủy,Tài chính,mở,XML,,6 tháng,2025-07-10,2025-08-16,2025-08-16,41659,10543,6.6,,,,doanh nghiệp;thống kê
DL-1703,"Danh sách bến xe, bãi đỗ",báo cáo kỳ,Sở Hạ tầng tỉnh Bạch Sơn,Giao thông,dùng chung,CSV,,6 tháng,2024-09-05,,,,,,,,ht@bso.example,đường bộ
DL-1704,Nhà văn hóa xã,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,XLSX,CC0 1.0,hằng năm,2025-02-04,2025-02-21,2025-02-21,3362,1339,644.7,3.5,,vh@kma.example,di tích
DL-1705,Cơ sở đủ điều kiện an toàn thực phẩm,bảng tổng hợp,Sở Sức khỏe thành phố Sa Đình,Y tế,mở,PDF,,hằng năm,2023-05-14,,,,,,,,sk@sdi.example,covid-19
DL-1706,"Hộ nghèo, hộ cận nghèo toàn quốc năm 2024",bản đồ,Bộ Trật tự,Xã hội,mở,pdf,,6 tháng,2024-07-30,2024-12-14,2025-07-03,63952,340,54.5,3,,dulieu@btt.example,xã hội
DL-1707,Danh sách trường học năm 2024,số liệu theo xã,Sở Học tập tỉnh Gia Rung,Giáo dục,dùng chung,PDF,,,2024-06-20,2024-07-04,2024-10-01,77856,1774,29.1,4.3,,hp@gru.example,trường học;tuyển sinh
DL-1708,Dự án đầu tư nước ngoài trên địa bàn tỉnh Ngọc Châu,bảng tổng hợp,Tỉnh Ngọc Châu,Tài chính,mở,CSV,,hằng năm,2023-11-23,2023-12-09,2025-05-04,274987,2759,104.9,3.3,,ubnd@nch.example,doanh nghiệp
DL-1709,"Cán bộ, công chức toàn quốc năm 2024",bản đồ,Bộ Công vụ,Xã hội,mở,XML,,hằng quý,2025-08-05,2025-09-27,2025-09-27,220062,5344,1702.6,1.9,,dulieu@bcv.example,an sinh
DL-1710,"Danh sách chợ, siêu thị",báo cáo kỳ,Sở Ngân khố tỉnh Nam Thới,Thương mại,mở,API,Ghi rõ nguồn,khi có thay đổi,2023-08-06,2023-09-20,2025-06-16,37683,453,1706.3,4.4,,nk@nth.example,xuất khẩu
DL-1711,Đội ngũ giáo viên trên địa bàn tỉnh An Tràm,số liệu gốc,TỈNH AN TRÀM,Giáo dục,mở,XLSX,Ghi rõ nguồn,hằng quý,2023-08-10,2023-12-29,2025-08-02,126308,6440,1553.1,4.1,,ubnd@atr.example,giáo dục;danh sách
DL-1712,Tài sản công,báo cáo kỳ,Sở Ngân khố tỉnh Quế Hóa,Tài chính,dùng chung,JSON,CC0 1.0,,2024-08-10,2024-08-19,2024-10-29,18694,1033,2.4,2.9,,nk@qho.example,ngân sách
DL-1713,Kết quả giải quyết thủ tục hành chính,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,dùng chung,XML,,hằng ngày,2025-05-05,2025-05-24,2025-09-29,7978,10373,818.7,2.4,,dk@sdi.example,công nghệ
DL-1714,Cơ sở đủ điều kiện an toàn thực phẩm,bản quét,Sở Sức khỏe tỉnh Hồng Giang,Y tế,mở,PDF,,hằng năm,2024-05-03,2024-08-16,2024-08-16,297139,9517,458.2,4.1,,sk@hgi.example,y tế
DL-1715,Dân số theo xã toàn quốc,số liệu gốc,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,mở,XLSX,Ghi rõ nguồn,hàng năm,2023-12-27,,,,,,,,dulieu@bct.example,an sinh
DL-1716,Lễ hội truyền thống,bản quét,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,chuyên ngành,CSV,,hằng năm,2024-03-04,2024-05-21,2025-08-08,47654,3,100.9,4.2,,vh@sdi.example,thể thao
DL-1717,"Danh sách chợ, siêu thị trên địa bàn tỉnh Kim Xuyên",bản quét,Sở Ngân khố tỉnh Kim Xuyên,Thương mại,mở,JSON,Ghi rõ nguồn,hằng tháng,2023-04-19,2023-05-16,2025-06-25,286506,1909,833.3,3.3,,,chợ
DL-1718,Kết quả giải quyết thủ tục hành chính trên địa bàn thành phố Đông Nhuệ năm 2024,bản đồ,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,chuyên ngành,PDF,,6 tháng,2023-01-25,2023-02-22,2025-07-11,34001,3156,894.8,4.4,đăng nhập,dk@dnh.example,khoa học
DL-1719,"Giá dịch vụ khám, chữa bệnh năm 2024",số liệu gốc,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,dùng chung,PDF,,hằng tháng,2025-07-10,2025-09-06,2025-09-28,40292,22255,963.9,2.4,,sk@tlo.example,sức khỏe
DL-1720,"Trung tâm ngoại ngữ, tin học năm 2024",báo cáo kỳ,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,XLSX,CC BY 4.0,hằng tháng,2023-06-28,2024-03-04,2025-09-10,750,14651,188.2,2.5,,,trường học;giáo dục
DL-1721,Trẻ em được bảo vệ năm 2017,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,CSV,Ghi rõ nguồn,hằng quý,2025-03-02,2025-03-24,2025-06-30,40099,496,101,3.3,,,dân số
DL-1722,Danh sách tổ chức khoa học toàn quốc,bảng tổng hợp,Ban Quản lý khu công nghiệp Hòa Phong,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2024-01-25,2024-06-21,2025-06-16,46302,5358,14.9,3.4,,,công nghệ
DL-1723,Đội ngũ giáo viên,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,dùng chung,CSV,,hằng tháng,2023-05-28,2023-06-17,2025-09-28,40840,72,5.6,3.8,thu phí,hp@sdi.example,tuyển sinh
DL-1724,"Cầu, đường do tỉnh quản lý",số liệu theo xã,Sở Hạ tầng tỉnh Vân Hải,Giao thông,dùng chung,DOCX,,,2024-01-06,2024-03-21,2025-07-24,254080,6498,702.6,3.3,,ht@vha.example,chuyển đổi số
DL-1725,Danh sách cơ sở giáo dục nghề nghiệp,danh sách,Sở Học tập tỉnh Hòa Phong,Giáo dục,dùng chung,API,CC BY 4.0,6 tháng,2025-05-10,2025-07-24,2025-07-24,145,9641,35.1,2.5,,hp@hpo.example,giáo dục
DL-1726,Việc làm và thất nghiệp năm 2017,bản đồ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,CSV,CC BY 4.0,hàng tháng,2024-05-03,2024-06-10,2025-08-02,488449,7428,581.9,2.4,,ubnd@sdn.example,an sinh;chuyển đổi số
DL-1727,Văn bằng bảo hộ trên địa bàn tỉnh Đà Lộc,số liệu gốc,SDK Đà Lộc,Khoa học,dùng chung,PDF,CC BY 4.0,hàng năm,2023-05-16,2023-10-06,2025-09-27,6800,13765,521.9,2,,dk@dlo.example,thủ tục hành chính
DL-1728,VĂN BẰNG BẢO HỘ TRÊN ĐỊA BÀN TỈNH ĐÀ LỘC,số liệu theo xã,Sở Ngân khố tỉnh Đà Lộc,Khoa học,mở,API,CC BY 4.0,6 tháng,2024-05-07,2024-06-27,2024-06-27,25133,9934,455.1,2,,nk@dlo.example,công nghệ
DL-1729,Lưu lượng phương tiện toàn quốc,danh sách,Bộ Đường bộ và Cảng,Giao thông,mở,PDF,Ghi rõ nguồn,hằng quý,2025-07-17,2025-07-30,2025-09-15,190521,3078,146,1.9,,,vận tải
DL-1730,Trạm thu phát sóng di động năm 2024,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,dùng chung,SHP,CC BY 4.0,hằng tháng,2024-07-18,2024-07-23,2025-09-28,180502,436,324.9,3.4,,,thủ tục hành chính;thống kê
DL-1731,Trường đạt chuẩn quốc gia,,Tỉnh Hồng Giang,Giáo dục,mở,XLSX,,hằng năm,,2023-10-05,2025-03-20,88763,8018,876.8,,,,
DL-1732,Thủ tục hành chính,số liệu gốc,Bộ Truyền dẫn số,Khoa học,mở,SHP,CC BY 4.0,hằng ngày,2024-04-10,2024-06-12,2025-09-29,111336,51848,509.6,2.9,,dulieu@btd.example,khoa học
DL-1733,Hồ sơ đo đạc đất đai trên địa bàn tỉnh Đắk Vân,bản quét,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Đất đai,mở,XML,CC BY 4.0,hằng ngày,2023-06-26,2023-07-12,2025-09-30,42596,1354,1286,2.2,,dn@dva.example,bản đồ;thống kê
DL-1734,"Hộ nghèo, hộ cận nghèo năm 2017",danh sách,Tỉnh Sóc Diên,Xã hội,mở,DOCX,,,2024-05-26,2024-07-01,2024-07-01,7816,349,387,4.8,,ubnd@sdn.example,dân số
DL-1735,Dân số theo xã,bảng tổng hợp,Tỉnh Hậu Mỹ,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2025-01-22,2025-03-15,2025-03-15,378679,1470,18.6,,,ubnd@hmy.example,dân số
DL-1736,Tổ chức hành nghề công chứng năm 2017,,Tỉnh Sóc Diên,Xã hội,dùng chung,JSON,,hằng tháng,2024-05-24,2024-06-28,2025-09-03,56032,2647,126.4,4.6,,ubnd@sdn.example,việc làm
DL-1737,Diện tích rừng,bản đồ,Tỉnh Gia Rung,Nông nghiệp,dùng chung,JSON,,hằng tháng,2025-06-15,2025-09-03,2025-09-13,180080,301,327.2,2.4,,ubnd@gru.example,nông nghiệp;danh sách
DL-1738,Kết quả thi tốt nghiệp toàn quốc,bản quét,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,mở,PDF,,6 tháng,2024-05-02,2024-07-12,2025-09-03,8512,4706,228.4,3.6,,dulieu@bhp.example,trường học;danh sách
DL-1739,Hiện vật bảo tàng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Văn hóa,mở,PDF,,hàng năm,2024-10-27,2025-03-16,2025-08-08,64154,16545,542.2,4.1,,vh@tlo.example,di tích
DL-1740,Điểm thường xảy ra tai nạn,báo cáo kỳ,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,JSON,CC0 1.0,hằng tuần,2023-07-28,2023-09-23,2025-09-24,64656,819,90.3,,,ht@dlo.example,đường bộ
DL-1741,Diện tích rừng toàn quốc,báo cáo kỳ,Bộ Nông thôn,Nông nghiệp,mở,JSON,CC0 1.0,khi có thay đổi,2025-04-29,2025-05-18,2025-05-18,22221,33,45.7,3.8,,dulieu@bnt.example,chăn nuôi
DL-1742,Đội ngũ giáo viên năm 2024,,Sở Học tập tỉnh Gia Rung,Giáo dục,mở,CSV,CC BY 4.0,6 tháng,2025-08-14,,,,,,,,hp@gru.example,giáo dục
DL-1743,Người có công toàn quốc,,"Trung tâm Thông tin, Bộ Cộng đồng và Tín ngưỡng",Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2025-08-18,,,,,,,,dulieu@bct.example,an sinh
DL-1744,Tình hình dịch bệnh trên vật nuôi,số liệu gốc,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH ĐẮK VÂN,Nông nghiệp,mở,JSON,Ghi rõ nguồn,6 tháng,2023-05-03,2024-01-10,2025-07-30,152903,12559,291.1,2.1,,dn@dva.example,nông nghiệp
DL-1745,Kim ngạch xuất khẩu,,Sở Ngân khố tỉnh Quế Hóa,Thương mại,dùng chung,CSV,Ghi rõ nguồn,hằng năm,2023-03-19,2023-05-03,2024-10-02,13777,6884,1744,3.7,,nk@qho.example,thương mại
DL-1746,Chất lượng nước mặt,danh sách,Sở Đất đai và Nông thôn tỉnh Nam Thới,Môi trường,dùng chung,XLSX,CC0 1.0,hằng quý,2023-05-25,2024-04-06,2025-01-09,19857,2382,2.9,2.9,,dn@nth.example,môi trường
DL-1747,Trường đạt chuẩn quốc gia,số liệu theo xã,Sở Học tập tỉnh Cửu Ninh,Giáo dục,dùng chung,CSV,CC BY 4.0,hàng tháng,2023-10-27,2024-05-03,2025-06-13,6250,3130,59.1,,,,tuyển sinh
DL-1748,Việc làm và thất nghiệp toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Ngoại vụ",Xã hội,mở,PDF,CC0 1.0,hằng năm,2023-07-15,,,,,,,,,việc làm;xã hội
DL-1749,Số học sinh theo cấp học năm 2024,báo cáo kỳ,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,PDF,,khi có thay đổi,2023-02-20,2023-06-10,2024-02-22,49039,3131,102.1,3.2,đăng nhập,hp@bso.example,giáo dục
DL-1750,Dân số theo xã toàn quốc,bản quét,"Trung tâm Thông tin, Bộ Pháp chế",Xã hội,dùng chung,XLSX,,hằng ngày,2025-03-17,2025-04-28,2025-09-30,31494,6810,29.8,2.8,,dulieu@bpc.example,dân số
DL-1751,Chất lượng nước mặt,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Môi trường,dùng chung,XLSX,CC0 1.0,hằng tháng,2024-03-18,2024-05-19,2025-09-20,162225,75000,1257.2,1.8,,dn@dva.example,môi trường;dữ liệu mở
DL-1752,Dân số theo xã toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-05-26,2023-06-06,2024-08-29,11679,2750,53.5,4.1,,dulieu@bcv.example,xã hội
DL-1753,Danh sách dự án nhà ở xã hội trên địa bàn tỉnh Kim Xuyên,bảng tổng hợp,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,dùng chung,PDF,CC BY 4.0,hằng ngày,2023-11-20,2024-06-22,2025-09-30,71045,1870,846.3,3.1,,ht@kxu.example,xây dựng;quy hoạch
DL-1754,Hướng dẫn viên du lịch trên địa bàn tỉnh Tiền Lộc,danh sách,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Du lịch,mở,PDF,Ghi rõ nguồn,hằng năm,2025-07-07,,,,,,,,vh@tlo.example,
DL-1755,Trẻ em được bảo vệ toàn quốc năm 2024,,Bộ Công vụ,Xã hội,mở,API,CC BY 4.0,hằng ngày,2023-03-13,2023-05-04,2025-09-26,145989,3110,126.8,2.7,,dulieu@bcv.example,dân số
DL-1756,Danh sách cơ sở lưu trú,số liệu gốc,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,dùng chung,CSV,CC BY 4.0,khi có thay đổi,2024-04-27,,,,,,,,vh@sdi.example,dữ liệu mở
DL-1757,Danh sách trường học,bản đồ,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,XLSX,,hằng quý,,2025-02-08,2025-07-19,6906,25249,308.4,2.8,,hp@tlo.example,tuyển sinh
DL-1758,Danh sách trường học,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Giáo dục,dùng chung,JSON,CC0 1.0,hằng năm,2025-07-09,,,,,,,,vh@tlo.example,trường học
DL-1759,Phương tiện đo được kiểm định,báo cáo kỳ,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,dùng chung,pdf,,,2023-01-06,2023-02-08,2023-02-08,189731,626,705.8,,,td@dlo.example,thủ tục hành chính
DL-1760,Trung tâm đăng kiểm,bản quét,Sở Hạ tầng tỉnh Đắk Vân,Giao thông,mở,XLSX,CC0 1.0,khi có thay đổi,2023-07-10,2023-12-12,2025-05-05,69074,13961,198.4,1.9,,ht@dva.example,giao thông;đường bộ
DL-1761,Hàng hóa qua cửa khẩu,số liệu gốc,Sở Ngân khố tỉnh Gia Rung,Thương mại,dùng chung,PDF,,hằng năm,2023-06-15,2023-07-31,2023-11-05,329545,1883,433,2.8,,nk@gru.example,chợ
DL-1762,Giấy phép xây dựng đã cấp,bản đồ,SỞ HẠ TẦNG TỈNH ĐÀ LỘC,Xây dựng,mở,XML,,hằng năm,2024-06-26,2024-08-20,2024-08-20,187316,5965,731,3.8,,ht@dlo.example,quy hoạch
DL-1763,Đèn tín hiệu giao thông,bản đồ,Sở Hạ tầng tỉnh Quế Hóa,Giao thông,dùng chung,API,,khi có thay đổi,2023-09-11,2024-01-23,2025-07-08,23885,244,959.2,3.1,,ht@qho.example,đường bộ
DL-1764,Danh sách tổ chức khoa học năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,API,CC BY 4.0,hằng quý,2024-06-12,2024-06-28,2025-08-15,26553,773,8.3,1.5,,dk@dnh.example,công nghệ;dữ liệu mở
DL-1765,Nhiệm vụ khoa học cấp tỉnh,danh sách,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,CSV,CC BY 4.0,hằng năm,2025-04-05,2025-09-25,2025-09-25,86166,9084,1173.5,3.3,,dk@kxu.example,công nghệ
DL-1766,Cây xanh đô thị trên địa bàn tỉnh Đà Lộc,bản quét,Sở Hạ tầng tỉnh Đà Lộc,Xây dựng,dùng chung,PDF,CC BY 4.0,hằng năm,2023-05-28,2023-07-06,2023-07-06,211866,3971,273.2,3.1,,ht@dlo.example,nhà ở
DL-1767,Bản đồ địa chính,bảng tổng hợp,Tỉnh Đà Lộc,Đất đai,dùng chung,PDF,,hằng tuần,2025-01-10,2025-03-11,2025-09-24,72825,1913,221.9,3.5,,ubnd@dlo.example,bản đồ
DL-1768,Hướng dẫn viên du lịch,,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,mở,JSON,CC BY 4.0,hằng năm,2023-11-10,2024-01-09,2025-02-24,12763,6107,16,,,vh@lkh.example,
DL-1769,Số giường bệnh,,Sở Sức khỏe thành phố Long Khê,Y tế,mở,XML,CC0 1.0,hằng năm,2024-11-16,2025-03-05,2025-03-05,123635,5540,12.8,2.2,,sk@lkh.example,sức khỏe;thuốc
DL-1770,Cửa hàng xăng dầu,bảng tổng hợp,Sở Ngân khố tỉnh Thạch Lĩnh,Thương mại,mở,API,CC BY 4.0,,2023-12-07,2024-01-27,2024-12-30,,2638,293.8,3.9,thu phí,nk@tli.example,thương mại;xuất khẩu
DL-1771,Điểm du lịch,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,dùng chung,XLSX,CC BY 4.0,hằng năm,2023-09-16,2023-12-09,2024-10-14,4361,594,940.2,5,,vh@bso.example,du lịch
DL-1772,Danh mục hệ thống thông tin toàn quốc năm 2024,,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC BY 4.0,hằng ngày,2023-11-01,2024-01-18,2025-09-30,148907,4995,367.4,3.3,,dulieu@bdk.example,thủ tục hành chính
DL-1773,Cơ sở trợ giúp xã hội năm 2017,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,CSV,CC BY 4.0,,2023-11-27,,,,,,,,,an sinh
DL-1774,Cụm công nghiệp,bảng tổng hợp,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,mở,CSV,,hằng tuần,2025-04-21,2025-06-16,2025-09-14,39042,1769,1214.9,3.3,,nk@tlo.example,thương mại;chợ
DL-1775,"Dự án được giao đất, cho thuê đất",bảng tổng hợp,Tỉnh Nam Thới,Đất đai,dùng chung,XLSX,,hằng quý,2025-01-27,2025-06-23,2025-06-23,18396,397,222.4,2.9,,,bản đồ
DL-1776,Lượt khách du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,mở,API,CC0 1.0,hằng năm,2025-02-14,2025-09-11,2025-09-11,6588,3557,53.9,3.4,,vh@kma.example,điểm đến
DL-1777,"Hội chợ, triển lãm",số liệu theo xã,Sở Ngân khố tỉnh Hòa Phong,Thương mại,mở,CSV,CC BY 4.0,hằng năm,2024-05-08,2024-06-12,2024-06-12,1,2118,49.9,1.6,,nk@hpo.example,xuất khẩu;thống kê
DL-1778,Đối tượng bảo trợ xã hội năm 2024,bản quét,Bộ Pháp chế,Xã hội,mở,XLSX,CC BY 4.0,hằng ngày,2024-03-13,2024-05-03,2025-09-30,2247,142,9.3,4.3,,dulieu@bpc.example,xã hội
DL-1779,Danh sách bến thủy nội địa,bản quét,Sở Hạ tầng tỉnh Gia Rung,Giao thông,mở,JSON,,hằng năm,2025-07-24,2025-08-19,2025-08-19,288365,65,361,2.1,,,
DL-1780,Chỉ tiêu tuyển sinh lớp 10,số liệu gốc,"TRUNG TÂM THÔNG TIN, BỘ HỌC TẬP",Giáo dục,dùng chung,XLSX,,hằng năm,2023-12-08,,,,,,,đăng nhập,dulieu@bhp.example,giáo dục;tuyển sinh
DL-1781,Kế hoạch sử dụng đất hằng năm,bảng tổng hợp,Tỉnh Bến Cau,Đất đai,chuyên ngành,PDF,,hằng ngày,2023-06-03,2023-08-26,2025-09-29,153779,2793,50.7,,,ubnd@bca.example,đất đai
DL-1782,Giấy phép khai thác nước dưới đất,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Môi trường,mở,XLSX,CC0 1.0,hằng năm,2023-06-03,2023-07-23,2024-05-26,31773,15910,47.5,3.5,,dn@dva.example,nước
DL-1783,Hướng dẫn viên du lịch toàn quốc,bảng tổng hợp,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,XML,CC0 1.0,hằng quý,2024-01-02,2024-03-17,2025-08-25,54027,4932,1255.9,4.1,,,điểm đến
DL-1784,"Giá dịch vụ khám, chữa bệnh trên địa bàn tỉnh Quế Hóa",,SSK Quế Hóa,Y tế,mở,XLSX,CC BY 4.0,,2025-06-11,,,,,,,,sk@qho.example,covid-19
DL-1785,Bãi tắm công cộng trên địa bàn tỉnh Tiền Lộc,bảng tổng hợp,Sở Sức khẻo tỉnh Bạch Sơn,Du lịch,dùng chung,XLSX,Ghi rõ nguồn,hàng tháng,2024-12-14,,,,,,,,,điểm đến
DL-1786,"Tên đường, số nhà",bản đồ,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,mở,XLSX,CC0 1.0,khi có thay đổi,2024-02-11,2024-04-09,2024-11-05,72363,12581,30.4,3.4,,ht@kxu.example,
DL-1787,Danh sách nhà thuốc đạt chuẩn,bảng tổng hợp,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,CSV,,hằng năm,2024-11-28,2025-02-13,2025-02-13,38379,2181,96.6,3,,,y tế
DL-1788,Danh sách nhà thuốc đạt chuẩn (cập nhật),bản quét,Sở Học tập tỉnh Vân Hải,Y tế,dùng chung,DOCX,CC BY 4.0,hàng năm,2024-04-27,2024-06-01,2024-12-22,23767,8169,256.4,2.2,,hp@vha.example,covid-19
DL-1789,Trạm thu phát sóng di động,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,chuyên ngành,JSON,,,2024-04-20,2024-05-03,2024-05-03,63641,24974,526.2,2.4,,dk@nth.example,thủ tục hành chính
DL-1790,Diện tích rừng,bản quét,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",Nông nghiệp,mở,API,CC0 1.0,6 tháng,2023-05-03,2023-06-05,2025-09-07,487746,1230,640.9,2.3,,dulieu@bdn.example,chăn nuôi
DL-1791,Thư viện trường học,số liệu gốc,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,SHP,CC0 1.0,hằng tháng,2023-03-07,2023-04-27,2025-09-10,93602,8625,761.2,3.2,,hp@tli.example,tuyển sinh;giáo dục
DL-1792,Đối tượng bảo trợ xã hội năm 2017,bản đồ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,JSON,CC0 1.0,hằng năm,2024-06-06,2024-11-16,2024-11-16,21247,4138,657.8,3.8,,ubnd@sdn.example,an sinh;dữ liệu mở
DL-1793,Giá vật liệu xây dựng,,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,mở,JSON,,hằng năm,2024-02-28,2024-04-08,2024-11-15,154297,9881,494.8,2.7,,ht@hpo.example,xây dựng
DL-1794,"Tên đường, số nhà",số liệu gốc,SỞ HẠ TẦNG TỈNH NAM THỚI,Xây dựng,chuyên ngành,CSV,CC BY 4.0,hằng tháng,2023-01-28,2023-02-26,2025-06-07,26847,2167,55.5,,,ht@nth.example,xây dựng;chuyển đổi số
DL-1795,Ca mắc bệnh truyền nhiễm,danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,JSON,CC0 1.0,,,2024-10-12,2025-08-20,9218,28024,956.9,3.1,,,y tế;sức khỏe
DL-1796,Số giường bệnh,số liệu theo xã,Sở Sức khỏe tỉnh Nam Thới,Y tế,mở,PDF,,hàng năm,2023-08-13,2023-10-11,2023-10-11,,1237,330.8,2.9,,sk@nth.example,thuốc;danh sách
DL-1797,Hiện trạng sử dụng đất đai toàn quốc,bảng tổng hợp,Bộ Đất đai,Đất đai,mở,CSV,CC BY 4.0,6 tháng,2024-12-24,2025-05-20,2025-05-20,485735,4239,495.1,2.7,,dulieu@bdd.example,giá đất
DL-1798,Danh sách luật sư,bảng tổng hợp,Tỉnh Gia Rung,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2025-06-23,2025-08-29,2025-08-29,3606,4487,1699.2,4.2,,ubnd@gru.example,việc làm
DL-1799,Danh sách trường học,bản quét,Sở Học tập tỉnh Cửu Ninh,Giáo dục,mở,PDF,,hằng năm,2024-07-18,,,,,,,,hp@cni.example,giáo dục
DL-1800,Danh sách câu lạc bộ thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,XLSX,CC BY 4.0,,2023-05-13,2023-11-18,2024-09-08,14561,1472,88.1,5,,vh@kxu.example,văn hóa
DL-1801,Trạm thu phát sóng di động,bản quét,SỞ TRUYỀN DẪN SỐ THÀNH PHỐ ĐÔNG NHUỆ,Khoa học,dùng chung,PDF,CC BY 4.0,hằng năm,2024-06-25,,,,,,,,,thủ tục hành chính
DL-1802,Danh sách luật sư năm 2017,báo cáo kỳ,Tỉnh Sóc Diên,Xã hội,mở,SHP,CC0 1.0,hằng quý,2023-06-28,2023-10-23,2025-07-02,51061,1844,76.3,4.7,,ubnd@sdn.example,dữ liệu mở
DL-1803,Số học sinh theo cấp học trên địa bàn tỉnh Nam Thới,bảng tổng hợp,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,PDF,CC BY 4.0,,2023-01-19,2023-02-28,2025-03-31,53002,3716,333.2,3.4,,hp@nth.example,tuyển sinh
DL-1804,Đèn tín hiệu giao thông,số liệu gốc,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,CSV,,hằng năm,,2023-10-03,2023-10-03,132780,1340,29.2,2.6,,ht@nth.example,vận tải
DL-1805,"Diện tích, sản lượng cây trồng trên địa bàn tỉnh Thạch Lĩnh",,Tỉnh Thạch Lĩnh,Nông nghiệp,mở,CSV,CC BY 4.0,,2024-12-15,2025-01-23,2025-01-23,2648,31220,96.5,2.8,,ubnd@tli.example,trồng trọt
DL-1806,Văn bằng bảo hộ năm 2024,bản đồ,SDK Gia Rung,Khoa học,chuyên ngành,XLSX,,hằng năm,2023-12-25,2024-02-11,2025-04-15,131424,25638,197.9,2.6,,dk@gru.example,công nghệ
DL-1807,Thư viện công cộng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,mở,XLSX,CC0 1.0,,2025-01-17,2025-01-29,2025-09-13,85499,958,1128.9,2.5,,vh@hgi.example,di tích
DL-1808,Chỉ số giá xây dựng,bản quét,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,mở,API,Ghi rõ nguồn,hằng tuần,2024-10-19,,,,,,,,ht@kma.example,xây dựng
DL-1809,Danh sách doanh nghiệp thành lập,số liệu theo xã,Sở Ngân khố tỉnh Hòa Phong,Tài chính,mở,API,CC BY 4.0,hằng năm,2024-11-11,2024-11-20,2024-11-20,41126,33755,395.5,3.4,,nk@hpo.example,doanh nghiệp;đầu tư công
DL-1810,Tình hình tiêm chủng mở rộng,báo cáo kỳ,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,XLSX,CC BY 4.0,,2025-01-19,2025-02-13,2025-02-13,187249,15577,840.8,3.5,,sk@qho.example,y tế;covid-19
DL-1811,Danh sách hợp tác xã nông nghiệp,số liệu gốc,Tỉnh Minh Thủy,Nông nghiệp,mở,DOCX,CC BY 4.0,hằng tuần,2024-01-14,2024-06-10,2025-09-28,45546,3245,49.8,3.7,đăng nhập,ubnd@mth.example,trồng trọt;chăn nuôi
DL-1812,Giấy chứng nhận quyền sử dụng đất đã cấp,danh sách,TỈNH AN TRÀM,Đất đai,dùng chung,xlsx,Ghi rõ nguồn,hằng quý,2023-02-09,2023-02-23,2025-08-16,15863,46,167.9,1.6,,ubnd@atr.example,bản đồ
DL-1813,Bảng giá đất,bản đồ,Tỉnh Hồng Giang,Đất đai,mở,SHP,,khi có thay đổi,2024-11-21,2025-01-30,2025-04-25,60825,6143,51.2,,,,quy hoạch;danh sách
DL-1814,Danh sách dự án nhà ở xã hội,bảng tổng hợp,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,mở,CSV,CC BY 4.0,hằng năm,,2023-11-28,2024-12-29,41681,7963,227.7,3.4,,ht@tli.example,xây dựng
DL-1815,Danh sách nhà thuốc đạt chuẩn,,Sở Sức khỏe tỉnh Quế Hóa,Y tế,chuyên ngành,XLSX,,hằng năm,,2025-09-30,2025-09-30,439341,3810,812.1,2.5,,sk@qho.example,sức khỏe
DL-1816,Hồ sơ đo đạc đất đai,bảng tổng hợp,Tỉnh Hồng Giang,Đất đai,mở,API,CC0 1.0,,2023-01-07,2023-02-09,2024-06-25,154421,16544,13,3.5,,ubnd@hgi.example,đất đai
DL-1817,Chất lượng nước mặt toàn quốc,danh sách,Viện Quan trắc Quốc gia,Môi trường,mở,XLSX,CC BY 4.0,hằng năm,2024-02-28,2024-04-03,2025-09-02,546315,4596,0.5,1.8,thu phí,dulieu@vqt.example,môi trường
DL-1818,Điểm phục vụ bưu chính,báo cáo kỳ,Sở Dữ liệu và Khoa học Hòa Phong,Khoa học,chuyên ngành,API,,hằng ngày,2025-06-11,2025-09-30,2025-09-30,227135,4693,939.7,3.7,,dk@hpo.example,công nghệ
DL-1819,Điện thương phẩm,bản quét,Sở Ngân khố tỉnh Kim Xuyên,Thương mại,mở,CSV,CC BY 4.0,,,2025-02-17,2025-02-17,18089,6664,322.8,2.3,,nk@kxu.example,thương mại
DL-1820,Điểm có nguy cơ sạt lở toàn quốc,bản quét,Bộ Đất đai và Nông thôn,Môi trường,mở,XML,,hằng năm,2025-01-07,,,,,,,,,không khí
DL-1821,Trẻ em được bảo vệ,,Tỉnh Tiền Lộc,Xã hội,mở,JSON,CC BY 4.0,6 tháng,2023-10-12,2023-11-08,2025-07-21,109403,1834,13.9,1.5,,ubnd@tlo.example,dân số;xã hội
DL-1822,"Danh sách cơ sở khám, chữa bệnh",bản quét,Sở Sức khoẻ tỉnh Nam Thới,Y tế,mở,CSV,CC0 1.0,hằng tuần,2023-03-15,,,,,,,,sk@nth.example,sức khỏe;chuyển đổi số
DL-1823,"Tên đường, số nhà",số liệu theo xã,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,mở,XLSX,,hằng năm,2024-02-23,2024-05-26,2024-05-26,3915,6852,195.8,4.7,,ht@tli.example,quy hoạch
DL-1824,Người hành nghề y,bảng tổng hợp,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,API,Ghi rõ nguồn,hàng tháng,2023-02-11,2023-02-22,2025-09-15,11056,945,542.8,3.1,,sk@dlo.example,
DL-1825,Phương tiện đo được kiểm định năm 2024,danh sách,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,mở,PDF,CC0 1.0,hàng tháng,,2023-06-24,2025-08-16,218474,946,246.3,3.9,,dk@tlo.example,công nghệ
DL-1826,Đội ngũ giáo viên,,Sở Học tập tỉnh Cửu Ninh,Giáo dục,mở,API,CC BY 4.0,6 tháng,2023-11-17,,,,,,,,hp@cni.example,trường học;danh sách
DL-1827,Doanh nghiệp công nghệ số,bản quét,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,CSV,,hàng tháng,2024-09-25,2025-01-14,2025-09-25,63848,39,848,3.2,,dk@kxu.example,thủ tục hành chính
DL-1828,Số giường bệnh toàn quốc,,"Trung tâm Thông tin, Bộ Sức khoẻ",Y tế,mở,CSV,CC BY 4.0,,2023-08-07,2023-11-30,2025-09-08,6360,23309,376.3,3.6,,dulieu@bsk.example,bệnh viện
DL-1829,Người tham gia bảo hiểm,bản đồ,Sở Sức khoẻ tỉnh Đà Lộc,Y tế,mở,API,CC BY 4.0,6 tháng,2025-04-25,,,,,,,,sk@dlo.example,sức khỏe;dữ liệu mở
DL-1830,Trường đạt chuẩn quốc gia năm 2024,số liệu gốc,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,PDF,CC BY 4.0,hằng năm,2024-08-29,2024-10-05,2024-10-05,83720,14399,268.3,4.8,,hp@vha.example,giáo dục
DL-1831,Cơ sở trợ giúp xã hội trên địa bàn tỉnh Hồng Giang,,Tỉnh Hồng Giang,Xã hội,mở,PDF,Ghi rõ nguồn,hằng năm,2024-07-23,2024-08-02,2024-12-17,241756,4866,444.2,4.1,,ubnd@hgi.example,dân số
DL-1832,"Danh sách cơ sở khám, chữa bệnh",bảng tổng hợp,SỞ SỨC KHỎE THÀNH PHỐ ĐÔNG NHUỆ,Y tế,dùng chung,DOCX,Ghi rõ nguồn,6 tháng,2023-05-16,2023-06-30,2024-05-08,109065,2811,403.7,3.8,,,covid-19
DL-1833,Danh sách trường học,số liệu gốc,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,PDF,CC BY 4.0,hằng năm,2024-12-08,2025-06-17,2025-06-17,45219,22461,107.2,3.7,,hp@kma.example,tuyển sinh
DL-1834,Cơ sở đủ điều kiện an toàn thực phẩm trên địa bàn tỉnh Đà Lộc năm 2024,số liệu theo xã,Sở Sức khỏe tỉnh Đà Lộc,Y tế,chuyên ngành,PDF,Ghi rõ nguồn,hằng năm,2024-08-10,2024-11-09,2024-10-29,387,1588,1188.6,3.2,,sk@dlo.example,
DL-1835,Sự kiện du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,chuyên ngành,PDF,,hằng năm,2025-06-14,,,,,,,,vh@kma.example,điểm đến
DL-1836,Danh sách tổ chức khoa học,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,XLSX,CC BY 4.0,,,2023-06-04,2025-07-23,14476,1549,185,2.7,,dk@cni.example,thủ tục hành chính
DL-1837,Danh sách bến thủy nội địa,danh sách,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,dùng chung,API,,hằng tháng,2023-11-03,2023-12-24,2025-09-15,30247,10062,97.1,,,ht@hpo.example,giao thông;danh sách
DL-1838,Trường đạt chuẩn quốc gia,số liệu gốc,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,PDF,CC BY 4.0,6 tháng,2024-09-01,2024-10-18,2025-06-24,48306,3355,19.7,3.4,,hp@hpo.example,
DL-1839,Chỉ tiêu tuyển sinh lớp 10 trên địa bàn tỉnh Quế Hóa,số liệu theo xã,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,XLSX,,hằng tháng,2023-06-27,2023-07-18,2025-09-14,120605,5875,113.2,,,hp@qho.example,
DL-1840,Di sản văn hóa phi vật thể,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,chuyên ngành,API,,hằng ngày,2024-03-27,2024-06-17,2025-09-29,103500,19279,580,3.6,,vh@dva.example,di tích
DL-1841,Phương tiện đo được kiểm định trên địa bàn thành phố Đông Nhuệ,báo cáo kỳ,Sở Truyền dẫn số thành phố Đông Nhuệ,Khoa học,mở,PDF,CC BY 4.0,,2025-07-11,,,,,,,,td@dnh.example,thủ tục hành chính
DL-1842,Chung cư cần cải tạo toàn quốc,bảng tổng hợp,"Trung tâm Thông tin, Bộ Hạ tầng",Xây dựng,mở,XML,,hằng tháng,2024-04-10,2024-04-15,2025-08-18,3188,13794,143,4.1,đăng nhập,dulieu@bht.example,xây dựng
DL-1843,Gia đình văn hóa,báo cáo kỳ,SVH Đắk Vân,Văn hóa,dùng chung,API,,hằng quý,2024-10-23,2025-02-24,2025-08-10,42186,1933,48.2,3.3,,vh@dva.example,văn hóa
DL-1844,"Danh sách cơ sở khám, chữa bệnh toàn quốc",,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,mở,API,CC BY 4.0,hằng tháng,2025-06-04,2025-06-12,2025-09-01,8992,9025,572,3.5,,dulieu@bsk.example,sức khỏe;danh sách
DL-1845,Lượt khách du lịch,số liệu gốc,SVH Cửu Ninh,Du lịch,mở,DOCX,CC BY 4.0,,2024-10-29,,,,,,,,vh@cni.example,du lịch
DL-1846,Cơ sở đủ điều kiện an toàn thực phẩm trên địa bàn tỉnh Gia Rung,,Tỉnh Gia Rung,Y tế,dùng chung,XLSX,CC BY 4.0,hằng quý,2024-12-11,2025-02-15,2025-09-23,1099,3585,612.2,3.3,,ubnd@gru.example,bệnh viện
DL-1847,Doanh nghiệp lữ hành,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Du lịch,mở,PDF,Ghi rõ nguồn,hằng ngày,,2024-07-03,2025-09-23,44848,754,640.5,2.6,,vh@vha.example,điểm đến
DL-1848,DOANH NGHIỆP LỮ HÀNH,danh sách,UBND huyện Ngọc Lâm,Du lịch,mở,JSON,CC BY 4.0,hằng năm,2024-01-31,2024-02-02,2024-11-29,89994,10215,4.1,4,,dk@vha.example,du lịch
DL-1849,Mã số vùng trồng,số liệu gốc,SDN Long Khê,Nông nghiệp,mở,XML,CC BY 4.0,hàng năm,2024-08-10,2024-12-09,2025-08-21,305385,4613,37.7,3.8,,dn@lkh.example,trồng trọt
DL-1850,Di sản văn hóa phi vật thể,,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Văn hóa,chuyên ngành,XLSX,,hằng tháng,2024-06-25,2024-11-15,2025-09-02,54897,18331,34.6,2.2,,vh@hpo.example,văn hóa
DL-1851,Nhà văn hóa xã,bản quét,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Văn hóa,mở,CSV,Ghi rõ nguồn,khi có thay đổi,,2025-03-06,2025-03-06,186367,1431,126.1,3.1,,vh@gru.example,
DL-1852,Chất lượng nước mặt,bản quét,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Môi trường,mở,CSV,CC0 1.0,hàng năm,2023-10-19,,,,,,,,dn@dnh.example,quan trắc;dữ liệu mở
DL-1853,Thư viện trường học,số liệu gốc,UBND tỉnh Thạch Lĩnh,Giáo dục,mở,SHP,CC BY 4.0,hàng năm,2025-06-11,2025-08-24,2025-08-24,6083,529,113.6,,,ubnd@tli.example,trường học
DL-1854,Danh sách doanh nghiệp thành lập toàn quốc,,Bộ Đầu tư công,Tài chính,mở,XML,CC BY 4.0,hằng tháng,2025-01-22,,,,,,,,,doanh nghiệp;chuyển đổi số
DL-1855,Hồ sơ đo đạc đất đai,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Đất đai,mở,XLSX,CC BY 4.0,hàng tháng,2023-12-14,2024-01-11,2025-09-02,27029,2835,54.6,,,dn@dlo.example,đất đai
DL-1856,Danh sách doanh nghiệp thành lập,số liệu theo xã,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,chuyên ngành,PDF,Ghi rõ nguồn,khi có thay đổi,,2025-01-23,2025-01-23,60682,4430,129.7,2.6,,,đầu tư công
DL-1857,Hộ kinh doanh,số liệu theo xã,Tỉnh Phú Thạnh,Tài chính,dùng chung,XML,,hằng quý,2024-07-08,2024-08-09,2024-11-08,177430,1635,91.5,3,,ubnd@pth.example,ngân sách
DL-1858,Số học sinh theo cấp học,số liệu gốc,SỞ HỌC TẬP TỈNH HỒNG GIANG,Giáo dục,mở,JSON,,hằng năm,2024-10-04,,,,,,,,hp@hgi.example,trường học
DL-1859,Danh sách cơ sở giáo dục nghề nghiệp năm 2024,danh sách,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,chuyên ngành,XLSX,,hằng ngày,2024-02-16,2024-03-01,2025-09-22,128662,16048,186.7,3.9,,hp@tli.example,tuyển sinh
DL-1860,Học phí các cấp,số liệu gốc,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,XLSX,CC BY 4.0,6 tháng,2024-05-16,2024-06-26,2025-04-03,21255,80,672.9,3.9,,,tuyển sinh
DL-1861,Nợ đọng thuế,bảng tổng hợp,Sở Ngân khố tỉnh Krông Mai,Tài chính,mở,XML,CC BY 4.0,hằng ngày,2024-07-06,2024-10-17,2025-09-17,41946,2188,277.3,2.1,,nk@kma.example,
DL-1862,Doanh thu du lịch,,Sở Văn hoá và Lữ hành tỉnh Đà Lộc,Du lịch,chuyên ngành,DOCX,CC0 1.0,hằng ngày,2024-06-03,2024-06-13,2025-09-16,14288,2360,266.7,2.5,,vh@dlo.example,du lịch
DL-1863,Tình hình tiêm chủng mở rộng năm 2024,bảng tổng hợp,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,XLSX,,hàng tháng,2023-09-13,2024-02-09,2025-09-28,390354,28496,361.5,2.6,,sk@tlo.example,sức khỏe
DL-1864,Danh sách dự án nhà ở xã hội,số liệu theo xã,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,mở,API,Ghi rõ nguồn,hằng tháng,,2024-09-03,2025-09-14,,77,464.1,3.3,thu phí,ht@hpo.example,nhà ở
DL-1865,Danh sách dự án nhà ở xã hội,,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,mở,xlsx,CC BY 4.0,hằng quý,2024-11-18,2025-03-10,2025-07-09,23314,9100,19.8,,,ht@gru.example,nhà ở;thống kê
DL-1866,"Trung tâm ngoại ngữ, tin học trên địa bàn thành phố Sa Đình",bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,PDF,Ghi rõ nguồn,hằng năm,2025-08-15,,,,,,,,,giáo dục
DL-1867,"Giá dịch vụ khám, chữa bệnh năm 2024",danh sách,SỞ SỨC KHỎE TỈNH KRÔNG MAI,Y tế,mở,PDF,CC0 1.0,hàng năm,2023-10-23,2023-12-21,2025-05-04,37925,1019,133.5,3.4,,,covid-19
DL-1868,Đèn tín hiệu giao thông,,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,mở,XML,CC BY 4.0,hằng tuần,2024-01-22,2024-05-26,2025-09-12,95426,18266,9.9,2.6,,ht@tli.example,đường bộ
DL-1869,Thư viện trường học,bản quét,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,API,Ghi rõ nguồn,hằng tuần,2024-06-25,2024-09-23,2025-08-28,64889,1876,29.3,2,,hp@qho.example,trường học
DL-1870,Học phí các cấp,danh sách,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,XLSX,CC0 1.0,hằng năm,2024-04-18,2024-07-16,2024-07-16,247856,5256,174.8,4.6,,hp@dnh.example,giáo dục
DL-1871,Dân số theo xã năm 2017,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,CSV,CC0 1.0,hằng tháng,,2024-05-04,2025-09-25,21965,734,166.7,3.7,,ubnd@sdn.example,dân số
DL-1872,Đội ngũ giáo viên,,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,XLSX,CC BY 4.0,hằng quý,2023-04-23,2023-06-28,2025-07-05,,9544,363.4,3.3,,hp@tlo.example,giáo dục
DL-1873,Công trình thủy lợi,bản đồ,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Nông nghiệp,chuyên ngành,SHP,,6 tháng,2025-02-01,2025-04-15,2025-05-21,350293,9624,651.3,1.8,đăng nhập,dn@cni.example,chăn nuôi;nông nghiệp
DL-1874,Hộ kinh doanh,số liệu gốc,UBND tỉnh Bạch Sơn,Tài chính,mở,API,,hằng quý,2025-07-15,,,,,,,,ubnd@bso.example,doanh nghiệp;danh sách
DL-1875,"Trung tâm ngoại ngữ, tin học",bảng tổng hợp,Tỉnh Kim Xuyên,Giáo dục,chuyên ngành,XLSX,,hàng tháng,2023-07-04,,,,,,,,ubnd@kxu.example,giáo dục
DL-1876,Nguồn thải lớn,bảng tổng hợp,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH KIM XUYÊN,Môi trường,mở,JSON,CC0 1.0,hàng năm,2024-06-29,2024-07-24,2025-08-12,148899,997,63.5,2.5,,,nước
DL-1877,Tổ chức hành nghề công chứng toàn quốc năm 2024,bảng tổng hợp,Bộ Trật tự,Xã hội,mở,XLSX,CC BY 4.0,hàng năm,2023-07-13,2023-09-06,2025-03-05,536523,6,373.5,4.8,,dulieu@btt.example,xã hội
DL-1878,Dân số theo xã toàn quốc năm 2024,,Bộ CĐ&TN,Xã hội,dùng chung,JSON,Ghi rõ nguồn,hằng năm,2023-12-11,2024-04-24,2025-06-15,123735,1097,765.7,2,,,xã hội
DL-1879,"Cầu, đường do tỉnh quản lý",,Sở Hạ tầng tỉnh Sóc Diên,Giao thông,mở,API,CC BY 4.0,hằng năm,2024-11-28,2025-01-23,2025-01-23,55030,8399,26.6,3.4,,,vận tải;dữ liệu mở
DL-1880,Hiện trạng sử dụng đất đai,danh sách,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Đất đai,mở,SHP,CC BY 4.0,hằng ngày,2023-08-21,2023-10-07,2025-09-21,3262,7748,457.6,2.2,,dn@kxu.example,quy hoạch
DL-1881,Giá cho thuê nhà công,,Sở Ngân khố thành phố Đông Nhuệ,Tài chính,mở,XLSX,CC BY 4.0,khi có thay đổi,2024-03-09,2024-05-18,2025-06-01,908,156,43.9,3,,nk@dnh.example,ngân sách;doanh nghiệp
DL-1882,"Thống kê, kiểm kê đất đai",báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Đất đai,mở,PDF,,6 tháng,,2025-09-30,2025-09-30,276996,351,16.1,3,,dn@hgi.example,bản đồ
DL-1883,Giá cho thuê nhà công,bảng tổng hợp,Sở Ngân khố tỉnh Đắk Vân,Tài chính,mở,JSON,,,2023-12-08,2024-06-20,2024-06-20,267662,2861,90.1,3.3,,,ngân sách
DL-1884,Văn bằng bảo hộ,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,SHP,Ghi rõ nguồn,6 tháng,2024-02-23,2024-07-11,2024-07-11,,1828,38.3,,,dk@kma.example,khoa học
DL-1885,Chỉ tiêu tuyển sinh lớp 10,báo cáo kỳ,Sở Học tập tỉnh Đà Lộc,Giáo dục,mở,XML,Ghi rõ nguồn,hàng tháng,2023-08-11,2024-01-04,2025-09-24,163910,1211,21.7,5,,hp@dlo.example,giáo dục;tuyển sinh
DL-1886,Tình hình dịch bệnh trên vật nuôi,số liệu theo xã,Tỉnh Phú Thạnh,Nông nghiệp,dùng chung,CSV,,hằng ngày,2024-11-16,2024-12-25,2025-09-18,91359,2793,37.2,4,,ubnd@pth.example,trồng trọt
DL-1887,Người có công năm 2016,số liệu gốc,Tỉnh Sóc Diên,Xã hội,mở,API,,hằng quý,2024-08-07,,,,,,,,,việc làm
DL-1888,Đội ngũ giáo viên toàn quốc năm 2024,báo cáo kỳ,Bộ Học tập,Giáo dục,mở,PDF,CC BY 4.0,hằng tuần,2024-10-03,2025-01-11,2025-09-30,34836,1378,916.2,3.7,,dulieu@bhp.example,trường học
DL-1889,Bãi tắm công cộng,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Long Khê,Du lịch,dùng chung,API,CC0 1.0,,2023-05-31,2023-10-18,2025-05-15,131868,2952,463.3,4.1,,vh@lkh.example,điểm đến
DL-1890,Sản phẩm OCOP được công nhận,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Nông nghiệp,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-03-19,2023-05-03,2024-09-27,20957,3117,207.8,4.3,,dn@hgi.example,thủy lợi;nông nghiệp
DL-1891,Tình hình dịch bệnh trên vật nuôi,số liệu theo xã,Tỉnh Bạch Sơn,Nông nghiệp,chuyên ngành,SHP,,khi có thay đổi,2024-03-24,,,,,,,,ubnd@bso.example,thủy lợi
DL-1892,Quy hoạch đất đai cấp xã,,Tỉnh Đà Lộc,Đất đai,dùng chung,CSV,CC0 1.0,hằng năm,2023-08-12,2023-08-22,2024-11-16,88714,2970,232.8,4.1,,,bản đồ;giá đất
DL-1893,Danh sách trường học trên địa bàn tỉnh Vân Hải năm 2024,số liệu theo xã,Sở Học tập tỉnh Vân Hải,Giáo dục,mở,CSV,Ghi rõ nguồn,hàng năm,,2024-01-09,2024-01-09,31539,10834,78.4,3.6,,hp@vha.example,trường học;tuyển sinh
DL-1894,Kim ngạch xuất khẩu,bảng tổng hợp,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,DOCX,Ghi rõ nguồn,hằng tháng,2024-12-14,2025-01-28,2025-09-07,5738,3295,5.8,3.1,,nk@sdi.example,thương mại
DL-1895,Việc làm và thất nghiệp năm 2024,bảng tổng hợp,Bộ Công vụ,Xã hội,mở,PDF,,hàng tháng,,2024-01-19,2025-09-12,,23175,287.8,3.1,,dulieu@bcv.example,dân số
DL-1896,Mã số vùng trồng,danh sách,Tỉnh Ngọc Châu,Nông nghiệp,mở,JSON,CC BY 4.0,hằng tháng,2025-03-15,2025-07-06,2025-09-23,49392,6581,101.1,,,ubnd@nch.example,trồng trọt
DL-1897,"Dự án được giao đất, cho thuê đất trên địa bàn tỉnh Thạch Lĩnh",bảng tổng hợp,Tỉnh Thạch Lĩnh,Đất đai,mở,CSV,,hằng quý,2023-05-13,,,,,,,,ubnd@tli.example,đất đai;giá đất
DL-1898,"Diện tích, sản lượng cây trồng",,Tỉnh Lam Hà,Nông nghiệp,dùng chung,CSV,,khi có thay đổi,2025-04-04,2025-06-03,2025-06-03,38271,1663,361.1,4.4,,ubnd@lha.example,chăn nuôi
DL-1899,Danh sách câu lạc bộ thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,dùng chung,SHP,,hằng tháng,2024-02-13,2024-04-21,2025-09-04,75113,827,24.1,4.4,,vh@hgi.example,di tích
DL-1900,Điểm thu gom rác thải trên địa bàn tỉnh Cửu Ninh,,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Môi trường,dùng chung,API,,hằng quý,2023-09-20,,,,,,,,dn@cni.example,môi trường
DL-1901,Bản đồ địa chính,,Tỉnh Quế Hóa,Đất đai,mở,XML,CC0 1.0,hằng quý,2024-02-11,2024-04-25,2025-08-07,38869,3623,93.3,4.9,,ubnd@qho.example,quy hoạch;giá đất
DL-1902,Quy hoạch đất đai cấp xã,báo cáo kỳ,Tỉnh Quế Hóa,Đất đai,dùng chung,API,,hằng ngày,2024-01-27,2024-02-21,2025-09-29,85629,1325,215.4,2.1,,ubnd@qho.example,đất đai
DL-1903,Trạm thu phát sóng di động năm 2024,bản quét,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2024-01-17,2024-03-04,2024-03-04,,2740,1.1,3.4,,dk@gru.example,thủ tục hành chính;chuyển đổi số
DL-1904,Kết quả đấu giá quyền sử dụng đất,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Đất đai,mở,CSV,Ghi rõ nguồn,khi có thay đổi,2023-02-06,2023-03-30,2025-05-04,8,2527,42.3,3.7,đăng nhập,dn@kxu.example,đất đai
DL-1905,Dự án đầu tư nước ngoài toàn quốc năm 2024,số liệu gốc,Ngân hàng Dự trữ,Tài chính,dùng chung,DOCX,CC BY 4.0,hằng năm,2023-12-25,2024-01-10,2025-03-23,89003,21253,10,4.1,,dulieu@nhd.example,ngân sách
DL-1906,Giấy phép lái xe đã cấp,số liệu theo xã,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,chuyên ngành,XLSX,CC BY 4.0,khi có thay đổi,2024-03-23,,,,,,,,,vận tải
DL-1907,Danh sách luật sư toàn quốc năm 2024,số liệu theo xã,TTC,Xã hội,mở,API,Ghi rõ nguồn,hằng năm,2025-08-19,,,,,,,,dulieu@ttc.example,xã hội
DL-1908,Quyết toán ngân sách toàn quốc,số liệu theo xã,Bộ Ngân sách,Tài chính,mở,XLSX,CC0 1.0,hàng năm,2023-01-05,2023-02-23,2025-08-06,43494,33031,135.5,1.7,,dulieu@bns.example,đầu tư công
DL-1909,Thư viện trường học,danh sách,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,mở,CSV,CC BY 4.0,khi có thay đổi,2023-06-08,2023-08-24,2023-08-24,12898,1268,0.3,4.8,,dulieu@bhp.example,trường học;tuyển sinh
DL-1910,Chỉ số giá xây dựng,bản quét,Sở Hạ tầng tỉnh Nam Thới,Xây dựng,mở,PDF,CC BY 4.0,hằng năm,2025-04-15,2025-07-04,2025-07-04,615382,3096,515.3,3.8,,ht@nth.example,quy hoạch;thống kê
DL-1911,Ca mắc bệnh truyền nhiễm toàn quốc,số liệu gốc,"Các sở, ngành",Y tế,mở,CSV,CC BY 4.0,,2025-06-11,2025-08-15,2025-08-15,28525,57,242.3,2.5,thu phí,dulieu@qbh.example,sức khỏe
DL-1912,Danh sách trường học,số liệu gốc,Tỉnh Kim Xuyên,Giáo dục,chuyên ngành,XLSX,,hàng năm,2025-05-02,2025-08-26,2025-08-26,2369,2341,245.8,2.9,,ubnd@kxu.example,giáo dục
DL-1913,Trung tâm đăng kiểm,số liệu theo xã,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,mở,CSV,CC BY 4.0,6 tháng,2025-03-21,2025-04-04,2025-09-08,35319,24667,254.9,4.2,,ht@dnh.example,vận tải
DL-1914,Di sản văn hóa phi vật thể,số liệu theo xã,Sở Văn hóa và Lữ hành Đông Nhuệ,Văn hóa,dùng chung,SHP,Ghi rõ nguồn,6 tháng,2023-05-06,2023-05-26,2025-07-12,73956,1188,577.3,3.9,,vh@dnh.example,thể thao;văn hóa
DL-1915,Chỉ số giá xây dựng,bản đồ,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,chuyên ngành,XLSX,CC0 1.0,6 tháng,2024-10-06,2024-10-26,2025-08-03,257443,939,294.3,4.2,,,nhà ở
DL-1916,Giấy phép khai thác nước dưới đất,bảng tổng hợp,Viện Quan trắc Quốc gia,Môi trường,mở,XLSX,CC BY 4.0,6 tháng,2024-11-03,2025-01-13,2025-06-27,,3115,181.9,3.2,,dulieu@vqt.example,quan trắc;không khí
DL-1917,Văn bằng bảo hộ năm 2024,,Bộ Dữ liệu và Khoa học,Khoa học,chuyên ngành,XLSX,CC BY 4.0,hằng quý,2023-03-06,2023-03-21,2025-09-28,30340,6163,35.2,2.4,,dulieu@bdk.example,công nghệ
DL-1918,"Giá dịch vụ khám, chữa bệnh toàn quốc",số liệu theo xã,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,mở,xlsx,CC BY 4.0,hàng năm,2025-04-28,2025-06-22,2025-06-22,260425,3281,495.5,,,dulieu@bsk.example,thuốc;sức khỏe
DL-1919,Tuyến du lịch cộng đồng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Du lịch,mở,CSV,,hàng năm,2023-06-21,2024-02-27,2024-10-09,65127,11880,28.9,2,,,điểm đến
DL-1920,"Thống kê, kiểm kê đất đai",,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Đất đai,mở,JSON,,hằng tháng,2023-03-25,2023-05-01,2025-09-09,223604,10331,71.4,3.8,,dn@hpo.example,quy hoạch
DL-1921,Đèn tín hiệu giao thông,,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,mở,JSON,CC0 1.0,hằng tuần,,2024-05-08,2025-08-30,190115,11826,127.6,2.7,,ht@kxu.example,
DL-1922,"Cán bộ, công chức trên địa bàn tỉnh Sóc Diên năm 2016",,Tỉnh Sóc Diên,Xã hội,mở,CSV,,6 tháng,2025-07-23,2025-09-14,2025-09-14,4475,8287,776.4,3.4,,ubnd@sdn.example,việc làm
DL-1923,Danh mục hệ thống thông tin năm 2024,,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,chuyên ngành,JSON,,hằng tháng,2024-07-15,2024-08-24,2025-09-03,40038,33,301.3,3.4,,,
DL-1924,Mã số vùng trồng,bản đồ,Tỉnh Trà Khê,Nông nghiệp,chuyên ngành,XLSX,CC BY 4.0,hàng năm,2024-03-13,2024-04-22,2025-03-03,91964,1364,71.9,3.5,,,nông nghiệp
DL-1925,Kết quả thi tốt nghiệp năm 2024,bảng tổng hợp,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,PDF,CC BY 4.0,khi có thay đổi,2023-03-03,2023-06-13,2025-07-10,519,828,522.3,,,,trường học
DL-1926,Cơ sở trợ giúp xã hội toàn quốc năm 2024,,Bộ Trật tự,Xã hội,dùng chung,DOCX,,,2025-06-20,2025-07-20,2025-07-20,,5,30.2,3.8,,dulieu@btt.example,việc làm
DL-1927,Giá bán lẻ hàng thiết yếu toàn quốc,báo cáo kỳ,TT BTN,Thương mại,dùng chung,XML,,6 tháng,,2025-08-17,2025-08-17,254014,196,463.9,2.9,,dulieu@btn.example,thương mại;chợ
DL-1928,Di sản văn hóa phi vật thể,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,mở,SHP,,hằng năm,2025-03-03,2025-06-01,2025-06-01,391739,10321,1089.9,1.7,,vh@bso.example,di tích
DL-1929,Kế hoạch sử dụng đất hằng năm,số liệu gốc,Tỉnh Quế Hóa,Đất đai,mở,JSON,CC BY 4.0,hằng tháng,2024-07-17,2024-10-23,2025-08-26,87407,1620,193.9,3.9,,ubnd@qho.example,đất đai
DL-1930,"Danh sách cơ sở khám, chữa bệnh",số liệu theo xã,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,mở,SHP,Ghi rõ nguồn,hằng năm,2023-08-31,2023-09-27,2025-06-22,211097,71,230.7,3.4,,sk@tli.example,sức khỏe
DL-1931,Đội ngũ giáo viên trên địa bàn tỉnh Vân Hải năm 2024,bảng tổng hợp,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,CSV,,khi có thay đổi,2023-07-19,2023-07-21,2025-03-27,,894,350.4,3.4,,hp@vha.example,tuyển sinh
DL-1932,Kết quả giải quyết thủ tục hành chính năm 2024,,SDK Hồng Giang,Khoa học,dùng chung,XLSX,,hằng tháng,2024-08-20,,,,,,,,dk@hgi.example,công nghệ;chuyển đổi số
DL-1933,Dân số theo xã toàn quốc năm 2024,số liệu gốc,Cơ quan Kiểm tra Công vụ,Xã hội,mở,API,Ghi rõ nguồn,hằng tháng,2023-09-24,,,,,,,,dulieu@ttc.example,an sinh;dữ liệu mở
DL-1934,Danh sách cơ sở giết mổ toàn quốc,bản đồ,Bộ Nông thôn,Nông nghiệp,mở,CSV,CC0 1.0,hằng quý,2025-04-24,2025-06-10,2025-06-10,25771,6992,31.7,3.6,,dulieu@bnt.example,trồng trọt
DL-1935,Văn bằng bảo hộ năm 2024,,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,dùng chung,JSON,,hàng năm,2023-02-18,2023-04-16,2023-04-16,16936,7683,678.6,3.1,đăng nhập,dk@qho.example,công nghệ
DL-1936,Số học sinh theo cấp học năm 2024,danh sách,Sở Học tập tỉnh Đắk Vân,Giáo dục,dùng chung,XML,CC BY 4.0,hằng quý,2023-11-05,2024-02-26,2025-04-14,,1644,20.9,3.1,,hp@dva.example,tuyển sinh
DL-1937,Gia đình văn hóa,báo cáo kỳ,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Văn hóa,mở,API,CC BY 4.0,hằng năm,2023-06-23,2023-10-18,2025-07-09,77826,1303,57.2,2.1,,vh@dnh.example,văn hóa
DL-1938,Gia đình văn hóa,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Văn hóa,chuyên ngành,API,,hằng quý,2024-08-15,2024-09-03,2025-06-06,57063,703,308.6,2.8,,dk@dnh.example,văn hóa
DL-1939,Danh sách tổ chức khoa học,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,XML,CC0 1.0,6 tháng,2024-08-30,2024-10-06,2024-11-13,88576,595,585.9,,,dk@sdi.example,khoa học;thống kê
DL-1940,Gia đình văn hóa trên địa bàn tỉnh Bạch Sơn,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,dùng chung,CSV,,hằng tuần,2024-03-15,2024-06-23,2025-09-27,132578,10832,92.1,3.4,,vh@bso.example,di tích
DL-1941,"Cán bộ, công chức",,Tỉnh Krông Mai,Xã hội,mở,CSV,CC BY 4.0,6 tháng,2023-01-06,2023-01-08,2024-10-28,231159,905,53.3,4.4,,,an sinh
DL-1942,Sản phẩm OCOP được công nhận,danh sách,Sở Đất đai và Nông thôn tỉnh Hòa Phong,Nông nghiệp,mở,PDF,CC BY 4.0,hằng tháng,2024-06-27,2024-08-14,2025-09-04,161389,1997,648.8,3.3,,dn@hpo.example,
DL-1943,"Trung tâm ngoại ngữ, tin học năm 2024",bản quét,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,PDF,,6 tháng,2023-05-12,2023-09-14,2025-02-21,354323,1198,391.8,2.9,,hp@tlo.example,tuyển sinh
DL-1944,Doanh thu du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Du lịch,mở,API,CC BY 4.0,,2024-05-12,2024-08-17,2024-08-17,70032,1414,170.8,3,,,du lịch
DL-1945,Văn bằng bảo hộ,bản quét,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,JSON,Ghi rõ nguồn,6 tháng,2023-01-21,2023-04-09,2024-02-18,2194,7229,5.4,2,,dk@lkh.example,
DL-1946,Kết quả giải quyết thủ tục hành chính năm 2024,,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,CSV,CC0 1.0,hằng năm,2025-03-12,2025-05-25,2025-06-07,,12199,951.9,3.1,,dk@kxu.example,công nghệ
DL-1947,Phương tiện đo được kiểm định toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",Khoa học,mở,PDF,Ghi rõ nguồn,,2025-07-25,,,,,,,,dulieu@bdk.example,công nghệ;khoa học
DL-1948,Phương tiện đo được kiểm định năm 2024,danh sách,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,JSON,CC BY 4.0,,2023-12-05,2024-01-19,2024-11-11,195427,17704,0.6,5,,dk@dlo.example,thủ tục hành chính
DL-1949,Công trình cấp nước sạch,số liệu theo xã,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,chuyên ngành,XLSX,,hàng tháng,2023-08-11,2023-08-27,2025-08-17,,849,434.2,3.5,,ht@dnh.example,nhà ở
DL-1950,Sự kiện du lịch,danh sách,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,mở,XLSX,CC0 1.0,hàng năm,2025-03-02,2025-06-20,2025-06-20,222164,138,479.8,2.4,,vh@cni.example,du lịch
DL-1951,"Danh sách cơ sở khám, chữa bệnh",danh sách,Tỉnh Tân Giao,Y tế,dùng chung,JSON,Ghi rõ nguồn,6 tháng,2023-07-31,2023-09-10,2025-08-27,226774,11933,507.9,2.6,,ubnd@tgi.example,thuốc
DL-1952,Văn bằng bảo hộ năm 2024,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,PDF,Ghi rõ nguồn,6 tháng,2023-05-14,2023-07-01,2025-02-23,249585,20920,711.8,,,dk@vha.example,thủ tục hành chính
DL-1953,Công khai dự toán ngân sách trên địa bàn tỉnh Tiền Lộc,báo cáo kỳ,SNK Tiền Lộc,Tài chính,dùng chung,PDF,Ghi rõ nguồn,6 tháng,2024-10-31,2024-12-14,2025-09-30,227594,1562,284.8,,,nk@tlo.example,doanh nghiệp;chuyển đổi số
DL-1954,Trẻ em được bảo vệ,,TỈNH ĐÀ LỘC,Xã hội,mở,CSV,CC BY 4.0,6 tháng,,2024-08-15,2025-04-19,64270,5828,8,4.6,,ubnd@dlo.example,dân số
DL-1955,Điểm phục vụ bưu chính,bản quét,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,mở,API,CC0 1.0,hằng tuần,2024-01-22,,,,,,,,td@dlo.example,thủ tục hành chính
DL-1956,Trạm y tế xã trên địa bàn tỉnh Vân Hải,bản quét,Sở Sức khỏe tỉnh Vân Hải,Y tế,chuyên ngành,CSV,CC BY 4.0,hằng năm,2025-05-01,2025-05-15,2025-06-19,59843,9317,74,3.8,,sk@vha.example,thuốc
DL-1957,Kết quả lựa chọn nhà thầu,bản quét,Sở Ngân khố tỉnh Kim Xuyên,Tài chính,mở,XLSX,CC0 1.0,hàng tháng,2023-05-14,2023-06-25,2025-06-14,23179,962,95.9,4.4,,nk@kxu.example,doanh nghiệp
DL-1958,Trung tâm đăng kiểm,danh sách,Sở Hạ tầng tỉnh Vân Hải,Giao thông,dùng chung,PDF,CC BY 4.0,hằng năm,2024-11-21,2025-01-03,2025-01-03,43406,10388,27.5,2.1,thu phí,,giao thông
DL-1959,Hộ kinh doanh,danh sách,Sở Ngân khố tỉnh Tiền Lộc,Tài chính,mở,XLSX,CC BY 4.0,hằng tuần,,2024-02-23,2025-09-25,176795,251,799.3,3.6,,nk@tlo.example,doanh nghiệp
DL-1960,Danh sách nhà thuốc đạt chuẩn,số liệu gốc,Tỉnh Bạch Sơn,Y tế,mở,XLSX,CC BY 4.0,khi có thay đổi,2024-05-19,2024-07-20,2024-11-25,2144,731,870.3,4.2,,,thuốc
DL-1961,Trạm thu phát sóng di động trên địa bàn tỉnh Quế Hóa năm 2024,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,Khoa học,mở,XLSX,CC BY 4.0,,2023-02-25,2023-09-14,2024-03-13,17226,30224,457,2.5,,,khoa học
DL-1962,Trẻ em được bảo vệ,,Tỉnh Quế Hóa,Xã hội,dùng chung,XML,,hằng quý,2025-01-22,2025-03-30,2025-06-26,24565,420,15,3.6,,ubnd@qho.example,việc làm
DL-1963,Kế hoạch sử dụng đất hằng năm,bản quét,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Đất đai,dùng chung,CSV,,6 tháng,2025-05-12,,,,,,,,dn@qho.example,đất đai
DL-1964,Trẻ em được bảo vệ năm 2016,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,JSON,,hàng năm,2024-02-26,2024-04-15,2024-09-29,337596,2910,950.3,3.4,,ubnd@sdn.example,xã hội
DL-1965,"Hộ nghèo, hộ cận nghèo toàn quốc năm 2024",báo cáo kỳ,Bộ Công vụ,Xã hội,mở,PDF,CC BY 4.0,hằng năm,2024-10-02,2024-10-30,2025-03-31,,975,317,4,,,
DL-1966,Công trình thủy lợi,,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,chuyên ngành,CSV,,hàng tháng,2023-07-16,2023-10-08,2025-09-26,188528,7642,806.6,4.3,đăng nhập,dn@kxu.example,nông nghiệp;danh sách
DL-1967,Trạm thu phát sóng di động năm 2024,bảng tổng hợp,Sở Dữ liệu và Khoa học tỉnh Vân Hải,Khoa học,mở,PDF,,hằng quý,2023-10-12,2024-01-02,2025-08-07,41734,418,370.1,2.5,,dk@vha.example,thủ tục hành chính
DL-1968,TRẠM THU PHÁT SÓNG DI ĐỘNG NĂM 2024,,SNK Vân Hải,Khoa học,mở,JSON,Ghi rõ nguồn,hằng tuần,2025-01-05,,,,,,,,,công nghệ
DL-1969,Đối tượng bảo trợ xã hội,danh sách,"Trung tâm Thông tin, Bộ Trật tự",Xã hội,mở,PDF,Ghi rõ nguồn,hằng năm,2023-05-23,,,,,,,,dulieu@btt.example,xã hội
DL-1970,Điện thương phẩm toàn quốc năm 2024,bản đồ,Bộ Thương nghiệp,Thương mại,mở,CSV,CC BY 4.0,hàng tháng,,2023-11-13,2025-08-27,397807,29752,126.9,3.9,,dulieu@btn.example,chợ
DL-1971,Điện thương phẩm,số liệu gốc,Sở Ngân khố tỉnh Hồng Giang,Thương mại,mở,csv,Ghi rõ nguồn,,2025-04-07,,,,,,,,nk@hgi.example,
DL-1972,Trạm y tế xã trên địa bàn tỉnh Đắk Vân,,Sở Sức khỏe tỉnh Đắk Vân,Y tế,mở,JSON,Ghi rõ nguồn,hằng tháng,2024-03-07,2024-05-16,2025-09-14,304598,1756,12.8,4,,,sức khỏe
DL-1973,Danh mục hệ thống thông tin năm 2024,bảng tổng hợp,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,dùng chung,CSV,CC BY 4.0,hằng năm,2025-08-03,2025-09-05,2025-09-05,28630,428,229.5,,,,khoa học
DL-1974,"Dự án được giao đất, cho thuê đất toàn quốc",,Công ty cổ phần Dữ liệu Mai An,Đất đai,mở,JSON,CC BY 4.0,hằng tháng,2023-04-11,,,,,,,,dulieu@bdn.example,bản đồ;quy hoạch
DL-1975,"Cán bộ, công chức",bản đồ,Văn phòng Nội các,Xã hội,dùng chung,SHP,CC BY 4.0,hằng tháng,2024-07-12,2024-07-21,2025-07-05,,4114,63.5,3.2,,dulieu@vnc.example,việc làm
DL-1976,"Danh sách chợ, siêu thị",số liệu gốc,Sở Ngân khố tỉnh Đà Lộc,Thương mại,mở,CSV,Ghi rõ nguồn,,2023-04-10,2023-05-11,2023-05-11,112888,7034,796.6,1.5,,nk@dlo.example,chợ
DL-1977,Kết quả giải quyết thủ tục hành chính,báo cáo kỳ,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,mở,XLSX,CC BY 4.0,6 tháng,2023-06-06,,,,,,,,td@bso.example,
DL-1978,Giấy phép khai thác nước dưới đất,số liệu gốc,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Môi trường,mở,DOCX,,6 tháng,2024-08-13,2024-11-06,2025-06-21,139540,13881,137.2,2.4,,dn@dnh.example,quan trắc
DL-1979,Lượt khách du lịch trên địa bàn tỉnh Gia Rung,danh sách,Sở Văn hóa và Lữ hành tỉnh Gia Rung,Du lịch,mở,XLSX,CC BY 4.0,hằng tuần,2023-05-17,2023-06-30,2025-09-30,68014,1776,7.2,1.7,,vh@gru.example,du lịch
DL-1980,Lượt khách du lịch,bản đồ,Sở Văn hoá và Lữ hành tỉnh Quế Hoá,Du lịch,mở,JSON,CC BY 4.0,hằng tháng,2024-08-29,2024-10-15,2025-09-08,204205,5495,183.7,2.4,,vh@qho.example,lưu trú
DL-1981,Thư viện trường học,,SHP Đà Lộc,Giáo dục,mở,API,Ghi rõ nguồn,hằng năm,2024-06-29,2024-11-05,2025-04-04,82272,3161,141.8,4.3,,hp@dlo.example,giáo dục
DL-1982,Quy hoạch chung đô thị,danh sách,Sở Hạ tầng tỉnh Đà Lộc,Xây dựng,mở,API,Ghi rõ nguồn,hằng tháng,,2025-08-18,2025-08-18,38721,7907,185.7,3.6,,ht@dlo.example,
DL-1983,Danh mục hệ thống thông tin,bản đồ,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,CSV,CC BY 4.0,hằng năm,2023-05-18,2023-08-04,2025-09-02,12610,817,205.3,3.9,,,thủ tục hành chính
DL-1984,"Giá dịch vụ khám, chữa bệnh",số liệu gốc,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,mở,CSV,CC BY 4.0,6 tháng,2023-01-07,2023-01-21,2025-05-29,46436,4389,106.5,2.8,,sk@dnh.example,bệnh viện
DL-1985,Cụm công nghiệp toàn quốc,,"Trung tâm Thông tin, Bộ Thương nghiệp",Thương mại,mở,CSV,CC BY 4.0,6 tháng,2023-06-01,2023-10-07,2025-08-20,189777,34916,85.1,3.2,,,xuất khẩu
DL-1986,Điểm thu gom rác thải trên địa bàn tỉnh Kim Xuyên,bản đồ,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Môi trường,mở,XML,CC0 1.0,,2025-03-07,,,,,,,,dn@kxu.example,không khí
DL-1987,Dự án đầu tư công,danh sách,Tỉnh Tiền Lộc,Tài chính,mở,CSV,CC BY 4.0,6 tháng,2024-01-28,2024-04-16,2025-05-30,98902,810,36.5,3,,ubnd@tlo.example,đầu tư công
DL-1988,Danh sách tổ chức khoa học năm 2024,bản đồ,Sở Dữ liệu và Khoa học tỉnh Thạch Lĩnh,Khoa học,mở,CSV,CC BY 4.0,hằng tuần,2023-03-27,2023-06-19,2025-09-20,8361,38699,9.1,3.1,,dk@tli.example,công nghệ
DL-1989,Hàng hóa qua cửa khẩu,danh sách,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,XLSX,CC BY 4.0,6 tháng,2024-08-22,2024-11-24,2024-11-24,22884,7719,246.8,2.8,,nk@sdi.example,thương mại
DL-1990,Chỉ số sản xuất công nghiệp,danh sách,Sở Ngân khố tỉnh Tiền Lộc,Thương mại,dùng chung,API,,hằng quý,2025-01-12,,,,,,,,nk@tlo.example,chợ
DL-1991,Sự kiện du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,SHP,CC BY 4.0,,2024-08-08,2025-01-25,2025-01-25,20671,100,37.2,3.2,,,du lịch
DL-1992,"Thống kê, kiểm kê đất đai",bảng tổng hợp,Thành phố Đông Nhuệ,Đất đai,dùng chung,DOCX,,hằng tuần,2023-10-23,2024-01-02,2025-09-25,,219,449.6,2.6,,ubnd@dnh.example,quy hoạch
DL-1993,Trẻ em được bảo vệ toàn quốc,số liệu theo xã,Văn phòng Nội các,Xã hội,mở,XLSX,CC0 1.0,hằng tháng,2024-02-22,2024-04-07,2025-05-18,56285,0,480.9,2.2,,dulieu@vnc.example,dân số;xã hội
DL-1994,Nhiệm vụ khoa học cấp tỉnh toàn quốc,,Bộ Truyền dẫn số,Khoa học,mở,CSV,CC BY 4.0,,2024-10-21,2025-01-28,2025-01-28,62194,12007,28.2,2.7,,dulieu@btd.example,công nghệ
DL-1995,Giấy phép khai thác nước dưới đất,bản đồ,Sở Đất đai và Nông thôn tỉnh Nam Thới,Môi trường,mở,JSON,CC0 1.0,hằng ngày,2025-08-04,,,,,,,,dn@nth.example,quan trắc
DL-1996,Thủ tục hành chính,,Sở Dữ liệu và Khoa học Bạch Sơn,Khoa học,mở,PDF,CC BY 4.0,hàng năm,2023-03-15,,,,,,,,,khoa học
DL-1997,Quyết toán ngân sách,báo cáo kỳ,Tỉnh Khánh Thúy,Tài chính,chuyên ngành,PDF,CC BY 4.0,,2024-12-23,2025-01-14,2025-01-14,49496,110,935.8,,đăng nhập,ubnd@kth.example,doanh nghiệp
DL-1998,Công khai dự toán ngân sách,bảng tổng hợp,Tỉnh Krông Mai,Tài chính,dùng chung,API,,hằng năm,,2023-06-05,2023-06-05,59277,1780,1050.3,3.8,,ubnd@kma.example,đầu tư công
DL-1999,Dự án đầu tư công toàn quốc năm 2024,bảng tổng hợp,Ngân hàng Dự trữ,Tài chính,mở,CSV,CC0 1.0,hằng tháng,2023-09-12,2024-03-22,2025-09-29,155884,5703,140.5,3.7,,dulieu@nhd.example,ngân sách
DL-2000,Doanh nghiệp công nghệ số toàn quốc,số liệu gốc,Bộ Truyền dẫn số,Khoa học,mở,DOCX,CC BY 4.0,hằng năm,2024-03-04,2024-03-06,2024-03-06,20545,22131,146.6,4.5,,dulieu@btd.example,công nghệ
DL-2001,Mã số vùng trồng,danh sách,Bộ Nông thôn,Nông nghiệp,dùng chung,XML,,hằng quý,2024-01-20,,,,,,,,dulieu@bnt.example,thủy lợi;dữ liệu mở
DL-2002,Đơn vị kinh doanh vận tải,bảng tổng hợp,Sở Hạ tầng tỉnh Cửu Ninh,Giao thông,mở,PDF,Ghi rõ nguồn,6 tháng,2023-06-03,2023-10-18,2025-01-21,61251,8238,690.6,3.8,,ht@cni.example,giao thông
DL-2003,Việc làm và thất nghiệp năm 2016,bản đồ,UBND tỉnh Sóc Diên,Xã hội,chuyên ngành,PDF,,hằng năm,2025-08-15,,,,,,,,ubnd@sdn.example,việc làm;xã hội
DL-2004,Dự án đầu tư nước ngoài,bản quét,Sở Ngân khố thành phố Long Khê,Tài chính,mở,DOCX,Ghi rõ nguồn,hằng tháng,2024-06-18,2024-08-16,2025-07-03,122317,3732,353.8,2.8,,nk@lkh.example,đầu tư công
DL-2005,Tình hình dịch bệnh trên vật nuôi,danh sách,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH ĐÀ LỘC,Nông nghiệp,mở,API,CC0 1.0,hằng quý,2023-07-25,,,,,,,thu phí,dn@dlo.example,thủy lợi
DL-2006,Tài sản công,số liệu gốc,Tỉnh Gia Rung,Tài chính,mở,JSON,,khi có thay đổi,2024-05-02,2024-07-09,2024-07-09,359625,11281,49.7,2.3,,ubnd@gru.example,ngân sách
DL-2007,Thư viện công cộng,,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,mở,PDF,Ghi rõ nguồn,hằng tuần,2025-08-11,,,,,,,,,
DL-2008,Hiện vật bảo tàng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Văn hóa,dùng chung,XLSX,,hằng năm,2024-01-27,2024-03-04,2025-06-22,198125,9119,869.7,4.1,,vh@cni.example,di tích
DL-2009,Số học sinh theo cấp học năm 2024,danh sách,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,XLSX,,khi có thay đổi,2023-07-29,2023-09-14,2024-12-13,5667,1131,34.2,2.3,,hp@tlo.example,giáo dục
DL-2010,Tàu cá đăng ký,danh sách,Tỉnh Lam Hà,Nông nghiệp,dùng chung,XLSX,,hằng tháng,2025-06-18,2025-08-05,2025-09-10,158052,895,87.4,3.5,,ubnd@lha.example,thủy lợi
DL-2011,Điểm có nguy cơ sạt lở,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Môi trường,mở,JSON,Ghi rõ nguồn,hằng tuần,2023-02-09,2023-02-23,2025-09-29,51936,5867,58.2,2.1,,,môi trường
DL-2012,Học phí các cấp năm 2024,,SHP Đắk Vân,Giáo dục,chuyên ngành,PDF,CC BY 4.0,hàng năm,2024-03-15,2024-05-26,2024-05-26,150640,18377,127.8,3.6,,hp@dva.example,trường học
DL-2013,"Trung tâm ngoại ngữ, tin học năm 2024",bảng tổng hợp,Sở Học tập tỉnh Vân Hải,Giáo dục,dùng chung,PDF,CC BY 4.0,hằng quý,2025-05-15,2025-05-21,2025-05-21,345471,96,79.6,5,,hp@vha.example,giáo dục
DL-2014,Danh sách tổ chức khoa học,bảng tổng hợp,SỞ DỮ LIỆU VÀ KHOA HỌC TỈNH ĐẮK VÂN,Khoa học,mở,JSON,CC BY 4.0,khi có thay đổi,2025-04-07,2025-09-08,2025-09-08,33423,4242,32.9,2.8,,dk@dva.example,khoa học
DL-2015,"Dự án được giao đất, cho thuê đất trên địa bàn tỉnh Tiền Lộc",,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Đất đai,mở,SHP,CC BY 4.0,hằng tháng,2023-08-15,2023-11-04,2025-09-22,83026,7992,111.8,3.3,,,giá đất
DL-2016,Danh sách luật sư toàn quốc năm 2024,,Bộ Pháp chế,Xã hội,mở,PDF,Ghi rõ nguồn,khi có thay đổi,2024-05-29,2024-08-22,2024-08-22,35640,3818,18.3,3.2,,dulieu@bpc.example,an sinh
DL-2017,Số học sinh theo cấp học năm 2024,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,XLSX,Ghi rõ nguồn,hằng năm,2023-06-29,2023-10-09,2025-03-20,14514,1846,149.4,2.2,,hp@sdi.example,giáo dục
DL-2018,Chất lượng không khí,bản đồ,Sở Đất đai và Nông thôn thành phố Long Khê,Môi trường,dùng chung,XLSX,CC0 1.0,hằng năm,2024-04-22,2024-06-01,2024-10-28,,21153,152.4,4.5,,dn@lkh.example,quan trắc
DL-2019,Hồ sơ đo đạc đất đai,,Tỉnh Cửu Ninh,Đất đai,mở,CSV,Ghi rõ nguồn,hằng tháng,,2024-04-22,2025-09-02,,1136,45.7,3.6,,ubnd@cni.example,quy hoạch
DL-2020,Tuyến xe buýt,số liệu theo xã,Sở Hạ tầng tỉnh Nam Thới,Giao thông,mở,JSON,CC BY 4.0,6 tháng,2023-03-28,2023-05-02,2025-08-08,8465,577,42.9,3.5,,ht@nth.example,giao thông
DL-2021,Danh sách dự án nhà ở xã hội,bản quét,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,mở,XLSX,,hàng tháng,2025-05-01,2025-08-16,2025-08-30,10109,2737,90.7,3.1,,ht@hgi.example,xây dựng;quy hoạch
DL-2022,Tuyến du lịch cộng đồng,,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Du lịch,mở,API,Ghi rõ nguồn,hằng tháng,2024-04-13,2024-06-03,2025-09-22,4668,11765,247,3.1,,vh@hgi.example,lưu trú
DL-2023,Doanh thu du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Du lịch,mở,API,CC BY 4.0,hằng quý,2025-03-26,2025-07-21,2025-08-06,100931,8967,445.1,2.9,,vh@dva.example,điểm đến;du lịch
DL-2024,"Tên đường, số nhà",bản đồ,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,dùng chung,csv,,hằng năm,2023-08-02,2023-09-22,2023-09-22,7079,3402,26.6,3,,,nhà ở
DL-2025,Danh sách tổ chức khoa học năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,XLSX,CC BY 4.0,6 tháng,2025-06-24,2025-08-15,2025-09-02,273,20002,8.6,2.6,,dk@kxu.example,thủ tục hành chính
DL-2026,Công trình cấp nước sạch,danh sách,SHT Đắk Vân,Xây dựng,mở,CSV,Ghi rõ nguồn,6 tháng,2023-07-12,2023-08-29,2024-01-02,509,6280,56.2,3.4,,ht@dva.example,xây dựng
DL-2027,Đội ngũ giáo viên,bản đồ,SỞ HỌC TẬP TỈNH KIM XUYÊN,Giáo dục,dùng chung,PDF,Ghi rõ nguồn,hằng năm,2023-04-07,2023-06-13,2025-06-07,76183,16773,62.2,3.6,,hp@kxu.example,tuyển sinh;thống kê
DL-2028,Đội ngũ giáo viên (cập nhật),bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Giáo dục,mở,DOCX,CC BY 4.0,khi có thay đổi,2024-05-27,2024-11-12,2025-08-17,268029,17585,359.2,1.5,đăng nhập,vh@kxu.example,trường học
DL-2029,"Thống kê, kiểm kê đất đai",bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Đất đai,chuyên ngành,SHP,CC BY 4.0,hằng quý,2024-12-11,2025-01-15,2025-09-11,64689,19889,165,2.4,,dn@dva.example,bản đồ
DL-2030,Mã số vùng trồng toàn quốc,bản đồ,Bộ Đất đai và Nông thôn,Nông nghiệp,mở,PDF,CC0 1.0,hằng năm,2023-11-27,2024-04-10,2025-05-02,919,7601,193.3,,,dulieu@bdn.example,trồng trọt;thống kê
DL-2031,Điểm có nguy cơ sạt lở,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Môi trường,mở,JSON,Ghi rõ nguồn,hàng tháng,2025-07-19,,,,,,,,dn@cni.example,môi trường
DL-2032,Giá bán lẻ hàng thiết yếu,báo cáo kỳ,Sở Ngân khố tỉnh Đắk Vân,Thương mại,mở,API,CC0 1.0,hằng ngày,2025-08-13,,,,,,,,nk@dva.example,chợ
DL-2033,Kế hoạch sử dụng đất hằng năm trên địa bàn tỉnh Thạch Lĩnh,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Đất đai,mở,XML,CC BY 4.0,hằng ngày,2025-01-25,2025-03-25,2025-09-17,70230,2794,142.2,3.5,,dn@tli.example,
DL-2034,Dân số theo xã năm 2024,bảng tổng hợp,Bộ Pháp chế,Xã hội,mở,SHP,Ghi rõ nguồn,hàng năm,2024-12-21,2025-02-01,2025-02-01,35061,9180,648.8,2.4,,dulieu@bpc.example,xã hội
DL-2035,"Trung tâm ngoại ngữ, tin học năm 2024",số liệu theo xã,Sở Học tập tỉnh Gia Rung,Giáo dục,dùng chung,API,,,2025-06-30,2025-08-11,2025-08-11,485789,2806,670,3.2,,,
DL-2036,Người có công toàn quốc,số liệu gốc,Quỹ Bảo hiểm chung,Xã hội,mở,PDF,CC BY 4.0,hằng quý,2024-05-30,2024-09-14,2025-09-20,19576,11560,570.7,2.9,,dulieu@qbh.example,việc làm
DL-2037,Chất lượng không khí toàn quốc,bản đồ,Trung tâm Thông tin,Môi trường,mở,DOCX,CC0 1.0,6 tháng,2024-05-05,2024-07-11,2025-03-31,129528,1735,27.1,2.4,,dulieu@bdn.example,không khí
DL-2038,Chất lượng nước mặt,bản quét,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Môi trường,mở,API,CC0 1.0,,2023-07-29,2023-08-31,2023-08-31,191912,2172,248.8,1.9,,dn@dlo.example,nước;không khí
DL-2039,Danh sách doanh nghiệp thành lập,báo cáo kỳ,Tỉnh Hậu Mỹ,Tài chính,dùng chung,API,Ghi rõ nguồn,,2024-02-21,2024-07-12,2025-07-02,93604,10171,8.3,3.4,,ubnd@hmy.example,đầu tư công
DL-2040,Danh mục hệ thống thông tin toàn quốc,số liệu gốc,Bộ Khoa học ứng dụng,Khoa học,mở,XML,CC BY 4.0,hằng tuần,2024-11-22,2025-04-20,2025-09-12,68620,16485,0.3,,,dulieu@bku.example,khoa học
DL-2041,Danh sách bến thủy nội địa toàn quốc năm 2024,,Bộ Đường bộ và Cảng,Giao thông,mở,CSV,CC BY 4.0,hằng năm,2024-04-27,2024-06-23,2024-11-18,40710,5618,65.1,3.3,,dulieu@bdc.example,đường bộ
DL-2042,Học phí các cấp trên địa bàn tỉnh Hồng Giang,số liệu gốc,SHP Hồng Giang,Giáo dục,dùng chung,PDF,Ghi rõ nguồn,hằng quý,2023-03-13,2023-03-30,2025-09-06,43201,8242,2.7,,,hp@hgi.example,trường học
DL-2043,Dự án đầu tư nước ngoài,báo cáo kỳ,Tỉnh Krông Mai,Tài chính,mở,API,CC BY 4.0,6 tháng,2024-05-04,,,,,,,,,doanh nghiệp;thống kê
DL-2044,Chung cư cần cải tạo,bản đồ,Bộ Hạ tầng,Xây dựng,mở,JSON,CC BY 4.0,6 tháng,2024-05-06,2024-06-13,2025-08-31,15069,0,164,4.4,,dulieu@bht.example,xây dựng
DL-2045,"Dự án được giao đất, cho thuê đất",danh sách,Tỉnh Tiền Lộc,Đất đai,dùng chung,PDF,,6 tháng,2025-06-11,,,,,,,,ubnd@tlo.example,bản đồ
DL-2046,Dự án đầu tư công toàn quốc năm 2024,bản đồ,Bộ Ngân khố,Tài chính,dùng chung,JSON,CC BY 4.0,hằng năm,2024-11-15,2024-12-17,2025-07-08,7880,2535,272.3,3,,dulieu@bnk.example,
DL-2047,Chỉ số giá xây dựng trên địa bàn tỉnh Kim Xuyên,danh sách,Sở Hạ tầng tỉnh Kim Xuyên,Xây dựng,mở,DOCX,CC BY 4.0,hằng năm,2024-06-24,2024-09-20,2024-09-20,81602,76,582.2,3,,,nhà ở
DL-2048,Công trình thủy lợi,danh sách,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH KRÔNG MAI,Nông nghiệp,mở,XLSX,CC BY 4.0,hàng năm,2024-01-26,2024-03-17,2024-12-09,49630,1691,2.6,2.3,,dn@kma.example,trồng trọt;nông nghiệp
DL-2049,"Hộ nghèo, hộ cận nghèo trên địa bàn tỉnh Sóc Diên năm 2016",số liệu theo xã,Tỉnh Sóc Diên,Xã hội,mở,XML,,hằng tuần,2025-06-06,,,,,,,,,an sinh
DL-2050,Người có công toàn quốc năm 2024,danh sách,TTC,Xã hội,mở,PDF,Ghi rõ nguồn,,,2025-07-26,2025-07-26,210988,3116,280.7,,,dulieu@ttc.example,dân số
DL-2051,"Thống kê, kiểm kê đất đai trên địa bàn tỉnh Nam Thới",danh sách,Sở Đất đai và Nông thôn tỉnh Nam Thới,Đất đai,dùng chung,CSV,,,2024-05-22,2024-08-17,2024-10-08,554131,36089,170.4,4,,,bản đồ
DL-2052,Danh sách trường học năm 2024,số liệu gốc,Sở Học tập tỉnh Hòa Phong,Giáo dục,chuyên ngành,PDF,,hằng quý,,2024-07-19,2025-07-12,15276,1222,88.6,2.8,thu phí,hp@hpo.example,trường học
DL-2053,Ca mắc bệnh truyền nhiễm,,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,XLSX,CC0 1.0,hằng năm,2023-05-05,2023-08-11,2025-06-21,3840,2330,376.6,3.3,,sk@vha.example,thuốc
DL-2054,"Hội chợ, triển lãm",danh sách,Sở Ngân khố tỉnh Krông Mai,Thương mại,mở,API,Ghi rõ nguồn,hằng năm,2025-03-24,2025-04-12,2025-08-23,245050,20780,6.9,3.1,,nk@kma.example,chợ
DL-2055,Danh sách nhà thuốc đạt chuẩn,số liệu gốc,Tỉnh Phú Thạnh,Y tế,dùng chung,XML,,hàng tháng,2023-01-29,2023-03-08,2025-09-24,154088,8969,26.4,4.2,,,bệnh viện
DL-2056,Nợ đọng thuế,bản quét,Bộ Ngân sách,Tài chính,dùng chung,PDF,,khi có thay đổi,2024-02-15,2024-06-08,2025-07-13,19484,65,564.7,4.9,,dulieu@bns.example,đầu tư công
DL-2057,Giá vật liệu xây dựng,,Sở Hạ tầng tỉnh Đà Lộc,Xây dựng,dùng chung,JSON,,khi có thay đổi,2023-08-22,2023-10-24,2024-12-14,50993,7108,64,2.3,,ht@dlo.example,quy hoạch
DL-2058,Giá vật liệu xây dựng,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Xây dựng,chuyên ngành,PDF,CC BY 4.0,,2025-04-28,,,,,,,,,xây dựng
DL-2059,"Hộ nghèo, hộ cận nghèo toàn quốc",số liệu theo xã,"Trung tâm Thông tin, Bộ Ngoại vụ",Xã hội,dùng chung,XML,CC0 1.0,hằng tháng,2024-08-14,2024-12-29,2025-06-04,23339,213,33.8,2.8,đăng nhập,dulieu@bnv.example,việc làm
DL-2060,"Giá dịch vụ khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,chuyên ngành,PDF,,6 tháng,2024-03-13,2024-05-05,2024-05-05,17158,20928,774.6,2.9,,sk@tli.example,bệnh viện
DL-2061,Công khai dự toán ngân sách toàn quốc năm 2024,số liệu gốc,BNK,Tài chính,chuyên ngành,PDF,,hằng quý,2023-01-19,2023-02-05,2025-07-23,183921,11467,36,,,dulieu@bnk.example,đầu tư công;doanh nghiệp
DL-2062,"Cán bộ, công chức",bảng tổng hợp,Quỹ Bảo hiểm chung,Xã hội,mở,CSV,Ghi rõ nguồn,hàng năm,2024-07-17,2024-09-09,2024-09-09,41463,21640,506.8,2.9,,dulieu@qbh.example,an sinh
DL-2063,Hiện vật bảo tàng,danh sách,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,dùng chung,XLSX,,,,2025-08-03,2025-08-03,26546,10372,477.9,4.4,,vh@kma.example,di tích;dữ liệu mở
DL-2064,Việc làm và thất nghiệp,,Tỉnh Thạch Lĩnh,Xã hội,mở,JSON,CC BY 4.0,6 tháng,2023-12-20,2024-01-11,2024-11-26,45018,8704,622.2,4.1,,ubnd@tli.example,việc làm
DL-2065,Đội ngũ giáo viên trên địa bàn tỉnh Kim Xuyên,,Tỉnh Kim Xuyên,Giáo dục,mở,PDF,CC0 1.0,hằng năm,2025-04-10,2025-07-09,2025-07-09,461781,471,130.4,1.6,,ubnd@kxu.example,tuyển sinh
DL-2066,Mã số vùng trồng,,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Nông nghiệp,mở,API,CC BY 4.0,,2025-06-02,2025-07-22,2025-07-22,43460,3352,798.5,2.7,,dn@tlo.example,nông nghiệp
DL-2067,Đối tượng bảo trợ xã hội năm 2024,bảng tổng hợp,Bộ Trật tự,Xã hội,mở,CSV,CC0 1.0,hằng năm,,2023-06-03,2025-01-14,18159,439,656.7,4.4,,,xã hội;dân số
DL-2068,Người hành nghề y năm 2024,bảng tổng hợp,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,SHP,Ghi rõ nguồn,hằng năm,2023-11-03,2024-02-16,2025-04-04,153,4419,92.4,1.9,,,thuốc
DL-2069,Công trình thủy lợi,bảng tổng hợp,Viện Quan trắc Quốc gia,Nông nghiệp,mở,PDF,CC0 1.0,hằng năm,2025-08-01,2025-09-18,2025-09-18,353930,3747,14.5,2.4,,dulieu@vqt.example,thủy lợi
DL-2070,Chung cư cần cải tạo,báo cáo kỳ,Sở Hạ tầng tỉnh Cửu Ninh,Xây dựng,dùng chung,XLSX,Ghi rõ nguồn,6 tháng,2024-05-05,2024-06-20,2025-09-12,,1041,38.1,3.1,,ht@cni.example,xây dựng
DL-2071,Sản phẩm OCOP được công nhận trên địa bàn tỉnh Đắk Vân,bản quét,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Nông nghiệp,chuyên ngành,JSON,,hằng quý,2024-08-28,2024-10-09,2024-12-12,3244,23349,124,2.6,,dn@dva.example,thủy lợi
DL-2072,Đối tượng bảo trợ xã hội,số liệu theo xã,UBND tỉnh An Tràm,Xã hội,mở,PDF,CC0 1.0,,2024-08-27,2024-11-03,2024-11-03,1562,29155,17,1.2,,ubnd@atr.example,dân số
DL-2073,"Trung tâm ngoại ngữ, tin học",,Sở Học tập Kim Xuyên,Giáo dục,dùng chung,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-11-25,2024-12-01,2024-12-01,106190,85,885,2.9,,,giáo dục
DL-2074,Danh sách cơ sở giáo dục nghề nghiệp,bản đồ,SỞ HỌC TẬP TỈNH QUẾ HÓA,Giáo dục,mở,XLSX,CC BY 4.0,6 tháng,2023-04-02,2023-07-21,2024-07-09,26574,5596,194.7,2.8,,hp@qho.example,danh sách
DL-2075,Giá nông sản tại chợ đầu mối,số liệu gốc,Tỉnh Minh Thủy,Nông nghiệp,dùng chung,JSON,CC BY 4.0,hằng tuần,2023-05-29,2023-09-18,2025-09-27,52174,5348,71.6,4.5,,ubnd@mth.example,trồng trọt
DL-2076,Người tham gia bảo hiểm,bảng tổng hợp,Tỉnh Yên Cầu,Y tế,mở,CSV,CC BY 4.0,hằng năm,2025-01-25,2025-03-26,2025-03-26,2970,5378,901.2,3.7,,ubnd@yca.example,thuốc
DL-2077,Cụm công nghiệp trên địa bàn thành phố Long Khê,bản đồ,Sở Ngân khố thành phố Long Khê,Thương mại,mở,docx,,hằng quý,2024-10-08,2024-12-10,2025-09-03,270,5020,132,2.8,,nk@lkh.example,xuất khẩu
DL-2078,Giá cho thuê nhà công,số liệu gốc,Sở Ngân khố tỉnh Hòa Phong,Tài chính,mở,JSON,Ghi rõ nguồn,hằng năm,2025-05-02,2025-07-13,2025-07-13,33842,20655,75.1,3.5,,nk@hpo.example,đầu tư công;chuyển đổi số
DL-2079,Điểm thường xảy ra tai nạn,danh sách,Sở Hạ tầng tỉnh Đắk Vân,Giao thông,mở,API,CC BY 4.0,hằng quý,2023-03-04,2023-12-12,2025-08-28,60793,232,366.1,,,ht@dva.example,vận tải
DL-2080,"Dự án được giao đất, cho thuê đất",bản quét,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Đất đai,dùng chung,API,,,2024-06-01,2024-11-28,2024-11-28,283599,23545,17.9,2.1,,dn@cni.example,bản đồ
DL-2081,Người có công toàn quốc năm 2024,bản đồ,Bộ Pháp chế,Xã hội,mở,PDF,,6 tháng,2024-06-03,2024-08-18,2025-09-27,80971,11929,226.5,1.9,,dulieu@bpc.example,xã hội
DL-2082,Công khai dự toán ngân sách toàn quốc năm 2024,bảng tổng hợp,Ngân hàng Dự trữ,Tài chính,mở,SHP,,6 tháng,2024-10-22,2025-03-24,2025-03-24,5382,19833,624.6,3.6,,dulieu@nhd.example,ngân sách
DL-2083,Ca mắc bệnh truyền nhiễm,số liệu gốc,Sở Sức khỏe tỉnh Đắk Vân,Y tế,chuyên ngành,API,,hàng năm,2025-03-26,2025-07-23,2025-09-10,146574,8273,254.8,3.3,,,thuốc
DL-2084,Bảng giá đất,danh sách,Tỉnh Hoàng Lâm,Đất đai,dùng chung,API,CC BY 4.0,,2025-02-06,2025-07-08,2025-07-08,65460,4623,402.8,,,ubnd@hla.example,đất đai
DL-2085,Danh mục hệ thống thông tin,,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,CSV,,khi có thay đổi,2024-05-13,2024-06-03,2025-08-09,2975,8346,162.9,2.8,,dk@sdi.example,công nghệ;khoa học
DL-2086,Hướng dẫn viên du lịch,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,mở,SHP,CC BY 4.0,hằng tháng,2023-02-25,2023-06-06,2025-09-17,19370,13175,4.2,2.7,,vh@kma.example,lưu trú
DL-2087,Chỉ số giá xây dựng,,Sở Hạ tầng tỉnh Quế Hóa,Xây dựng,mở,API,,6 tháng,2023-02-12,2023-05-23,2025-09-09,26103,4132,231.2,4.1,,ht@qho.example,xây dựng;chuyển đổi số
DL-2088,CHỈ SỐ GIÁ XÂY DỰNG,,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Xây dựng,mở,CSV,Ghi rõ nguồn,hằng tháng,2025-03-12,2025-04-08,2025-07-26,421543,491,77.9,3.3,,dn@qho.example,nhà ở
DL-2089,Hồ sơ đo đạc đất đai,số liệu theo xã,Tỉnh Vân Hải,Đất đai,mở,API,CC BY 4.0,hằng tháng,2024-05-02,,,,,,,,ubnd@vha.example,bản đồ
DL-2090,Danh sách tổ chức khoa học,bảng tổng hợp,Sở Truyền dẫn số tỉnh Hòa Phong,Khoa học,mở,CSV,CC0 1.0,hàng tháng,2023-02-27,2023-11-23,2025-05-30,4094,12749,15.7,3.2,đăng nhập,td@hpo.example,khoa học
DL-2091,Học phí các cấp năm 2024,,Sở Học tập tỉnh Bạch Sơn,Giáo dục,dùng chung,API,,,2025-04-25,2025-06-08,2025-07-31,143046,404,20.3,3,,hp@bso.example,trường học;giáo dục
DL-2092,Người có công trên địa bàn thành phố Đông Nhuệ,bảng tổng hợp,Thành phố Đông Nhuệ,Xã hội,mở,XLSX,CC0 1.0,hằng năm,2024-02-13,2024-07-16,2025-09-22,260344,301,94.3,5,,ubnd@dnh.example,dân số;danh sách
DL-2093,Học phí các cấp năm 2024,,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,API,CC BY 4.0,6 tháng,2023-09-20,2023-09-20,2025-05-11,723571,5720,583.3,4.2,,hp@tlo.example,tuyển sinh
DL-2094,Tuyến xe buýt,bảng tổng hợp,Sở Hạ tầng thành phố Long Khê,Giao thông,dùng chung,DOCX,CC0 1.0,hằng năm,2024-12-03,2025-01-04,2025-07-11,408426,4032,1.3,,,ht@lkh.example,đường bộ
DL-2095,Phương tiện đo được kiểm định,bản đồ,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,SHP,,hằng năm,2025-01-15,2025-02-16,2025-02-16,95312,9998,706,2.1,,dk@nth.example,công nghệ
DL-2096,Giấy phép khai thác nước dưới đất,bản đồ,Sở Đất đai và Nông thôn tỉnh Đà Lộc,Môi trường,mở,API,CC BY 4.0,hằng tháng,2025-01-30,2025-04-04,2025-07-01,13637,3132,9.2,3.6,,dn@dlo.example,không khí
DL-2097,Diện tích rừng,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Nông nghiệp,mở,API,,khi có thay đổi,2023-01-17,2023-02-05,2023-10-07,6886,2583,10.6,2.9,,dn@dva.example,thủy lợi;dữ liệu mở
DL-2098,Giá bán lẻ hàng thiết yếu,bảng tổng hợp,Sở Ngân khố tỉnh Hòa Phong,Thương mại,chuyên ngành,XLSX,CC BY 4.0,hằng năm,2025-03-08,2025-04-15,2025-04-15,445288,8319,1856.7,3.9,,nk@hpo.example,thương mại
DL-2099,Trạm thu phát sóng di động toàn quốc năm 2024,bản đồ,Bộ Dữ liệu và Khoa học,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2024-08-29,2024-11-29,2025-01-12,4415,18929,856.6,2.5,thu phí,dulieu@bdk.example,công nghệ
DL-2100,Trạm thu phát sóng di động trên địa bàn tỉnh Krông Mai năm 2024,bảng tổng hợp,Sở Tài nguyên số tỉnh Vân Hải,Khoa học,mở,PDF,CC BY 4.0,6 tháng,2023-07-13,2023-10-11,2025-04-06,183094,1284,143.9,4.7,,dk@kma.example,thủ tục hành chính
DL-2101,Dự án đầu tư nước ngoài,bảng tổng hợp,Sở Ngân khố tỉnh Gia Rung,Tài chính,mở,XLSX,CC BY 4.0,hằng tuần,2025-01-02,2025-02-02,2025-09-26,887,391,250,3,,nk@gru.example,doanh nghiệp
DL-2102,Điện thương phẩm,,Sở Ngân khố tỉnh Đà Lộc,Thương mại,mở,CSV,CC0 1.0,hằng tháng,2025-06-17,,,,,,,,nk@dlo.example,chợ
DL-2103,Mã số vùng trồng,bản quét,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Nông nghiệp,mở,JSON,CC0 1.0,hằng tháng,2023-01-25,2023-03-06,2025-09-06,,2253,59,2.7,,dn@cni.example,
DL-2104,Bãi tắm công cộng,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,dùng chung,PDF,,hằng tháng,2023-09-17,2023-10-08,2025-09-14,231238,2655,391.7,3.8,,vh@kma.example,du lịch;thống kê
DL-2105,Lưu lượng phương tiện,danh sách,Sở Hạ tầng tỉnh Bạch Sơn,Giao thông,chuyên ngành,API,CC BY 4.0,hằng ngày,2024-11-17,,,,,,,,ht@bso.example,giao thông
DL-2106,Chỉ tiêu tuyển sinh lớp 10 năm 2024,bản đồ,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,DOCX,CC BY 4.0,6 tháng,2024-03-22,2024-07-14,2025-07-16,8421,1246,266.3,2.2,,,tuyển sinh
DL-2107,Việc làm và thất nghiệp toàn quốc,danh sách,Bộ Ngoại vụ,Xã hội,dùng chung,API,CC0 1.0,hằng quý,,2025-06-13,2025-06-13,293546,573,407.8,,,dulieu@bnv.example,xã hội
DL-2108,Doanh thu du lịch trên địa bàn thành phố Đông Nhuệ,,Sở Văn hóa và Lữ hành thành phố Đông Nhuệ,Du lịch,mở,XLSX,,hàng năm,2024-11-07,2024-12-21,2025-04-22,54032,259,175.8,2.6,,,lưu trú
DL-2109,Hướng dẫn viên du lịch,bản đồ,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,mở,XLSX,CC BY 4.0,hằng ngày,2023-05-19,2023-08-31,2025-09-30,86853,12366,262.3,2.4,,vh@cni.example,lưu trú
DL-2110,Cửa hàng xăng dầu,số liệu gốc,Sở Ngân khố tỉnh Kim Xuyên,Thương mại,dùng chung,DOCX,,hàng năm,2024-04-30,2025-02-07,2025-02-07,88107,1554,698,1.7,,,xuất khẩu
DL-2111,Khu bảo tồn thiên nhiên toàn quốc,,"Trung tâm Thông tin, Bộ Đất đai và Nông thôn",Môi trường,mở,PDF,CC0 1.0,6 tháng,2024-08-25,,,,,,,,dulieu@bdn.example,môi trường
DL-2112,Tuyến xe buýt,bản quét,Sở Hạ tầng tỉnh Krông Mai,Giao thông,mở,PDF,CC0 1.0,hàng năm,2025-04-15,2025-06-12,2025-06-12,348,167,728.2,4.5,,ht@kma.example,giao thông
DL-2113,Trạm y tế xã,danh sách,Tỉnh Bạch Sơn,Y tế,mở,DOCX,CC BY 4.0,6 tháng,2025-01-29,2025-03-10,2025-08-18,,3673,93.6,3.7,,ubnd@bso.example,sức khỏe
DL-2114,Dự án đầu tư công,,Tỉnh Đà Lộc,Tài chính,mở,JSON,Ghi rõ nguồn,hằng quý,,2024-03-05,2024-10-14,160597,5307,160.3,2.9,,ubnd@dlo.example,ngân sách
DL-2115,"Tên đường, số nhà",số liệu theo xã,Sở Hạ tầng tỉnh Hồng Giang,Xây dựng,chuyên ngành,JSON,,hằng tháng,2025-05-28,,,,,,,,ht@hgi.example,nhà ở
DL-2116,Kết quả quan trắc nước thải toàn quốc,số liệu gốc,Bộ Đất đai và Nông thôn,Môi trường,dùng chung,API,Ghi rõ nguồn,hằng năm,2024-10-28,2024-11-20,2024-11-20,,61,79.9,2.3,,dulieu@bdn.example,không khí
DL-2117,Thư viện công cộng,bản quét,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,dùng chung,PDF,CC0 1.0,hằng tháng,2023-10-14,2023-12-07,2025-07-02,4881,602,4.2,2.5,,vh@dlo.example,
DL-2118,Thư viện công cộng,bản quét,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Văn hóa,mở,CSV,CC BY 4.0,hằng năm,2024-12-05,2025-04-21,2025-04-21,391228,18344,269.7,2.2,,dk@dlo.example,thể thao
DL-2119,Kết quả thi tốt nghiệp,số liệu gốc,T. Bạch Sơn,Giáo dục,mở,PDF,,hằng năm,2025-02-05,2025-09-22,2025-09-22,21543,5951,18.2,2.6,,ubnd@bso.example,trường học;tuyển sinh
DL-2120,Danh sách cơ sở giáo dục nghề nghiệp,số liệu gốc,Sở Học tập tỉnh Đà Lộc,Giáo dục,mở,PDF,CC0 1.0,,2023-08-08,2024-01-28,2024-02-22,79764,1525,50.1,3.3,,hp@dlo.example,tuyển sinh
DL-2121,"Danh sách cơ sở khám, chữa bệnh",bản quét,Tỉnh Trà Khê,Y tế,dùng chung,XLSX,,hằng tuần,2025-05-15,2025-08-05,2025-09-24,198836,751,477.1,3.5,đăng nhập,ubnd@tkh.example,thuốc;dữ liệu mở
DL-2122,Kim ngạch xuất khẩu,bản đồ,Sở Ngân khố Cửu Ninh,Thương mại,mở,XLSX,,hằng quý,2025-06-21,,,,,,,,nk@cni.example,chợ
DL-2123,Tình hình tiêm chủng mở rộng năm 2024,,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,XML,CC BY 4.0,hằng năm,2024-01-15,2024-06-26,2025-01-01,150965,15612,125.3,3.2,,,sức khỏe
DL-2124,Số giường bệnh trên địa bàn tỉnh Đà Lộc năm 2024,bản đồ,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,XLSX,,hằng quý,2024-03-25,2024-04-24,2025-08-17,26205,2139,267.6,2.8,,sk@dlo.example,bệnh viện
DL-2125,Bãi tắm công cộng,số liệu gốc,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,CSV,Ghi rõ nguồn,khi có thay đổi,2025-01-22,,,,,,,,dulieu@bvh.example,điểm đến
DL-2126,Trạm y tế xã,,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,XLSX,Ghi rõ nguồn,hằng năm,2024-12-20,2025-02-27,2025-02-27,27352,17706,94.8,,,sk@qho.example,covid-19
DL-2127,Danh sách luật sư toàn quốc năm 2024,,Bộ Trật tự,Xã hội,chuyên ngành,CSV,CC0 1.0,hằng năm,2025-01-21,2025-05-23,2025-05-23,15407,4400,95.9,4.5,,dulieu@btt.example,dân số;danh sách
DL-2128,"Giá dịch vụ khám, chữa bệnh",bản đồ,Tỉnh Tân Giao,Y tế,mở,XLSX,,hằng tuần,2023-10-24,2024-02-16,2025-09-30,41227,2509,474.2,1.7,,ubnd@tgi.example,sức khỏe
DL-2129,Dự án đầu tư nước ngoài,,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,PDF,CC BY 4.0,hằng tháng,2025-01-25,2025-05-08,2025-09-11,271696,3510,36.9,3.8,,nk@sdi.example,doanh nghiệp;chuyển đổi số
DL-2130,"Danh sách bến xe, bãi đỗ trên địa bàn tỉnh Tiền Lộc",,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,mở,xml,Ghi rõ nguồn,hằng năm,2024-07-02,2024-08-02,2025-05-21,,22058,886,4,,ht@tlo.example,vận tải
DL-2131,Tình hình tiêm chủng mở rộng,bản đồ,SỞ SỨC KHỎE THÀNH PHỐ ĐÔNG NHUỆ,Y tế,mở,XLSX,CC0 1.0,khi có thay đổi,2023-04-16,2023-06-02,2025-04-12,189135,4362,18.1,4.2,,sk@dnh.example,
DL-2132,Phương tiện đo được kiểm định toàn quốc năm 2024,số liệu gốc,Bộ Dữ liệu và Khoa học,Khoa học,mở,CSV,CC BY 4.0,hằng ngày,2025-04-10,2025-08-01,2025-09-30,71016,11894,3.8,3.6,,,khoa học
DL-2133,Phương tiện đo được kiểm định năm 2024,bản đồ,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,API,CC BY 4.0,hằng tháng,,2023-11-24,2025-09-23,49261,1505,169,3.5,,dk@kma.example,dữ liệu mở
DL-2134,Điểm phục vụ bưu chính toàn quốc năm 2024,bản quét,Bộ Dữ liệu và Khoa học,Khoa học,dùng chung,SHP,Ghi rõ nguồn,hàng tháng,2024-04-19,2024-07-31,2025-06-10,386774,27029,284.3,4.4,,dulieu@bdk.example,công nghệ
DL-2135,Thư viện trường học năm 2024,số liệu theo xã,Sở Học tập tỉnh Nam Thới,Giáo dục,mở,JSON,CC0 1.0,hằng năm,2024-08-07,2024-10-09,2024-10-09,83838,3,272,,,hp@nth.example,giáo dục;chuyển đổi số
DL-2136,Lưu lượng phương tiện,bản đồ,Sở Hạ tầng tỉnh Tiền Lộc,Giao thông,chuyên ngành,SHP,,,2024-11-08,2024-12-03,2024-12-03,127618,6848,240.6,3.9,,,vận tải
DL-2137,Tình hình tiêm chủng mở rộng,số liệu theo xã,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,CSV,CC BY 4.0,hằng tuần,2024-08-05,2024-09-04,2025-09-30,810,4485,325.5,3.9,,sk@kxu.example,sức khỏe
DL-2138,"Tên đường, số nhà",bản quét,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,mở,PDF,Ghi rõ nguồn,hàng tháng,2025-07-22,,,,,,,,ht@hpo.example,nhà ở
DL-2139,"Cán bộ, công chức toàn quốc năm 2024",báo cáo kỳ,Bộ Pháp chế,Xã hội,mở,CSV,,6 tháng,2024-08-07,2024-08-24,2024-08-24,199397,3620,46.4,1.5,,,việc làm
DL-2140,Thủ tục hành chính,,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,chuyên ngành,API,,hằng ngày,2024-07-29,2024-11-09,2025-09-29,325091,6174,399.3,1.5,,dk@hpo.example,thủ tục hành chính
DL-2141,Tổ chức hành nghề công chứng năm 2016,bản quét,Tỉnh Sóc Diên,Xã hội,mở,CSV,,hằng năm,2025-01-02,2025-03-08,2025-03-08,258272,8482,101.4,1.6,,ubnd@sdn.example,an sinh;xã hội
DL-2142,Nghệ nhân ưu tú,danh sách,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,Văn hóa,mở,XLSX,CC BY 4.0,,2024-05-30,2024-08-13,2025-02-15,,773,193.2,3.9,,vh@tlo.example,di tích;dữ liệu mở
DL-2143,Chứng chỉ hành nghề xây dựng,,Sở Hạ tầng tỉnh Bạch Sơn,Xây dựng,mở,CSV,,6 tháng,2023-09-15,2023-11-22,2025-05-19,158539,14584,1026.7,4.2,,ht@bso.example,nhà ở
DL-2144,Cơ sở đủ điều kiện an toàn thực phẩm toàn quốc,số liệu theo xã,QBH,Y tế,mở,JSON,CC0 1.0,6 tháng,2023-09-30,,,,,,,,dulieu@qbh.example,covid-19
DL-2145,"Danh sách cơ sở khám, chữa bệnh năm 2024",danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,XLSX,Ghi rõ nguồn,hằng năm,,2024-08-09,2024-11-19,285835,7544,12.3,4,,sk@dlo.example,thuốc;dữ liệu mở
DL-2146,Trường đạt chuẩn quốc gia năm 2024,số liệu gốc,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,XML,CC BY 4.0,hằng năm,2023-11-13,2024-01-18,2024-01-18,71607,21390,56.1,3.2,thu phí,hp@qho.example,trường học
DL-2147,Hiện trạng sử dụng đất đai,danh sách,Tỉnh Kim Xuyên,Đất đai,mở,PDF,,6 tháng,2024-02-14,2024-03-26,2024-12-01,224782,6213,804.8,1.4,,ubnd@kxu.example,đất đai
DL-2148,Tình hình tiêm chủng mở rộng toàn quốc,bảng tổng hợp,TT BSK,Y tế,mở,JSON,CC BY 4.0,hằng năm,2023-12-28,,,,,,,,dulieu@bsk.example,sức khỏe
DL-2149,Cơ sở trợ giúp xã hội năm 2016,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng năm,2024-07-17,2024-09-17,2024-09-17,179950,9015,815,,,ubnd@sdn.example,an sinh
DL-2150,Đèn tín hiệu giao thông,,Sở Hạ tầng tỉnh Hòa Phong,Giao thông,mở,XLSX,Ghi rõ nguồn,hàng tháng,2023-06-09,2023-09-13,2025-08-28,99684,2509,231.2,1.6,,ht@hpo.example,đường bộ
DL-2151,Sản phẩm OCOP được công nhận,số liệu theo xã,Tỉnh Gia Rung,Nông nghiệp,mở,JSON,CC BY 4.0,hằng năm,2023-10-14,2023-12-09,2025-09-03,550346,10692,724.3,2,,ubnd@gru.example,thủy lợi
DL-2152,Số giường bệnh,bản quét,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,XLSX,,hằng quý,2025-07-14,,,,,,,đăng nhập,sk@cni.example,y tế;bệnh viện
DL-2153,Nợ đọng thuế,số liệu gốc,Tỉnh Khánh Thúy,Tài chính,mở,CSV,CC BY 4.0,hằng năm,2025-06-25,2025-06-25,2025-06-25,4923,12782,167.1,4.2,,ubnd@kth.example,doanh nghiệp;ngân sách
DL-2154,Kết quả đấu giá quyền sử dụng đất toàn quốc,bản đồ,Bộ Đất đai,Đất đai,dùng chung,XLSX,,hằng tháng,2024-11-10,,,,,,,,dulieu@bdd.example,bản đồ;dữ liệu mở
DL-2155,"Giá dịch vụ khám, chữa bệnh năm 2024",danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,PDF,Ghi rõ nguồn,hàng tháng,2025-03-12,2025-05-04,2025-09-18,25172,868,805,,,sk@dlo.example,sức khỏe;danh sách
DL-2156,"Diện tích, sản lượng cây trồng",danh sách,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Nông nghiệp,mở,DOCX,,khi có thay đổi,2024-01-29,2024-02-01,2025-02-11,28849,24381,3,2.1,,dn@tli.example,thủy lợi
DL-2157,Diện tích rừng,danh sách,Tỉnh Gia Rung,Nông nghiệp,mở,PDF,,hàng năm,2023-02-19,,,,,,,,ubnd@gru.example,chăn nuôi
DL-2158,Người hành nghề y trên địa bàn tỉnh Đắk Vân,số liệu gốc,Sở Sức khỏe tỉnh Đắk Vân,Y tế,mở,CSV,CC BY 4.0,khi có thay đổi,2025-03-02,2025-06-12,2025-06-12,272360,3579,648.1,2.3,,sk@dva.example,covid-19
DL-2159,Đơn vị kinh doanh vận tải,bản đồ,Sở Hạ tầng thành phố Long Khê,Giao thông,chuyên ngành,CSV,,hàng năm,2024-12-26,2025-03-06,2025-03-06,169103,870,1219.5,,,ht@lkh.example,đường bộ
DL-2160,Đèn tín hiệu giao thông,số liệu gốc,Sở Hạ tầng tỉnh Gia Rung,Giao thông,mở,API,CC BY 4.0,hằng tuần,2024-07-09,2024-10-14,2025-08-23,223089,17968,407.2,2.8,,ht@gru.example,vận tải
DL-2161,Danh sách nhà thuốc đạt chuẩn năm 2024,danh sách,Sở Sức khỏe tỉnh Krông Mai,Y tế,mở,API,Ghi rõ nguồn,hằng quý,2024-11-13,2024-12-31,2025-06-26,603193,37643,2.9,3.5,,sk@kma.example,
DL-2162,Thư viện công cộng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,dùng chung,CSV,,6 tháng,2023-09-29,2023-11-28,2025-07-02,360278,63,177.8,2.4,,vh@dva.example,thể thao
DL-2163,Giấy phép môi trường đã cấp,số liệu theo xã,Ban Quản lý khu công nghiệp Hòa Phong,Môi trường,dùng chung,XLSX,,hằng năm,2023-07-25,2023-09-02,2025-07-25,4864,30131,346.2,3.4,,dn@bso.example,nước
DL-2164,Tuyến xe buýt,bản quét,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,mở,JSON,CC BY 4.0,hàng năm,2023-03-09,2023-04-16,2025-02-12,16486,3627,151.5,1.3,,ht@tli.example,vận tải
DL-2165,Điểm phục vụ bưu chính,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,CSV,Ghi rõ nguồn,hằng năm,2025-07-24,2025-08-05,2025-08-05,178923,3727,728.3,3.4,,dk@nth.example,
DL-2166,"Hộ nghèo, hộ cận nghèo toàn quốc",báo cáo kỳ,Bộ NV,Xã hội,chuyên ngành,API,,khi có thay đổi,2025-07-12,,,,,,,,dulieu@bnv.example,xã hội
DL-2167,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu gốc,Tỉnh Gia Rung,Y tế,mở,XLSX,CC BY 4.0,6 tháng,2023-06-14,2023-07-23,2025-09-03,165193,2582,639.8,3,,ubnd@gru.example,covid-19;chuyển đổi số
DL-2168,Danh sách nhà thuốc đạt chuẩn,bảng tổng hợp,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,XLSX,Ghi rõ nguồn,hằng tháng,2023-08-17,2023-10-19,2025-09-20,6948,38471,224.2,,,sk@kxu.example,
DL-2169,Điểm thường xảy ra tai nạn,bảng tổng hợp,Sở Hạ tầng thành phố Đông Nhuệ,Giao thông,mở,XLSX,CC BY 4.0,hằng tháng,,2025-07-31,2025-07-31,81164,104,941,3.2,,ht@dnh.example,giao thông
DL-2170,Cụm công nghiệp,,Sở Ngân khố thành phố Sa Đình,Thương mại,mở,DOCX,Ghi rõ nguồn,hàng năm,2024-08-29,2024-11-22,2025-03-30,16112,8909,36.1,3.3,,nk@sdi.example,thương mại
DL-2171,Tuyến xe buýt,danh sách,Sở Hạ tầng tỉnh Quế Hóa,Giao thông,chuyên ngành,API,,hằng tháng,2024-01-31,2024-11-06,2025-09-03,,6856,1768.5,4.6,,ht@qho.example,đường bộ
DL-2172,"Diện tích, sản lượng cây trồng",bản đồ,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Nông nghiệp,mở,SHP,CC BY 4.0,hàng tháng,2025-01-16,2025-05-21,2025-09-12,42423,14315,68.4,4.6,,dn@qho.example,chăn nuôi
DL-2173,Việc làm và thất nghiệp toàn quốc năm 2024,bảng tổng hợp,Văn phòng Nội các,Xã hội,mở,CSV,CC BY 4.0,hằng tháng,2023-12-07,2024-03-04,2025-07-26,98300,13464,72.8,2.8,,dulieu@vnc.example,xã hội
DL-2174,Tàu cá đăng ký trên địa bàn tỉnh Quế Hóa,bản quét,SDN Quế Hóa,Nông nghiệp,dùng chung,JSON,CC BY 4.0,hằng năm,2023-04-23,2023-05-13,2025-04-14,155472,5619,17.9,2.8,,dn@qho.example,nông nghiệp
DL-2175,Doanh thu du lịch,danh sách,Sở Văn hóa và Lữ hành tỉnh Nam Thới,Du lịch,chuyên ngành,DOCX,,hàng năm,2024-05-24,2024-06-22,2024-06-22,20751,621,387.2,1.8,,vh@nth.example,du lịch
DL-2176,Trường đạt chuẩn quốc gia,báo cáo kỳ,Tỉnh Gia Rung,Giáo dục,mở,XLSX,CC BY 4.0,hằng năm,2024-05-15,2024-07-07,2025-05-06,74838,20,368.2,3.8,,,trường học
DL-2177,"Danh sách bến xe, bãi đỗ toàn quốc",,Bộ Hạ tầng,Giao thông,dùng chung,PDF,CC BY 4.0,,2024-02-10,2024-04-23,2025-01-11,355485,2520,73.6,4.1,,dulieu@bht.example,vận tải
DL-2178,Trạm y tế xã,danh sách,Sở Sức khỏe tỉnh Gia Rung,Y tế,mở,XLSX,CC0 1.0,hằng tuần,2024-07-28,2024-10-29,2025-09-29,54779,9,1474.6,3.8,,sk@gru.example,y tế
DL-2179,Danh sách nhà thuốc đạt chuẩn toàn quốc,,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,mở,XLSX,CC BY 4.0,hằng quý,2025-04-22,2025-09-04,2025-09-04,37639,294,326.6,3.3,,dulieu@bsk.example,y tế
DL-2180,Thủ tục hành chính,bản đồ,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,API,Ghi rõ nguồn,hằng tháng,2025-04-29,,,,,,,,dk@nth.example,thủ tục hành chính;danh sách
DL-2181,"Thống kê, kiểm kê đất đai",bản đồ,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,Đất đai,mở,DOCX,,6 tháng,2025-05-28,2025-06-29,2025-06-29,30452,7984,34.1,2.2,,dn@dnh.example,đất đai
DL-2182,Điểm thu gom rác thải,bản quét,Sở Đất đai và Nông thôn tỉnh Krông Mai,Môi trường,mở,PDF,,,2023-03-23,2023-07-30,2025-01-29,218556,21186,703.8,2,,dn@kma.example,môi trường
DL-2183,Đèn tín hiệu giao thông,bảng tổng hợp,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,mở,pdf,CC0 1.0,khi có thay đổi,2025-07-10,2025-08-14,2025-08-14,148758,257,275.1,2.8,đăng nhập,ht@hgi.example,giao thông
DL-2184,Hàng hóa qua cửa khẩu,số liệu theo xã,Sở Ngân khố tỉnh Cửu Ninh,Thương mại,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2023-11-22,2024-03-04,2025-05-03,203819,624,143.4,4.2,,nk@cni.example,thương mại;xuất khẩu
DL-2185,Giá bán lẻ hàng thiết yếu,danh sách,Sở Ngân khố tỉnh Vân Hải,Thương mại,mở,API,,hằng năm,2023-12-07,2024-01-11,2024-01-11,248344,1718,1619.9,2.3,,nk@vha.example,chợ
DL-2186,Mã số vùng trồng,,Tỉnh Hòa Phong,Nông nghiệp,mở,XLSX,CC BY 4.0,6 tháng,2024-06-11,2024-09-08,2024-09-08,400565,13092,451.5,3.9,,ubnd@hpo.example,chăn nuôi;nông nghiệp
DL-2187,Đối tượng bảo trợ xã hội năm 2016,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,hằng tháng,2024-03-30,2024-09-19,2025-06-08,7461,3922,223.6,4,,ubnd@sdn.example,việc làm
DL-2188,Công khai dự toán ngân sách,,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,PDF,CC BY 4.0,6 tháng,2024-07-18,2024-08-26,2025-07-10,240805,30749,184.6,3.4,,,doanh nghiệp
DL-2189,"Hộ nghèo, hộ cận nghèo năm 2024",danh sách,Văn phòng Nội các,Xã hội,mở,XLSX,CC0 1.0,hằng quý,2023-02-01,2023-08-04,2025-09-26,38024,9142,199.7,3.3,,dulieu@vnc.example,xã hội
DL-2190,"Trung tâm ngoại ngữ, tin học năm 2024",,Bộ Học tập,Giáo dục,mở,CSV,CC BY 4.0,hằng năm,2024-03-21,,,,,,,,dulieu@bhp.example,trường học
DL-2191,Kết quả thi tốt nghiệp,bản quét,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-03-11,2023-03-25,2025-03-12,1264,196,0.6,2.9,,,trường học
DL-2192,Kết quả thi tốt nghiệp năm 2024,bản đồ,Sở Học tập tỉnh Đắk Vân,Giáo dục,chuyên ngành,SHP,CC0 1.0,,2024-06-01,2024-06-07,2025-09-19,83890,3458,656,,,hp@dva.example,trường học
DL-2193,Việc làm và thất nghiệp trên địa bàn tỉnh Nam Thới,số liệu gốc,Tỉnh Nam Thới,Xã hội,dùng chung,API,,6 tháng,2023-07-31,2023-09-14,2024-10-10,,15589,198.7,1.2,thu phí,ubnd@nth.example,việc làm
DL-2194,Người có công toàn quốc năm 2023,số liệu gốc,BỘ CỘNG ĐỒNG VÀ TÍN NGƯỠNG,Xã hội,dùng chung,CSV,CC BY 4.0,hằng tháng,2023-09-30,2023-10-30,2025-06-15,138883,2152,59.1,4.8,,dulieu@bct.example,việc làm
DL-2195,Danh sách luật sư năm 2016,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,SHP,,hằng ngày,2023-04-05,2023-05-01,2025-09-29,461272,8777,31.7,2.7,,ubnd@sdn.example,an sinh;xã hội
DL-2196,"Diện tích, sản lượng cây trồng",danh sách,Tỉnh Đà Lộc,Nông nghiệp,mở,CSV,CC BY 4.0,hằng tháng,2023-06-29,2023-10-20,2025-09-01,82272,106,1163.4,1.9,,ubnd@dlo.example,trồng trọt
DL-2197,Học phí các cấp năm 2024,bản quét,Sở Học tập thành phố Sa Đình,Giáo dục,mở,PDF,Ghi rõ nguồn,hằng quý,,2023-06-10,2025-08-06,98076,3880,6.2,4,,hp@sdi.example,tuyển sinh
DL-2198,Dân số theo xã năm 2016,bản quét,Tỉnh Sóc Diên,Xã hội,dùng chung,PDF,,hàng tháng,2024-03-27,2024-06-29,2025-06-23,188933,5065,286.4,4.1,,ubnd@sdn.example,dân số
DL-2199,Dự án đầu tư công,bản quét,Tỉnh Quế Hóa,Tài chính,mở,XML,CC0 1.0,hằng tuần,2023-07-27,2023-09-26,2025-09-24,639838,28575,27.3,4,,ubnd@qho.example,doanh nghiệp
DL-2200,Kết quả thi tốt nghiệp trên địa bàn tỉnh Tiền Lộc năm 2024,số liệu theo xã,Sở Học tập tỉnh Tiền Lộc,Giáo dục,dùng chung,SHP,,hằng ngày,2024-08-12,2024-09-09,2025-09-30,59517,38716,131.3,2.9,,hp@tlo.example,giáo dục;danh sách
DL-2201,Đơn vị kinh doanh vận tải trên địa bàn tỉnh Krông Mai,số liệu theo xã,Sở Hạ tầng tỉnh Krông Mai,Giao thông,dùng chung,CSV,,6 tháng,2023-07-06,2023-08-06,2025-07-09,15512,5510,71.6,3.9,,ht@kma.example,đường bộ
DL-2202,Trạm y tế xã toàn quốc,số liệu theo xã,Bộ Sức khỏe,Y tế,mở,API,CC BY 4.0,hằng năm,,2024-01-12,2024-01-12,79873,26181,32.3,,,dulieu@bsk.example,sức khỏe
DL-2203,Nghệ nhân ưu tú,danh sách,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,PDF,CC0 1.0,hằng năm,2023-04-01,2023-09-16,2025-04-30,154422,878,110.3,5,,vh@kma.example,di tích;văn hóa
DL-2204,Trường đạt chuẩn quốc gia,bản đồ,Tỉnh Gia Rung,Giáo dục,chuyên ngành,JSON,CC BY 4.0,hằng năm,2025-06-27,2025-09-19,2025-09-19,137891,550,233.6,1.7,,ubnd@gru.example,trường học
DL-2205,Đội ngũ giáo viên năm 2024,danh sách,Sở Học tập tỉnh Krông Mai,Giáo dục,mở,JSON,CC0 1.0,hằng năm,2025-02-13,2025-04-12,2025-09-27,241274,12180,267.5,4.1,,hp@kma.example,trường học
DL-2206,Số học sinh theo cấp học năm 2024,bản đồ,Bộ Học tập,Giáo dục,mở,API,CC0 1.0,hằng tuần,2025-07-29,2025-08-27,2025-09-30,103867,7944,648,4.2,,dulieu@bhp.example,giáo dục;dữ liệu mở
DL-2207,Kết quả đấu giá quyền sử dụng đất,bản quét,Tỉnh Kim Xuyên,Đất đai,dùng chung,API,CC0 1.0,hằng năm,2024-10-29,2025-05-29,2025-06-05,97344,220,69.4,4.5,,ubnd@kxu.example,giá đất
DL-2208,Người tham gia bảo hiểm năm 2024,bản quét,Sở Sức khỏe tỉnh Vân Hải,Y tế,dùng chung,XLSX,,hằng năm,2025-04-20,2025-09-25,2025-09-25,225319,3340,102.8,1.8,,sk@vha.example,bệnh viện;covid-19
DL-2209,Ca mắc bệnh truyền nhiễm,báo cáo kỳ,Tỉnh Minh Thủy,Y tế,mở,API,CC BY 4.0,hàng tháng,2023-07-21,2024-05-01,2025-09-19,,10033,126.5,2.6,,ubnd@mth.example,thuốc
DL-2210,Đơn vị kinh doanh vận tải,báo cáo kỳ,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,dùng chung,DOCX,,khi có thay đổi,2023-06-17,2023-07-25,2025-08-25,,672,11.7,4.6,,ht@tli.example,đường bộ;thống kê
DL-2211,Danh sách doanh nghiệp thành lập,báo cáo kỳ,Tỉnh Cửu Ninh,Tài chính,mở,CSV,CC BY 4.0,hằng tháng,2023-11-19,2024-03-31,2025-09-16,242,7276,169,3.8,,ubnd@cni.example,
DL-2212,Chất lượng không khí,danh sách,SỞ ĐẤT ĐAI VÀ NÔNG THÔN TỈNH TIỀN LỘC,Môi trường,dùng chung,XLSX,,6 tháng,2025-06-06,,,,,,,,dn@tlo.example,môi trường
DL-2213,Hộ kinh doanh,danh sách,Sở Ngân khố tỉnh Bạch Sơn,Tài chính,mở,XLSX,,hằng năm,2024-08-22,,,,,,,,,đầu tư công
DL-2214,Chỉ số sản xuất công nghiệp,danh sách,Sở Ngân khố tỉnh Bạch Sơn,Thương mại,mở,JSON,CC BY 4.0,6 tháng,2023-03-08,2023-05-09,2025-05-07,22387,16961,107.2,3,đăng nhập,nk@bso.example,thương mại
DL-2215,Lưu lượng phương tiện toàn quốc,số liệu theo xã,Bộ Hạ tầng,Giao thông,mở,DOCX,CC BY 4.0,,2025-05-15,2025-06-23,2025-07-16,1504,14873,1078.5,1.9,,dulieu@bht.example,vận tải
DL-2216,Thủ tục hành chính năm 2024,số liệu gốc,Bộ Dữ liệu và Khoa học,Khoa học,mở,CSV,CC BY 4.0,hằng tuần,2023-02-08,2023-06-04,2025-09-28,13195,4279,897.8,3.2,,dulieu@bdk.example,thủ tục hành chính;khoa học
DL-2217,Lễ hội truyền thống,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,API,,hằng tháng,,2024-04-01,2025-09-17,24232,3886,166.3,4.2,,vh@kxu.example,thể thao
DL-2218,Doanh nghiệp xuất khẩu,số liệu theo xã,Sở Ngân khố tỉnh Thạch Lĩnh,Thương mại,mở,CSV,,hằng tháng,2024-05-08,2024-10-25,2025-08-30,21857,2390,75.5,3.5,,,chợ
DL-2219,Tình hình tiêm chủng mở rộng,số liệu theo xã,Tỉnh Lam Hà,Y tế,mở,API,CC0 1.0,6 tháng,2024-01-24,2024-07-31,2024-07-31,193323,2732,463.3,2.2,,ubnd@lha.example,y tế;sức khỏe
DL-2220,Việc làm và thất nghiệp,bản quét,Tỉnh Tiền Lộc,Xã hội,chuyên ngành,API,Ghi rõ nguồn,hàng tháng,2024-03-18,2024-06-12,2025-09-24,,18451,953.6,4.4,,ubnd@tlo.example,dân số
DL-2221,Nghệ nhân ưu tú,bản đồ,"Bộ Văn hoá, Di sản và Lữ hành",Văn hóa,dùng chung,CSV,,hằng tháng,2023-06-15,2023-08-10,2025-05-19,81,201,0.1,1.3,,dulieu@bvh.example,thể thao
DL-2222,Người có công năm 2015,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,XML,CC0 1.0,hằng quý,2023-09-12,2024-01-25,2025-09-07,51291,1060,199.3,3.1,,ubnd@sdn.example,việc làm
DL-2223,"Cán bộ, công chức năm 2015",bản quét,Tỉnh Sóc Diên,Xã hội,dùng chung,CSV,,hằng năm,2024-08-06,2024-08-21,2025-05-03,,75,376.8,,,ubnd@sdn.example,an sinh
DL-2224,Tổ chức hành nghề công chứng toàn quốc năm 2024,bản đồ,VP Nội các,Xã hội,dùng chung,XLSX,,hằng quý,2023-07-19,2023-09-24,2025-01-12,,4098,595,3.1,,dulieu@vnc.example,xã hội
DL-2225,Danh sách nhà thuốc đạt chuẩn toàn quốc năm 2024,bản quét,Bộ Sức khỏe,Y tế,chuyên ngành,JSON,,6 tháng,2024-01-11,2024-03-31,2025-04-03,47800,3606,19.2,1.7,,dulieu@bsk.example,covid-19
DL-2226,Danh mục hệ thống thông tin năm 2024,số liệu gốc,Sở Sức khẻo tỉnh Bạch Sơn,Khoa học,mở,CSV,Ghi rõ nguồn,hằng năm,2023-09-28,2024-01-06,2024-10-18,2126,2902,498.1,4.3,,dk@kxu.example,khoa học
DL-2227,Thư viện công cộng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Văn hóa,mở,PDF,,6 tháng,,2023-10-17,2025-05-15,241059,34996,307,4.1,,vh@tli.example,thể thao
DL-2228,Tổ chức hành nghề công chứng toàn quốc năm 2024,số liệu theo xã,Bộ Công vụ,Xã hội,mở,API,CC BY 4.0,hàng năm,2023-08-27,,,,,,,,dulieu@bcv.example,an sinh;dữ liệu mở
DL-2229,Cơ sở trợ giúp xã hội,bản quét,Tỉnh Vân Hải,Xã hội,mở,DOCX,CC BY 4.0,6 tháng,2025-07-21,2025-09-18,2025-09-25,5298,1937,195.8,3.9,,ubnd@vha.example,an sinh
DL-2230,Nhiệm vụ khoa học cấp tỉnh toàn quốc năm 2023,số liệu theo xã,Bộ DL&KH,Khoa học,mở,XLSX,Ghi rõ nguồn,hàng tháng,2023-06-27,2023-08-15,2025-09-26,35,32349,62.1,3.1,,,thủ tục hành chính
DL-2231,Số học sinh theo cấp học năm 2024,bảng tổng hợp,Sở Học tập tỉnh Gia Rung,Giáo dục,dùng chung,JSON,CC BY 4.0,hàng năm,2024-03-09,,,,,,,,hp@gru.example,tuyển sinh
DL-2232,Danh sách nhà thuốc đạt chuẩn,bản đồ,Sở Sức khỏe tỉnh Bạch Sơn,Y tế,mở,PDF,CC BY 4.0,khi có thay đổi,2023-06-02,2023-09-22,2023-09-22,8441,2769,2236.5,2.2,,sk@bso.example,sức khỏe;covid-19
DL-2233,Trạm y tế xã năm 2024,số liệu theo xã,Sở Sức khoẻ tỉnh Krông Mai,Y tế,mở,CSV,,hằng tuần,2023-05-06,,,,,,,,sk@kma.example,covid-19
DL-2234,Tình hình tiêm chủng mở rộng năm 2024,danh sách,Sở Sức khỏe tỉnh Đà Lộc,Y tế,mở,CSV,Ghi rõ nguồn,hằng ngày,2025-05-26,2025-09-06,2025-09-30,395499,554,268.3,2.3,,sk@dlo.example,bệnh viện
DL-2235,Doanh nghiệp công nghệ số năm 2023,bảng tổng hợp,Bộ Dữ liệu và Khoa học,Khoa học,mở,JSON,Ghi rõ nguồn,,2023-05-26,2023-06-27,2023-06-27,,321,23.1,2.4,,dulieu@bdk.example,khoa học;danh sách
DL-2236,Cơ sở trợ giúp xã hội toàn quốc năm 2024,số liệu theo xã,VĂN PHÒNG NỘI CÁC,Xã hội,dùng chung,shp,Ghi rõ nguồn,hằng tuần,2024-02-26,2024-04-19,2025-09-28,619189,10660,499.2,3.4,,dulieu@vnc.example,việc làm
DL-2237,Trạm thu phát sóng di động,,Sở Dữ liệu và Khoa học thành phố Long Khê,Khoa học,mở,XLSX,Ghi rõ nguồn,hằng ngày,2023-07-03,2023-09-04,2025-09-30,5771,9259,0.7,,,dk@lkh.example,
DL-2238,Trạm thu phát sóng di động,số liệu theo xã,Sở Ngân khố thành phố Long Khê,Khoa học,mở,JSON,CC BY 4.0,hằng năm,,2023-05-23,2023-07-14,8189,9299,30.6,3.9,,nk@lkh.example,khoa học
DL-2239,Trẻ em được bảo vệ năm 2015,bản quét,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,hằng tháng,2024-11-30,2024-12-31,2025-09-01,53912,4393,62,2.4,,ubnd@sdn.example,an sinh
DL-2240,Người tham gia bảo hiểm,bản quét,Sở Sức khỏe tỉnh Đắk Vân,Y tế,mở,XLSX,CC0 1.0,6 tháng,2024-10-01,2024-11-11,2025-08-01,316755,32819,16.7,4.6,thu phí,sk@dva.example,
DL-2241,Trường đạt chuẩn quốc gia năm 2024,,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,JSON,CC0 1.0,hằng năm,2023-06-07,2023-06-11,2024-03-13,181413,9305,1022.8,1.6,,hp@tli.example,
DL-2242,Giá cho thuê nhà công,,Bộ Đầu tư công,Tài chính,mở,SHP,,6 tháng,2024-11-16,2025-01-21,2025-09-24,12280,1585,91.4,3.8,,dulieu@bdt.example,doanh nghiệp
DL-2243,Công khai dự toán ngân sách,số liệu theo xã,Tỉnh Thạch Lĩnh,Tài chính,chuyên ngành,PDF,,hằng năm,2023-11-10,2024-02-29,2024-12-06,47211,7361,1987.3,2.1,,ubnd@tli.example,thống kê
DL-2244,Số học sinh theo cấp học năm 2024,bản đồ,SHP Long Khê,Giáo dục,dùng chung,SHP,CC0 1.0,hằng quý,2025-03-20,2025-05-03,2025-08-18,297441,4924,109.1,2.4,,hp@lkh.example,giáo dục
DL-2245,Lễ hội truyền thống,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Hồng Giang,Văn hóa,chuyên ngành,CSV,,6 tháng,2023-12-22,2024-01-28,2024-01-28,5956,1913,426.4,4.4,đăng nhập,vh@hgi.example,văn hóa
DL-2246,Trạm y tế xã toàn quốc năm 2024,,Bộ Sức khỏe,Y tế,dùng chung,CSV,CC BY 4.0,hằng năm,,2025-08-11,2025-08-11,150417,292,182.1,3.2,,dulieu@bsk.example,sức khỏe
DL-2247,"Danh sách cơ sở khám, chữa bệnh năm 2024",,Sở Sức khỏe thành phố Long Khê,Y tế,mở,JSON,CC BY 4.0,khi có thay đổi,2023-01-22,2023-02-25,2023-10-17,545520,85,769.9,2.7,,sk@lkh.example,sức khỏe;dữ liệu mở
DL-2248,Chung cư cần cải tạo,bản đồ,Sở Hạ tầng tỉnh Thạch Lĩnh,Xây dựng,mở,CSV,CC0 1.0,khi có thay đổi,2023-03-29,,,,,,,,ht@tli.example,nhà ở
DL-2249,Dự án đầu tư công,bản đồ,Sở Ngân khố tỉnh Đắk Vân,Tài chính,dùng chung,XML,,hằng năm,2025-05-13,2025-05-21,2025-05-21,97969,448,85.9,4,,nk@dva.example,
DL-2250,Tình hình tiêm chủng mở rộng,báo cáo kỳ,Sở Sức khỏe tỉnh Thạch Lĩnh,Y tế,dùng chung,XLSX,Ghi rõ nguồn,,2023-08-10,2023-10-11,2025-08-16,1690,6238,200.8,2.6,,sk@tli.example,thuốc
DL-2251,Tàu cá đăng ký,,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Nông nghiệp,mở,XLSX,Ghi rõ nguồn,hàng năm,2025-05-14,2025-07-08,2025-07-08,52159,75000,1038.9,2.3,,dn@tli.example,thủy lợi;chăn nuôi
DL-2252,Danh sách cơ sở giáo dục nghề nghiệp,bảng tổng hợp,Tỉnh Yên Cầu,Giáo dục,mở,API,CC BY 4.0,hằng quý,2024-06-02,2024-11-25,2025-02-27,44248,6325,1195,2.4,,ubnd@yca.example,trường học
DL-2253,Dân số theo xã toàn quốc năm 2024,bản đồ,Bộ Trật tự,Xã hội,mở,XLSX,CC BY 4.0,hằng tuần,2023-02-17,2023-05-12,2025-09-23,473836,29984,404,4,,dulieu@btt.example,dân số;thống kê
DL-2254,Cơ sở trợ giúp xã hội toàn quốc năm 2024,báo cáo kỳ,Bộ Công vụ,Xã hội,dùng chung,XLSX,,hằng quý,2025-05-01,,,,,,,,dulieu@bcv.example,xã hội
DL-2255,Việc làm và thất nghiệp năm 2015,danh sách,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,hằng tháng,2024-08-29,2024-12-13,2025-09-22,75204,6315,207.6,3.1,,ubnd@sdn.example,dân số
DL-2256,Chứng chỉ hành nghề xây dựng toàn quốc,số liệu gốc,Bộ Hạ tầng,Xây dựng,mở,XLSX,CC0 1.0,hằng tháng,2024-08-13,,,,,,,,dulieu@bht.example,nhà ở
DL-2257,Dự án đầu tư công,bảng tổng hợp,Sở Ngân khố tỉnh Vân Hải,Tài chính,mở,API,CC BY 4.0,hằng ngày,2024-07-26,2024-11-27,2025-09-29,27514,2030,578.5,4.4,,nk@vha.example,ngân sách
DL-2258,Chung cư cần cải tạo,,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,mở,XLSX,CC BY 4.0,khi có thay đổi,2023-10-09,2024-01-05,2025-09-18,89078,5520,466.4,2,,,xây dựng
DL-2259,Dự án đầu tư nước ngoài toàn quốc,số liệu gốc,Bộ Đầu tư công,Tài chính,mở,CSV,CC BY 4.0,,2025-03-03,2025-06-30,2025-07-09,525051,23632,57.3,2.7,,dulieu@bdt.example,thống kê
DL-2260,Mã số vùng trồng,báo cáo kỳ,Tỉnh Krông Mai,Nông nghiệp,mở,PDF,CC BY 4.0,hằng tháng,2024-10-14,2025-07-21,2025-09-22,7195,3822,212.3,4.5,,ubnd@kma.example,chăn nuôi
DL-2261,Phương tiện đo được kiểm định trên địa bàn tỉnh Gia Rung năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,DOCX,CC0 1.0,hàng tháng,2023-10-23,2023-11-26,2025-06-06,27108,8119,114.9,3.8,,dk@gru.example,khoa học;dữ liệu mở
DL-2262,Dự án đầu tư công toàn quốc,số liệu gốc,Bộ Đầu tư công,Tài chính,mở,XML,CC BY 4.0,hằng quý,2023-07-23,2023-11-09,2025-08-07,94664,6721,90,2.8,,dulieu@bdt.example,đầu tư công;chuyển đổi số
DL-2263,"Cán bộ, công chức năm 2024",số liệu theo xã,CƠ QUAN KIỂM TRA CÔNG VỤ,Xã hội,mở,API,CC BY 4.0,hằng tháng,2023-06-16,2023-07-29,2025-09-22,39628,31536,75.5,3,,dulieu@ttc.example,an sinh;thống kê
DL-2264,Trạm y tế xã toàn quốc,số liệu theo xã,"Trung tâm Thông tin, Bộ Sức khỏe",Y tế,dùng chung,PDF,,hằng năm,2024-01-26,2024-02-20,2025-02-05,55785,3366,251.4,1.7,,dulieu@bsk.example,thuốc;danh sách
DL-2265,"Cầu, đường do tỉnh quản lý",bảng tổng hợp,Sở Hạ tầng tỉnh Bạch Sơn,Giao thông,mở,CSV,CC BY 4.0,,2025-04-08,2025-04-23,2025-07-17,46702,5124,781.3,,,ht@bso.example,vận tải
DL-2266,Hộ kinh doanh toàn quốc năm 2024,số liệu gốc,Bộ Ngân khố,Tài chính,dùng chung,XLSX,,hằng quý,2023-06-18,2023-08-20,2024-12-01,83960,7163,125.1,2.1,,,ngân sách
DL-2267,Bản đồ địa chính,số liệu theo xã,Tỉnh Bạch Sơn,Đất đai,mở,CSV,Ghi rõ nguồn,hằng năm,2024-02-16,2024-08-06,2025-04-14,918,3091,732.9,,,ubnd@bso.example,đất đai
DL-2268,"Danh sách cơ sở khám, chữa bệnh",bản đồ,Tỉnh Hòa Phong,Y tế,mở,XLSX,Ghi rõ nguồn,hằng ngày,2024-12-27,2025-01-31,2025-09-30,21408,281,4.4,4.5,,,sức khỏe
DL-2269,Quyết toán ngân sách trên địa bàn tỉnh Hồng Giang,bản quét,Tỉnh Hồng Giang,Tài chính,mở,PDF,CC BY 4.0,6 tháng,2023-03-27,2023-04-02,2024-11-22,3569,1940,115.3,,,,đầu tư công
DL-2270,Cây xanh đô thị,danh sách,Bộ Kiến thiết,Xây dựng,mở,PDF,CC BY 4.0,khi có thay đổi,2023-12-24,,,,,,,,dulieu@bkt.example,nhà ở
DL-2271,Ca mắc bệnh truyền nhiễm trên địa bàn tỉnh Quế Hóa,bảng tổng hợp,Sở Sức khỏe tỉnh Quế Hóa,Y tế,mở,JSON,CC0 1.0,hàng năm,2025-08-05,,,,,,,,sk@qho.example,chuyển đổi số
DL-2272,Người có công toàn quốc,số liệu gốc,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,CSV,,hằng tháng,2024-09-25,2024-12-29,2025-09-01,173889,25857,145.6,3.7,,dulieu@bcv.example,xã hội
DL-2273,Trẻ em được bảo vệ toàn quốc năm 2024,,Bộ Pháp chế,Xã hội,chuyên ngành,PDF,Ghi rõ nguồn,hàng tháng,2024-04-17,2024-06-01,2025-08-09,243760,20900,794.2,2.6,,dulieu@bpc.example,việc làm
DL-2274,"Danh sách bến xe, bãi đỗ toàn quốc",danh sách,"Trung tâm Thông tin, Bộ Hạ tầng",Giao thông,mở,CSV,,hằng quý,2024-07-03,2024-08-07,2025-08-29,157612,4078,23.9,3.2,,dulieu@bht.example,giao thông
DL-2275,Học phí các cấp năm 2024,bản đồ,Sở Học tập thành phố Long Khê,Giáo dục,dùng chung,XML,,hàng năm,2023-02-28,2023-05-30,2023-05-30,6872,3288,8.2,4.1,,hp@lkh.example,trường học
DL-2276,Điện thương phẩm,báo cáo kỳ,Sở Ngân khố tỉnh Nam Thới,Thương mại,mở,XML,CC BY 4.0,hằng năm,2024-04-09,2024-04-10,2024-04-10,2176,572,120.5,3.2,đăng nhập,,chợ;xuất khẩu
DL-2277,Danh mục hệ thống thông tin,,Sở Truyền dẫn số tỉnh Hòa Phong,Khoa học,dùng chung,JSON,CC BY 4.0,hằng tháng,2023-01-25,2023-01-26,2025-09-12,107110,14726,190.7,2.4,,td@hpo.example,
DL-2278,Diện tích rừng,danh sách,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Nông nghiệp,mở,CSV,,hằng quý,2025-01-27,2025-06-21,2025-09-09,4212,770,0.9,2,,,chăn nuôi
DL-2279,Bảng giá đất,danh sách,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Đất đai,dùng chung,CSV,CC BY 4.0,,,2024-11-22,2025-03-22,141883,2501,227.3,3.5,,dn@bso.example,quy hoạch;giá đất
DL-2280,Sản phẩm OCOP được công nhận,bản quét,SDN Đông Nhuệ,Nông nghiệp,mở,DOCX,Ghi rõ nguồn,hằng năm,2025-01-14,2025-03-22,2025-06-02,124603,2,1827.8,3.5,,dn@dnh.example,chăn nuôi;dữ liệu mở
DL-2281,Bảng giá đất,bản quét,Tỉnh Gia Rung,Đất đai,mở,XLSX,CC BY 4.0,hằng tuần,2024-03-24,2024-08-02,2025-09-27,243716,22955,758.5,3.3,,ubnd@gru.example,giá đất
DL-2282,Hiện vật bảo tàng trên địa bàn tỉnh Quế Hóa,,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Văn hóa,mở,CSV,,hằng quý,2024-08-28,2024-11-22,2025-08-15,8902,33,206.6,4.9,,vh@qho.example,di tích;dữ liệu mở
DL-2283,Doanh nghiệp lữ hành,báo cáo kỳ,"Bộ Văn hóa, Di sản và Lữ hành",Du lịch,mở,CSV,CC BY 4.0,,2025-02-19,,,,,,,,dulieu@bvh.example,chuyển đổi số
DL-2284,Điểm phục vụ bưu chính trên địa bàn tỉnh Đà Lộc năm 2024,bản đồ,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,CSV,CC BY 4.0,hàng tháng,2024-11-19,2025-01-17,2025-09-05,128445,1009,2022.2,2.9,,dk@dlo.example,thủ tục hành chính;công nghệ
DL-2285,Đội ngũ giáo viên năm 2024,báo cáo kỳ,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,XLSX,CC BY 4.0,,2024-06-06,2024-07-12,2024-10-04,1006,204,238.2,3.3,,,tuyển sinh
DL-2286,Danh sách cơ sở giáo dục nghề nghiệp,báo cáo kỳ,Tỉnh Đắk Vân,Giáo dục,dùng chung,JSON,,hằng tháng,2024-09-27,2024-11-30,2025-07-16,53246,3386,140.7,3.2,,ubnd@dva.example,trường học;dữ liệu mở
DL-2287,Danh sách cơ sở lưu trú,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Du lịch,mở,CSV,CC BY 4.0,hằng tuần,2023-03-17,2023-08-11,2025-09-27,55698,1271,0.6,5,thu phí,vh@kxu.example,du lịch;lưu trú
DL-2288,Giấy chứng nhận quyền sử dụng đất đã cấp toàn quốc,,Bộ Đất đai và Nông thôn,Đất đai,mở,PDF,,hằng quý,2024-05-27,2024-07-14,2024-12-18,8420,165,399.7,2.5,,,bản đồ
DL-2289,"Diện tích, sản lượng cây trồng trên địa bàn tỉnh Quế Hóa",bảng tổng hợp,UBND huyện Ngọc Lâm,Nông nghiệp,mở,json,CC BY 4.0,hằng quý,2024-10-25,,,,,,,,ubnd@qho.example,thủy lợi
DL-2290,Danh sách hợp tác xã nông nghiệp,,Bộ Đất đai và Nông thôn,Nông nghiệp,chuyên ngành,CSV,CC BY 4.0,hằng năm,2023-07-20,2023-08-09,2024-11-28,125833,4276,5.8,2.9,,dulieu@bdn.example,thủy lợi
DL-2291,Hồ sơ đo đạc đất đai,bảng tổng hợp,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,Đất đai,dùng chung,XLSX,,hằng ngày,2024-04-15,2024-05-15,2025-09-30,27508,2714,1575.8,4.1,,dn@bso.example,quy hoạch
DL-2292,"Hộ nghèo, hộ cận nghèo năm 2015",danh sách,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC0 1.0,hằng quý,2023-09-25,2023-12-09,2025-07-14,20818,9,1443.1,,,ubnd@sdn.example,an sinh;dân số
DL-2293,Tổ chức hành nghề công chứng toàn quốc,số liệu gốc,Bộ Ngoại vụ,Xã hội,mở,API,Ghi rõ nguồn,hằng tháng,2025-05-26,2025-07-08,2025-09-06,130958,143,9.4,3.9,,dulieu@bnv.example,dân số;thống kê
DL-2294,Kết quả quan trắc nước thải,số liệu gốc,Sở Đất đai và Nông thôn thành phố Long Khê,Môi trường,chuyên ngành,XLSX,CC0 1.0,hằng quý,2025-01-27,2025-03-16,2025-08-15,6544,5359,30.5,2.2,,dn@lkh.example,không khí;danh sách
DL-2295,Kết quả thi tốt nghiệp,số liệu gốc,Sở Học tập Hồng Giang,Giáo dục,dùng chung,API,,hằng tuần,2024-09-07,2024-10-17,2025-09-29,62443,14353,533,3.1,,hp@hgi.example,trường học
DL-2296,Cơ sở trợ giúp xã hội toàn quốc,bản đồ,Bộ Ngoại vụ,Xã hội,mở,XLSX,CC BY 4.0,,2025-04-02,,,,,,,,dulieu@bnv.example,xã hội
DL-2297,Kết quả lựa chọn nhà thầu,số liệu gốc,Sở Ngân khố tỉnh Đà Lộc,Tài chính,mở,PDF,,khi có thay đổi,2023-11-26,2024-02-16,2025-07-05,,120,207,2.7,,nk@dlo.example,doanh nghiệp
DL-2298,Kết quả lựa chọn nhà thầu,số liệu gốc,Sở Hạ tầng tỉnh Đà Lộc,Tài chính,mở,JSON,CC0 1.0,hằng quý,2024-10-01,2024-12-02,2025-09-05,127142,9970,31.1,3.1,,ht@dlo.example,ngân sách
DL-2299,Quyết toán ngân sách,bản đồ,Thành phố Long Khê,Tài chính,dùng chung,CSV,,hàng tháng,2023-11-13,2023-12-21,2025-08-13,304196,1176,28.2,3.5,,ubnd@lkh.example,doanh nghiệp
DL-2300,Danh sách nhà thuốc đạt chuẩn năm 2024,báo cáo kỳ,Sở Sức khoẻ tỉnh Đà Lộc,Y tế,mở,API,,6 tháng,,2025-07-27,2025-08-28,63605,205,2330.7,2.7,,sk@dlo.example,y tế
DL-2301,Ca mắc bệnh truyền nhiễm toàn quốc năm 2024,bảng tổng hợp,Bộ Sức khỏe,Y tế,mở,API,CC BY 4.0,hằng tháng,2023-09-30,2023-12-23,2025-09-15,50897,7740,455.3,1.8,,dulieu@bsk.example,thuốc
DL-2302,"Danh sách chợ, siêu thị",số liệu theo xã,Sở Ngân khố tỉnh Đắk Vân,Thương mại,mở,CSV,CC BY 4.0,hằng quý,,2025-09-01,2025-09-01,47079,19819,0.5,3,,nk@dva.example,xuất khẩu
DL-2303,Nợ đọng thuế,số liệu theo xã,Thành phố Long Khê,Tài chính,mở,API,CC BY 4.0,hằng tháng,2024-12-04,2025-01-23,2025-08-23,1,32174,418.9,4.2,,ubnd@lkh.example,đầu tư công
DL-2304,"Danh sách cơ sở khám, chữa bệnh",danh sách,Sở Sức khỏe tỉnh Cửu Ninh,Y tế,mở,DOCX,CC0 1.0,6 tháng,2023-07-22,2024-02-01,2025-08-09,84879,19349,887.7,3.1,,sk@cni.example,covid-19
DL-2305,Người hành nghề y toàn quốc năm 2024,bản quét,Bộ Sức khoẻ,Y tế,mở,XLSX,CC0 1.0,hằng quý,2024-01-06,2024-10-25,2025-07-31,393433,18706,396.6,3.3,,dulieu@bsk.example,thuốc;bệnh viện
DL-2306,Điểm phục vụ bưu chính,,Sở Truyền dẫn số thành phố Đông Nhuệ,Khoa học,mở,JSON,Ghi rõ nguồn,hằng quý,2024-04-21,2024-05-31,2025-09-19,25438,22003,1097.9,2.9,,td@dnh.example,khoa học;chuyển đổi số
DL-2307,Danh sách câu lạc bộ thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Bạch Sơn,Văn hóa,dùng chung,PDF,,hằng năm,2025-03-29,,,,,,,đăng nhập,vh@bso.example,văn hóa
DL-2308,Học phí các cấp toàn quốc năm 2024,số liệu theo xã,Bộ Học tập,Giáo dục,mở,DOCX,,hằng năm,2025-05-31,2025-08-27,2025-08-27,531268,31502,104,2,,dulieu@bhp.example,tuyển sinh
DL-2309,Văn bằng bảo hộ năm 2024,bảng tổng hợp,SDK Kim Xuyên,Khoa học,mở,XLSX,Ghi rõ nguồn,khi có thay đổi,2024-10-06,2024-10-28,2024-10-28,441428,823,464.2,4,,dk@kxu.example,khoa học
DL-2310,"Cán bộ, công chức toàn quốc",số liệu theo xã,"Trung tâm Thông tin, Bộ Công vụ",Xã hội,mở,CSV,CC0 1.0,6 tháng,,2023-07-16,2025-07-06,64834,11957,5.9,3.3,,dulieu@bcv.example,dân số
DL-2311,Bảng giá đất,danh sách,Sở Đất đai và Nông thôn tỉnh Vân Hải,Đất đai,mở,PDF,CC0 1.0,khi có thay đổi,2025-05-02,2025-06-30,2025-09-24,5666,21097,314.6,4.3,,dn@vha.example,bản đồ
DL-2312,Gia đình văn hóa,bản quét,SVH Hòa Phong,Văn hóa,mở,PDF,CC BY 4.0,hằng năm,2023-12-23,2024-02-09,2025-01-30,4336,2917,265.5,2.6,,vh@hpo.example,văn hóa
DL-2313,Văn bằng bảo hộ trên địa bàn thành phố Sa Đình,báo cáo kỳ,Sở Dữ liệu và Khoa học thành phố Sa Đình,Khoa học,mở,JSON,CC0 1.0,hằng năm,2024-12-20,2024-12-28,2025-09-14,485370,29237,547.9,3,,dk@sdi.example,thủ tục hành chính
DL-2314,Hộ kinh doanh năm 2024,bảng tổng hợp,Sở Ngân khố thành phố Sa Đình,Tài chính,mở,CSV,Ghi rõ nguồn,hàng tháng,2024-12-03,2025-04-05,2025-09-19,102855,1487,103,3,,nk@sdi.example,doanh nghiệp
DL-2315,Người tham gia bảo hiểm toàn quốc năm 2024,bản quét,Bộ Sức khỏe,Y tế,mở,CSV,Ghi rõ nguồn,hằng ngày,2023-06-05,2023-07-13,2025-09-29,124858,1978,820.5,3.9,,,y tế
DL-2316,Trẻ em được bảo vệ năm 2023,bản quét,Cơ quan Kiểm tra Công vụ,Xã hội,mở,DOCX,Ghi rõ nguồn,hằng tuần,2024-12-08,2025-01-04,2025-09-06,2025,17,958,3.2,,dulieu@ttc.example,dân số
DL-2317,Doanh nghiệp lữ hành,báo cáo kỳ,SVH Tiền Lộc,Du lịch,mở,PDF,CC BY 4.0,6 tháng,2023-03-05,,,,,,,,vh@tlo.example,
DL-2318,Kết quả quan trắc nước thải,danh sách,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Môi trường,mở,SHP,,,2024-12-15,2025-02-01,2025-02-01,94714,4780,103.4,4.2,,dn@tlo.example,nước
DL-2319,Danh sách câu lạc bộ thể thao,số liệu gốc,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,mở,PDF,,hằng năm,2023-03-06,2023-05-08,2024-08-19,165153,9676,146.4,,,vh@dva.example,di tích
DL-2320,Danh sách tổ chức khoa học năm 2024,bản quét,Sở Dữ liệu và Khoa học tỉnh Hồng Giang,Khoa học,mở,SHP,CC0 1.0,hằng năm,2023-12-27,,,,,,,,dk@hgi.example,danh sách
DL-2321,Doanh thu du lịch,bản quét,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Du lịch,mở,SHP,CC BY 4.0,hằng tuần,2025-05-19,2025-07-22,2025-09-07,111869,10479,539,3.4,,vh@hpo.example,lưu trú;du lịch
DL-2322,Chung cư cần cải tạo toàn quốc,báo cáo kỳ,Bộ Kiến thiết,Xây dựng,mở,API,CC BY 4.0,,2023-11-23,2024-09-11,2025-03-11,83676,20611,66.7,4.5,,dulieu@bkt.example,xây dựng
DL-2323,Chỉ tiêu tuyển sinh lớp 10 năm 2024,bản quét,Sở Học tập Tiền Lộc,Giáo dục,mở,XLSX,CC BY 4.0,hàng tháng,2023-08-08,2023-12-07,2025-09-28,19449,28959,508.6,3.1,,hp@tlo.example,giáo dục;trường học
DL-2324,Công trình thủy lợi,số liệu gốc,Thành phố Long Khê,Nông nghiệp,chuyên ngành,PDF,CC0 1.0,6 tháng,2023-03-22,2023-06-04,2023-11-01,44619,247,382.4,2.3,,ubnd@lkh.example,trồng trọt
DL-2325,"Danh sách bến xe, bãi đỗ",số liệu gốc,Sở Hạ tầng tỉnh Krông Mai,Giao thông,chuyên ngành,JSON,,hằng ngày,2025-05-21,2025-07-10,2025-09-30,80992,7688,9.7,4.1,,ht@kma.example,giao thông
DL-2326,Cửa hàng xăng dầu,số liệu gốc,Sở Ngân khố tỉnh Đà Lộc,Thương mại,chuyên ngành,API,CC BY 4.0,khi có thay đổi,2025-01-25,2025-03-15,2025-03-15,177418,3071,891.5,4.6,,nk@dlo.example,chợ
DL-2327,Thủ tục hành chính,số liệu theo xã,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,mở,PDF,CC BY 4.0,hàng tháng,2023-06-09,2023-07-30,2025-07-05,8304,1919,1680.4,2.1,,td@dlo.example,thủ tục hành chính
DL-2328,Người có công năm 2024,danh sách,Bộ Trật tự,Xã hội,chuyên ngành,XLSX,,hằng ngày,2025-06-21,2025-08-27,2025-09-25,98097,382,496.9,2.2,,dulieu@btt.example,dân số;việc làm
DL-2329,Thủ tục hành chính năm 2024,danh sách,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,dùng chung,XLSX,,khi có thay đổi,2024-01-01,2024-02-26,2025-03-21,13811,5493,52.3,2.5,,dk@dlo.example,thủ tục hành chính;dữ liệu mở
DL-2330,"Diện tích, sản lượng cây trồng",bảng tổng hợp,Tỉnh Tiền Lộc,Nông nghiệp,chuyên ngành,PDF,Ghi rõ nguồn,hằng tháng,,2024-12-31,2025-06-27,254173,4095,47,3.9,,ubnd@tlo.example,chăn nuôi
DL-2331,Điểm phục vụ bưu chính năm 2024,bản quét,Sở Dữ liệu và Khoa học tỉnh Tiền Lộc,Khoa học,dùng chung,SHP,Ghi rõ nguồn,hàng tháng,2023-08-15,2023-08-20,2025-09-19,17363,14843,732.4,2.4,,dk@tlo.example,khoa học
DL-2332,Kế hoạch sử dụng đất hằng năm,số liệu gốc,Tỉnh Đắk Vân,Đất đai,chuyên ngành,PDF,CC BY 4.0,hằng tuần,2023-11-04,2023-12-05,2025-09-27,185529,116,3.5,4.6,,ubnd@dva.example,giá đất
DL-2333,Doanh nghiệp lữ hành,,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Du lịch,mở,PDF,Ghi rõ nguồn,hằng năm,2023-12-28,2024-06-17,2025-09-28,27703,204,647.1,,,vh@kma.example,điểm đến
DL-2334,Đối tượng bảo trợ xã hội toàn quốc năm 2024,,Văn phòng Nội các,Xã hội,mở,CSV,CC0 1.0,hàng năm,2023-04-30,2023-08-26,2023-08-16,62,8668,596.7,2.3,thu phí,dulieu@vnc.example,xã hội;chuyển đổi số
DL-2335,Nhiệm vụ khoa học cấp tỉnh,bản quét,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,mở,PDF,,hằng năm,2023-08-16,,,,,,,,dk@hpo.example,
DL-2336,Trạm y tế xã năm 2024,bản quét,Sở Sức khỏe tỉnh Kim Xuyên,Y tế,mở,JSON,CC BY 4.0,hằng năm,2025-04-05,2025-05-26,2025-05-26,17700,7467,824.6,1.8,,sk@kxu.example,sức khỏe;danh sách
DL-2337,Tuyến xe buýt,,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,dùng chung,XLSX,,hằng tháng,2023-09-03,2023-09-29,2025-09-11,24469,27700,42,2.5,,ht@kxu.example,đường bộ
DL-2338,Điểm phục vụ bưu chính năm 2024,bản đồ,Sở Dữ liệu và Khoa học tỉnh Gia Rung,Khoa học,mở,SHP,Ghi rõ nguồn,hằng năm,2024-09-01,2025-01-08,2025-01-08,118546,5665,1378.3,3.3,đăng nhập,,công nghệ
DL-2339,"Danh sách cơ sở khám, chữa bệnh",báo cáo kỳ,Tỉnh Ngọc Châu,Y tế,mở,DOCX,Ghi rõ nguồn,hàng tháng,2023-04-23,2023-08-06,2025-09-05,206017,6025,0.1,2.8,,ubnd@nch.example,thuốc
DL-2340,Nguồn thải lớn trên địa bàn tỉnh Quế Hóa,danh sách,Sở Đất đai và Nông thôn tỉnh Quế Hóa,Môi trường,mở,API,Ghi rõ nguồn,,2023-11-21,2024-01-14,2024-10-05,9452,2599,1186.9,2.6,,dn@qho.example,quan trắc;thống kê
DL-2341,Danh sách nhà thuốc đạt chuẩn năm 2024,,SỞ SỨC KHỎE TỈNH TIỀN LỘC,Y tế,mở,JSON,,hằng năm,2024-08-07,,,,,,,,sk@tlo.example,thuốc;y tế
DL-2342,Lưu lượng phương tiện,số liệu theo xã,Sở Hạ tầng tỉnh Krông Mai,Giao thông,dùng chung,json,CC BY 4.0,khi có thay đổi,2024-10-06,2024-11-09,2024-11-09,3983,1370,627.6,4.2,,ht@kma.example,đường bộ;danh sách
DL-2343,Lưu lượng phương tiện toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Hạ tầng",Giao thông,mở,PDF,CC0 1.0,,2023-01-31,2023-03-03,2024-05-01,5506,1168,7.8,3,,,vận tải
DL-2344,"Cán bộ, công chức toàn quốc năm 2023",bản quét,Bộ Trật tự,Xã hội,mở,PDF,CC0 1.0,hằng tháng,2023-06-15,2023-11-03,2025-08-30,16482,6266,7.2,3.8,,dulieu@btt.example,an sinh
DL-2345,Số học sinh theo cấp học,danh sách,Tỉnh Lam Hà,Giáo dục,mở,SHP,CC0 1.0,hằng năm,2025-08-13,,,,,,,,ubnd@lha.example,trường học
DL-2346,"Cán bộ, công chức năm 2023",,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,XLSX,Ghi rõ nguồn,,2023-05-24,2023-07-07,2025-03-02,10089,2059,1810.9,3.1,,dulieu@bct.example,an sinh
DL-2347,"Danh sách bến xe, bãi đỗ",báo cáo kỳ,Sở Hạ tầng tỉnh Cửu Ninh,Giao thông,mở,API,Ghi rõ nguồn,hàng năm,,2025-08-04,2025-08-04,142652,11791,34.7,1.9,,ht@cni.example,giao thông
DL-2348,Việc làm và thất nghiệp toàn quốc năm 2024,danh sách,BỘ PHÁP CHẾ,Xã hội,dùng chung,PDF,,hằng năm,2023-12-01,2024-02-01,2024-02-01,,1466,945.2,4.7,,dulieu@bpc.example,an sinh;dữ liệu mở
DL-2349,Dự án đầu tư công,bản quét,Sở Ngân khố tỉnh Hòa Phong,Tài chính,mở,CSV,CC0 1.0,hằng năm,2024-12-05,2025-01-16,2025-05-20,420819,4321,444.8,4.3,,nk@hpo.example,đầu tư công;thống kê
DL-2350,"Trung tâm ngoại ngữ, tin học trên địa bàn tỉnh Cửu Ninh",bảng tổng hợp,Sở Học tập tỉnh Cửu Ninh,Giáo dục,chuyên ngành,API,,khi có thay đổi,2024-11-02,2024-12-05,2024-12-05,34670,6770,707.1,1.6,,hp@cni.example,tuyển sinh
DL-2351,Tuyến du lịch cộng đồng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Du lịch,dùng chung,XLSX,,hằng quý,2023-09-09,,,,,,,,vh@dva.example,điểm đến
DL-2352,Kết quả lựa chọn nhà thầu năm 2024,bản quét,"Các sở, ngành",Tài chính,mở,DOCX,,,,2023-06-26,2023-06-26,81974,27520,255.9,3.7,,dulieu@bnk.example,doanh nghiệp
DL-2353,Công khai dự toán ngân sách,bảng tổng hợp,Sở Ngân khố thành phố Long Khê,Tài chính,mở,XLSX,CC BY 4.0,,2024-12-03,2025-01-16,2025-08-18,83136,6905,30.5,3.5,,,ngân sách
DL-2354,Bãi tắm công cộng,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Du lịch,chuyên ngành,XLSX,Ghi rõ nguồn,hằng ngày,,2024-12-05,2025-09-30,316819,7063,293.8,4,,vh@cni.example,du lịch
DL-2355,Tổ chức hành nghề công chứng năm 2015,,Tỉnh Sóc Diên,Xã hội,mở,XLSX,CC BY 4.0,,2023-03-05,2023-04-27,2024-07-11,238052,1239,34.5,2.6,,ubnd@sdn.example,an sinh
DL-2356,Cơ sở trợ giúp xã hội năm 2015,bản đồ,Tỉnh Sóc Diên,Xã hội,mở,XLSX,,hằng năm,2023-08-08,2023-09-08,2025-09-29,237109,1435,289.9,,,,an sinh;thống kê
DL-2357,Danh mục di tích đã xếp hạng,,Sở Văn hóa và Lữ hành tỉnh Krông Mai,Văn hóa,mở,JSON,,hằng tháng,2025-03-13,2025-04-20,2025-09-13,304035,7291,12.8,3.1,,vh@kma.example,thể thao
DL-2358,Danh mục di tích đã xếp hạng,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Văn hóa,mở,SHP,CC BY 4.0,hàng tháng,2025-05-03,2025-07-02,2025-07-28,,16050,247.7,3.5,,dk@kma.example,di tích
DL-2359,Kết quả lựa chọn nhà thầu,báo cáo kỳ,Sở Ngân khố tỉnh Hồng Giang,Tài chính,mở,API,CC0 1.0,hằng năm,2023-07-15,2023-08-07,2023-08-19,347522,251,111.6,,,nk@hgi.example,doanh nghiệp
DL-2360,Nghệ nhân ưu tú,danh sách,Sở Văn hóa và Lữ hành tỉnh Cửu Ninh,Văn hóa,dùng chung,DOCX,,6 tháng,2023-03-31,2023-05-22,2025-03-23,4117,45,325.3,3.4,,vh@cni.example,thể thao
DL-2361,Nhà hàng phục vụ khách du lịch,,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Du lịch,dùng chung,API,CC BY 4.0,hằng tháng,2024-10-08,2024-11-10,2025-09-24,115836,1279,207.2,4.9,,vh@kxu.example,du lịch
DL-2362,Lưu lượng phương tiện,số liệu gốc,Sở Hạ tầng tỉnh Cửu Ninh,Giao thông,dùng chung,XML,,hàng tháng,2024-10-14,2024-11-22,2025-09-07,10044,7321,103.7,3.2,,ht@cni.example,vận tải
DL-2363,Danh sách trường học năm 2024,danh sách,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,dùng chung,JSON,CC0 1.0,hàng tháng,2024-08-11,2024-11-27,2025-09-02,54852,4249,308.1,3.7,,hp@tli.example,trường học
DL-2364,Đối tượng bảo trợ xã hội năm 2015,bản đồ,Tỉnh Sóc Diên,Xã hội,chuyên ngành,DOCX,CC BY 4.0,6 tháng,2024-04-04,2024-04-18,2025-02-15,219956,9772,133,2,,ubnd@sdn.example,xã hội
DL-2365,Giấy phép xây dựng đã cấp,bản đồ,SHT Đắk Vân,Xây dựng,mở,XLSX,Ghi rõ nguồn,hằng quý,2024-02-01,2024-04-07,2025-07-31,,0,709.8,2.6,,ht@dva.example,xây dựng;quy hoạch
DL-2366,Trẻ em được bảo vệ toàn quốc năm 2023,bản đồ,Bộ Trật tự,Xã hội,chuyên ngành,DOCX,CC0 1.0,hằng năm,2024-08-28,2024-11-20,2024-11-20,580707,2392,721.3,2.3,,dulieu@btt.example,an sinh
DL-2367,Chứng chỉ hành nghề xây dựng,bản quét,Sở Hạ tầng tỉnh Cửu Ninh,Xây dựng,dùng chung,XML,,hằng tháng,2023-05-03,,,,,,,,ht@cni.example,xây dựng
DL-2368,"Hộ nghèo, hộ cận nghèo toàn quốc năm 2023",bản đồ,Bộ Pháp chế,Xã hội,mở,XLSX,,hàng tháng,2025-07-19,2025-09-30,2025-09-30,69409,698,463.4,2.6,,,an sinh
DL-2369,Danh sách tổ chức khoa học,,Sở Truyền dẫn số tỉnh Bạch Sơn,Khoa học,mở,PDF,,6 tháng,2023-12-14,2024-04-23,2025-08-11,3598,27824,37.4,,đăng nhập,td@bso.example,khoa học
DL-2370,Chỉ số giá xây dựng,báo cáo kỳ,Sở Hạ tầng Hồng Giang,Xây dựng,mở,API,,hằng năm,2023-03-23,2023-08-08,2023-12-20,11336,5400,1407.1,2.8,,ht@hgi.example,nhà ở;danh sách
DL-2371,Nợ đọng thuế,số liệu gốc,Tỉnh Hồng Giang,Tài chính,mở,XML,CC BY 4.0,6 tháng,2023-03-24,2023-05-28,2025-01-11,140725,4502,0.6,2.6,,ubnd@hgi.example,đầu tư công;chuyển đổi số
DL-2372,Danh sách bến thủy nội địa,số liệu gốc,Sở Hạ tầng tỉnh Đà Lộc,Giao thông,mở,JSON,CC BY 4.0,hằng ngày,2024-04-14,2024-05-29,2025-09-30,292508,30567,440.1,4.2,,,giao thông
DL-2373,Giấy phép xây dựng đã cấp,số liệu theo xã,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,mở,CSV,Ghi rõ nguồn,hằng năm,2024-10-04,2024-10-15,2024-12-31,51101,251,157.6,3.2,,ht@dnh.example,quy hoạch;dữ liệu mở
DL-2374,Giấy chứng nhận quyền sử dụng đất đã cấp,,Tỉnh Kim Xuyên,Đất đai,mở,PDF,Ghi rõ nguồn,hằng quý,2024-07-03,2025-03-25,2025-09-08,8601,7472,19.6,3.3,,ubnd@kxu.example,bản đồ
DL-2375,Tuyến xe buýt,bản quét,Sở Hạ tầng tỉnh Hồng Giang,Giao thông,dùng chung,XLSX,CC BY 4.0,,2023-05-23,2023-06-30,2025-07-04,89822,1498,255.7,2.9,,,giao thông;vận tải
DL-2376,"Danh sách bến xe, bãi đỗ",,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,mở,PDF,Ghi rõ nguồn,6 tháng,2024-10-01,2024-12-23,2025-04-23,546497,34525,827.8,3.6,,ht@tli.example,vận tải
DL-2377,Danh sách nhà thuốc đạt chuẩn,danh sách,Sở Sức khỏe thành phố Đông Nhuệ,Y tế,mở,CSV,CC BY 4.0,6 tháng,2025-01-01,2025-02-27,2025-05-01,55954,2204,1000.3,2.4,,,y tế
DL-2378,"Danh sách chợ, siêu thị",bảng tổng hợp,Sở Ngân khố tỉnh Vân Hải,Thương mại,chuyên ngành,XLSX,CC BY 4.0,khi có thay đổi,2024-09-28,2024-11-03,2024-12-20,126551,116,26.9,3.3,,nk@vha.example,xuất khẩu
DL-2379,Công khai dự toán ngân sách toàn quốc,bản quét,Bộ Đầu tư công,Tài chính,dùng chung,JSON,CC BY 4.0,hằng quý,2023-03-22,2023-04-14,2025-08-01,23563,3896,11.2,3.1,,dulieu@bdt.example,đầu tư công;ngân sách
DL-2380,Kết quả lựa chọn nhà thầu,số liệu theo xã,Sở Ngân khố tỉnh Nam Thới,Tài chính,dùng chung,CSV,,hàng tháng,2023-10-21,2023-12-13,2025-09-24,109259,8272,336.8,3,,nk@nth.example,doanh nghiệp
DL-2381,Quyết toán ngân sách năm 2023,bảng tổng hợp,Bộ Ngân khố,Tài chính,mở,XLSX,CC BY 4.0,hằng ngày,2024-03-14,2024-04-25,2025-09-21,,1288,95.2,3.9,thu phí,dulieu@bnk.example,doanh nghiệp
DL-2382,Nhiệm vụ khoa học cấp tỉnh năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,chuyên ngành,XLSX,,hằng tuần,2023-12-15,2024-01-11,2025-09-28,19297,41305,7.3,2.6,,,công nghệ
DL-2383,Tài sản công,bảng tổng hợp,SNK Thạch Lĩnh,Tài chính,chuyên ngành,CSV,CC BY 4.0,hàng tháng,2023-03-30,2023-04-09,2025-09-16,1723,16628,122.5,2.4,,nk@tli.example,doanh nghiệp
DL-2384,Thư viện trường học năm 2024,báo cáo kỳ,Sở Học tập tỉnh Tiền Lộc,Giáo dục,chuyên ngành,CSV,,hằng năm,2023-04-09,2023-11-14,2023-11-14,26100,18213,1147.4,2.7,,hp@tlo.example,tuyển sinh
DL-2385,Danh sách cơ sở giáo dục nghề nghiệp năm 2024,bảng tổng hợp,Sở Học tập Nam Thới,Giáo dục,mở,CSV,Ghi rõ nguồn,6 tháng,2024-01-22,2024-06-22,2024-06-22,99336,5313,282.2,2.9,,hp@nth.example,trường học
DL-2386,Việc làm và thất nghiệp toàn quốc năm 2023,bản đồ,Bộ Trật tự,Xã hội,dùng chung,CSV,,hằng quý,2025-06-01,2025-07-05,2025-09-08,152938,34828,21.7,2.2,,dulieu@btt.example,việc làm
DL-2387,Văn bằng bảo hộ trên địa bàn thành phố Đông Nhuệ năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học thành phố Đông Nhuệ,Khoa học,mở,PDF,,hằng tháng,2024-07-06,2024-08-10,2025-09-10,353079,4909,224.1,2.5,,dk@dnh.example,thủ tục hành chính;danh sách
DL-2388,Văn bằng bảo hộ trên địa bàn thành phố Đông Nhuệ năm 2024 (cập nhật),báo cáo kỳ,Sở Ngân khố thành phố Đông Nhuệ,Khoa học,mở,XLSX,CC0 1.0,hàng năm,2024-10-26,2025-01-03,2025-07-25,413735,15,76.8,3.2,,nk@dnh.example,khoa học
DL-2389,Đội ngũ giáo viên năm 2024,số liệu gốc,Sở Học tập tỉnh Thạch Lĩnh,Giáo dục,mở,CSV,,hằng năm,2024-06-09,2024-08-16,2024-08-16,143437,4303,20.4,3.1,,hp@tli.example,giáo dục
DL-2390,Danh sách doanh nghiệp thành lập,số liệu theo xã,Sở Ngân khố tỉnh Krông Mai,Tài chính,mở,CSV,CC BY 4.0,hằng năm,2024-12-01,2024-12-22,2025-05-23,111752,12337,4,3.5,,nk@kma.example,đầu tư công
DL-2391,Cửa hàng xăng dầu,báo cáo kỳ,Sở Ngân khố tỉnh Nam Thới,Thương mại,mở,CSV,Ghi rõ nguồn,khi có thay đổi,2023-06-18,2023-08-04,2024-11-24,6728,15758,2.4,3.4,,nk@nth.example,chợ
DL-2392,Danh sách câu lạc bộ thể thao trên địa bàn tỉnh Đà Lộc,báo cáo kỳ,Sở Văn hóa và Lữ hành tỉnh Đà Lộc,Văn hóa,mở,PDF,CC BY 4.0,khi có thay đổi,2023-10-01,2024-05-12,2024-05-12,84623,6326,601.4,4.5,,vh@dlo.example,văn hóa
DL-2393,Văn bằng bảo hộ,bản đồ,Sở Dữ liệu và Khoa học tỉnh Cửu Ninh,Khoa học,mở,JSON,Ghi rõ nguồn,hằng quý,2025-05-16,,,,,,,,dk@cni.example,thủ tục hành chính
DL-2394,Khu bảo tồn thiên nhiên,bản quét,Sở Đất đai và Nông thôn tỉnh Đắk Vân,Môi trường,mở,CSV,,khi có thay đổi,2025-07-24,,,,,,,,dn@dva.example,quan trắc
DL-2395,Nhà hàng phục vụ khách du lịch,,Sở Văn hóa và Lữ hành thành phố Sa Đình,Du lịch,mở,pdf,CC0 1.0,6 tháng,2024-12-10,2025-05-04,2025-05-04,18233,11183,1792,3.3,,vh@sdi.example,du lịch
DL-2396,Phương tiện đo được kiểm định,bản quét,SDK Long Khê,Khoa học,mở,DOCX,CC0 1.0,hằng năm,2023-04-05,2023-04-20,2025-02-19,2943,5098,128.2,2,,dk@lkh.example,khoa học
DL-2397,Nhà văn hóa xã,bản đồ,Sở Văn hóa và Lữ hành thành phố Sa Đình,Văn hóa,mở,XLSX,CC BY 4.0,hằng quý,2023-02-11,2023-04-08,2025-08-28,36069,308,332.9,4,,vh@sdi.example,di tích
DL-2398,Tài sản công toàn quốc,,Bộ Ngân sách,Tài chính,mở,XLSX,CC0 1.0,hằng tuần,2025-07-17,,,,,,,,dulieu@bns.example,đầu tư công
DL-2399,Kết quả thi tốt nghiệp năm 2024,bảng tổng hợp,Sở Học tập thành phố Sa Đình,Giáo dục,dùng chung,PDF,CC BY 4.0,hằng tháng,2023-03-10,2023-05-07,2025-09-16,43180,535,339.2,2.8,,hp@sdi.example,giáo dục
DL-2400,Danh sách câu lạc bộ thể thao,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Thạch Lĩnh,Văn hóa,chuyên ngành,XLSX,CC BY 4.0,6 tháng,2025-05-13,2025-08-17,2025-08-17,65661,457,715.8,2.8,đăng nhập,vh@tli.example,di tích
DL-2401,"Cầu, đường do tỉnh quản lý toàn quốc năm 2024",số liệu gốc,Bộ Hạ tầng,Giao thông,dùng chung,XLSX,,hằng quý,2023-06-10,2023-06-26,2024-12-22,1107,6844,65.9,3,,dulieu@bht.example,đường bộ
DL-2402,"Dự án được giao đất, cho thuê đất",bản đồ,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Đất đai,mở,XLSX,Ghi rõ nguồn,hàng tháng,2025-07-19,,,,,,,,dn@kxu.example,đất đai;chuyển đổi số
DL-2403,Cây xanh đô thị,số liệu gốc,Sở Hạ tầng thành phố Đông Nhuệ,Xây dựng,mở,PDF,,hằng năm,2024-01-16,2024-04-22,2025-03-26,155744,8898,2.5,3.4,,ht@dnh.example,xây dựng
DL-2404,Trạm y tế xã trên địa bàn tỉnh Phú Thạnh,bản đồ,Tỉnh Phú Thạnh,Y tế,mở,API,CC BY 4.0,hằng quý,2024-04-11,2024-05-30,2025-03-02,185692,8536,93.3,4.1,,ubnd@pth.example,bệnh viện
DL-2405,Doanh nghiệp công nghệ số năm 2024,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,XLSX,CC0 1.0,hằng năm,2023-02-04,2023-04-07,2024-11-11,18249,4,1505.7,2.8,,dk@nth.example,khoa học
DL-2406,"Hộ nghèo, hộ cận nghèo năm 2023",bản đồ,Bộ Trật tự,Xã hội,dùng chung,API,,6 tháng,2023-01-25,2023-05-03,2025-05-11,289722,1384,820.6,3.9,,dulieu@btt.example,việc làm
DL-2407,Thư viện công cộng,danh sách,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,Văn hóa,chuyên ngành,CSV,CC BY 4.0,hàng năm,2024-05-07,2024-06-21,2025-07-30,43460,7083,20.9,3,,vh@hpo.example,văn hóa
DL-2408,Danh sách luật sư,báo cáo kỳ,Tỉnh An Tràm,Xã hội,dùng chung,JSON,Ghi rõ nguồn,hằng tháng,2023-10-21,2023-12-07,2025-09-13,51079,11907,85.2,3.9,,ubnd@atr.example,dân số
DL-2409,"Danh sách cơ sở khám, chữa bệnh năm 2024",số liệu gốc,Sở Sức khỏe tỉnh Hòa Phong,Y tế,mở,CSV,Ghi rõ nguồn,hằng ngày,,2024-04-24,2025-09-29,3412,417,192.4,2.8,,sk@hpo.example,thuốc
DL-2410,Chứng chỉ hành nghề xây dựng,danh sách,Sở Hạ tầng tỉnh Krông Mai,Xây dựng,mở,DOCX,CC BY 4.0,hằng tháng,2023-04-29,2023-10-03,2025-07-27,119195,345,1439.5,4.4,,ht@kma.example,nhà ở;chuyển đổi số
DL-2411,Chung cư cần cải tạo,số liệu theo xã,Sở Hạ tầng thành phố Long Khê,Xây dựng,mở,API,Ghi rõ nguồn,hàng năm,2023-04-11,2023-05-14,2024-10-27,30473,2814,1.1,3.1,,ht@lkh.example,xây dựng
DL-2412,Nhà văn hóa xã trên địa bàn tỉnh Kim Xuyên,số liệu theo xã,Sở Văn hóa và Lữ hành tỉnh Kim Xuyên,Văn hóa,mở,CSV,CC BY 4.0,khi có thay đổi,2025-07-24,2025-09-23,2025-09-23,11446,9293,821.3,2.6,,vh@kxu.example,thể thao
DL-2413,Chất lượng không khí,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,Môi trường,dùng chung,CSV,,hàng tháng,2023-09-28,2023-12-17,2025-07-20,189585,11628,393.2,2.8,,dn@cni.example,quan trắc
DL-2414,Tình hình dịch bệnh trên vật nuôi,danh sách,Sở Đất đai và Nông thôn thành phố Sa Đình,Nông nghiệp,dùng chung,SHP,Ghi rõ nguồn,hằng tháng,2023-02-11,2023-04-22,2025-06-05,151103,13410,391.5,2.3,,dn@sdi.example,thủy lợi
DL-2415,Danh sách câu lạc bộ thể thao,danh sách,Công ty cổ phần Dữ liệu Mai An,Văn hóa,mở,XML,CC0 1.0,,2024-05-11,2024-06-11,2025-03-10,8387,39260,543.6,4.8,,vh@hpo.example,di tích;thể thao
DL-2416,Danh sách luật sư năm 2015,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,XLSX,Ghi rõ nguồn,hằng năm,2024-08-26,2024-10-22,2025-09-23,3187,3830,392,4.7,,ubnd@sdn.example,an sinh
DL-2417,Trẻ em được bảo vệ,bảng tổng hợp,TT BCV,Xã hội,mở,XML,CC BY 4.0,hằng tháng,2024-09-10,2024-10-19,2025-09-25,4458,12126,175.5,2.9,,dulieu@bcv.example,an sinh;xã hội
DL-2418,Kim ngạch xuất khẩu,số liệu theo xã,Sở Ngân khố tỉnh Thạch Lĩnh,Thương mại,dùng chung,JSON,CC BY 4.0,hằng tháng,2023-01-24,2023-07-24,2025-07-24,10968,4434,335.8,4,,nk@tli.example,chợ
DL-2419,Khu bảo tồn thiên nhiên,,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Môi trường,dùng chung,XML,,,2023-01-22,2023-03-09,2025-02-11,27402,32215,864.4,2.8,,dn@hgi.example,nước;môi trường
DL-2420,Doanh nghiệp xuất khẩu,,Sở Ngân khố tỉnh Kim Xuyên,Thương mại,dùng chung,JSON,CC BY 4.0,hằng ngày,2023-12-07,2024-02-04,2025-09-30,148338,5730,463.4,3.3,,nk@kxu.example,chợ
DL-2421,Chỉ số giá xây dựng,danh sách,Sở Hạ tầng tỉnh Gia Rung,Xây dựng,mở,XLSX,CC BY 4.0,hằng năm,2024-05-30,2024-11-23,2025-06-06,191048,733,2.9,,,ht@gru.example,nhà ở
DL-2422,Kết quả thi tốt nghiệp năm 2024,danh sách,Sở Học tập tỉnh Bạch Sơn,Giáo dục,mở,PDF,Ghi rõ nguồn,6 tháng,,2025-09-30,2025-09-30,18161,194,546.3,,,hp@bso.example,giáo dục
DL-2423,Dân số theo xã năm 2015,bảng tổng hợp,Tỉnh Sóc Diên,Xã hội,mở,PDF,CC BY 4.0,hàng tháng,,2025-01-09,2025-09-14,20637,91,297.4,2.6,,ubnd@sdn.example,dân số
DL-2424,Học phí các cấp trên địa bàn tỉnh Lam Hà,bản quét,Tỉnh Lam Hà,Giáo dục,chuyên ngành,PDF,,khi có thay đổi,2023-09-20,2023-11-11,2023-11-11,262460,2518,30.6,3.1,,,trường học;chuyển đổi số
DL-2425,Giá nông sản tại chợ đầu mối toàn quốc,số liệu gốc,Bộ Đất đai và Nông thôn,Nông nghiệp,dùng chung,SHP,,khi có thay đổi,2024-04-06,2024-04-29,2024-10-13,276691,2358,948.9,4.2,,dulieu@bdn.example,trồng trọt;thủy lợi
DL-2426,Danh mục hệ thống thông tin,bản đồ,Sở Dữ liệu và Khoa học tỉnh Đắk Vân,Khoa học,mở,API,CC BY 4.0,,2025-05-12,2025-07-30,2025-07-30,55644,7871,231.1,3.9,,,khoa học
DL-2427,Danh sách cơ sở giáo dục nghề nghiệp năm 2024,số liệu theo xã,Sở Học tập tỉnh Tiền Lộc,Giáo dục,mở,XLSX,Ghi rõ nguồn,hàng tháng,2023-01-13,2023-05-02,2025-09-22,130814,74,98.5,2.9,,hp@tlo.example,trường học;chuyển đổi số
DL-2428,Điểm phục vụ bưu chính năm 2024,bản quét,Sở Dữ liệu và Khoa học tỉnh Krông Mai,Khoa học,mở,XLSX,CC BY 4.0,hằng tháng,2025-01-16,2025-04-21,2025-08-31,,19364,1873.7,2.7,thu phí,dk@kma.example,công nghệ;khoa học
DL-2429,Chỉ số giá xây dựng,bản quét,Sở Hạ tầng tỉnh Hòa Phong,Xây dựng,mở,XLSX,CC BY 4.0,hàng tháng,2023-01-15,2023-05-20,2025-09-14,215620,540,184,4.2,,ht@hpo.example,nhà ở
DL-2430,"Trung tâm ngoại ngữ, tin học năm 2024",số liệu theo xã,Sở Học tập tỉnh Hòa Phong,Giáo dục,mở,CSV,Ghi rõ nguồn,hằng năm,2023-08-31,2023-09-14,2025-02-09,126775,8257,948.8,,,,tuyển sinh
DL-2431,Trạm thu phát sóng di động năm 2024,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Kim Xuyên,Khoa học,mở,XML,CC0 1.0,hằng năm,2023-05-05,2023-09-25,2023-09-25,61004,28002,32.1,2.6,đăng nhập,dk@kxu.example,thủ tục hành chính;công nghệ
DL-2432,Người có công năm 2014,bản quét,Tỉnh Sóc Diên,Xã hội,mở,PDF,Ghi rõ nguồn,hằng quý,2024-04-05,,,,,,,,ubnd@sdn.example,việc làm
DL-2433,Việc làm và thất nghiệp,số liệu gốc,Quỹ Bảo hiểm chung,Xã hội,chuyên ngành,XLSX,Ghi rõ nguồn,,2024-09-04,2024-11-22,2024-11-22,16569,7792,0.1,4.6,,dulieu@qbh.example,xã hội;thống kê
DL-2434,Nguồn thải lớn,,Sở Đất đai và Nông thôn tỉnh Gia Rung,Môi trường,chuyên ngành,XLSX,,hằng tuần,2024-01-12,2024-07-10,2025-08-31,34879,10830,194.1,2.5,,dn@gru.example,nước
DL-2435,"Cán bộ, công chức",báo cáo kỳ,Thành phố Đông Nhuệ,Xã hội,chuyên ngành,CSV,CC0 1.0,hằng năm,2023-08-23,2024-01-14,2024-12-25,453310,20040,564,3.3,,ubnd@dnh.example,dân số
DL-2436,Tàu cá đăng ký trên địa bàn tỉnh Quế Hóa,bản đồ,Tỉnh Quế Hóa,Nông nghiệp,dùng chung,JSON,Ghi rõ nguồn,hằng năm,2025-08-10,2025-09-08,2025-09-08,142452,9640,641.8,3.8,,ubnd@qho.example,trồng trọt
DL-2437,Giấy phép lái xe đã cấp,bản quét,SHT Đông Nhuệ,Giao thông,dùng chung,PDF,Ghi rõ nguồn,hằng tháng,2025-07-20,2025-09-07,2025-09-18,41489,3226,559.3,2.2,,ht@dnh.example,vận tải;giao thông
DL-2438,Chỉ tiêu tuyển sinh lớp 10 năm 2024,báo cáo kỳ,Sở Học tập tỉnh Hồng Giang,Giáo dục,mở,XLSX,Ghi rõ nguồn,,2023-04-21,2023-06-05,2025-03-18,201933,718,39.1,2.3,,hp@hgi.example,tuyển sinh;trường học
DL-2439,Kết quả giải quyết thủ tục hành chính trên địa bàn tỉnh Nam Thới năm 2024,bản đồ,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,JSON,CC BY 4.0,6 tháng,2024-04-13,2024-04-22,2024-08-30,,1251,484,,,dk@nth.example,khoa học;danh sách
DL-2440,Doanh nghiệp công nghệ số,báo cáo kỳ,Sở Dữ liệu và Khoa học tỉnh Hòa Phong,Khoa học,mở,JSON,,6 tháng,2024-12-25,2025-04-08,2025-04-08,38636,29385,12.9,3.4,,,khoa học
DL-2441,Mã số vùng trồng,số liệu theo xã,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,Nông nghiệp,dùng chung,PDF,Ghi rõ nguồn,hằng tháng,2023-04-24,2023-10-02,2025-09-04,,3527,450.2,2.8,,dn@kxu.example,chăn nuôi
DL-2442,Danh mục di tích đã xếp hạng,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Vân Hải,Văn hóa,mở,XLSX,,,2023-05-19,2023-08-04,2024-08-23,100039,8924,28.7,2.5,,vh@vha.example,di tích
DL-2443,"Cầu, đường do tỉnh quản lý",bảng tổng hợp,Sở Hạ tầng tỉnh Krông Mai,Giao thông,mở,XLSX,,hàng năm,2024-02-02,2024-03-12,2024-03-12,31055,3667,85.3,3.7,,ht@kma.example,vận tải
DL-2444,"Thống kê, kiểm kê đất đai toàn quốc",,Bộ Đất đai,Đất đai,mở,CSV,Ghi rõ nguồn,,2025-04-02,2025-05-17,2025-05-17,2470,2567,96.5,,,dulieu@bdd.example,quy hoạch
DL-2445,Tình hình dịch bệnh trên vật nuôi trên địa bàn tỉnh Bạch Sơn,số liệu theo xã,SDN Bạch Sơn,Nông nghiệp,dùng chung,PDF,CC0 1.0,6 tháng,2023-08-17,2024-03-20,2025-04-02,48196,18184,91.9,2.7,,dn@bso.example,thủy lợi;chăn nuôi
DL-2446,Cơ sở đủ điều kiện an toàn thực phẩm năm 2024,bản quét,Sở Sức khoẻ tỉnh Vân Hải,Y tế,mở,JSON,CC BY 4.0,hằng năm,2024-04-16,2024-06-24,2024-12-02,69706,477,542.4,3.3,,sk@vha.example,bệnh viện
DL-2447,Điểm phục vụ bưu chính toàn quốc,danh sách,"Trung tâm Thông tin, Bộ Dữ liệu và Khoa học",Khoa học,mở,XML,CC BY 4.0,6 tháng,2025-01-13,2025-03-19,2025-09-18,15553,3385,97,2.6,,,công nghệ
DL-2448,"Giá dịch vụ khám, chữa bệnh",số liệu gốc,Tỉnh Ngọc Châu,Y tế,mở,pdf,CC0 1.0,hằng năm,2023-05-12,2023-06-13,2023-12-07,,1441,2.9,3,,ubnd@nch.example,covid-19
DL-2449,Nhiệm vụ khoa học cấp tỉnh năm 2024,,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,mở,API,Ghi rõ nguồn,khi có thay đổi,2024-11-06,,,,,,,,dk@dlo.example,khoa học
DL-2450,Doanh nghiệp công nghệ số năm 2024,số liệu theo xã,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,Khoa học,dùng chung,CSV,CC BY 4.0,hằng năm,2025-01-21,2025-01-31,2025-01-31,,1449,11.1,1.7,,dk@dlo.example,khoa học
DL-2451,Danh sách doanh nghiệp thành lập toàn quốc,bảng tổng hợp,Bộ Ngân sách,Tài chính,mở,CSV,CC0 1.0,,2024-08-21,2024-11-18,2024-11-18,86441,3820,1032.5,,,dulieu@bns.example,đầu tư công
DL-2452,Số học sinh theo cấp học trên địa bàn tỉnh Vân Hải năm 2024,bản quét,Sở Học tập tỉnh Vân Hải,Giáo dục,chuyên ngành,XML,CC BY 4.0,,2025-08-10,,,,,,,,,trường học
DL-2453,Nợ đọng thuế năm 2023,số liệu gốc,Bộ Ngân khố,Tài chính,chuyên ngành,CSV,CC BY 4.0,hằng quý,2023-09-17,2023-11-07,2025-07-28,,12782,242.4,3.6,,dulieu@bnk.example,ngân sách
DL-2454,Kế hoạch sử dụng đất hằng năm,báo cáo kỳ,Sở Đất đai và Nông thôn tỉnh Hồng Giang,Đất đai,mở,XLSX,CC BY 4.0,hàng tháng,2023-09-19,2023-10-16,2025-09-24,,23758,155.3,2.8,,,đất đai
DL-2455,Danh sách trường học năm 2024,danh sách,Sở Học tập tỉnh Quế Hóa,Giáo dục,mở,XML,CC0 1.0,hằng năm,,2023-08-25,2024-08-04,33774,881,200.4,2,,hp@qho.example,giáo dục
DL-2456,Hàng hóa qua cửa khẩu,bản đồ,Sở Ngân khố Quế Hóa,Thương mại,chuyên ngành,API,,hằng năm,2025-05-05,2025-06-11,2025-06-11,126687,3557,153,4.6,,nk@qho.example,chợ
DL-2457,Danh sách tổ chức khoa học năm 2024,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,CSV,CC BY 4.0,6 tháng,,2025-06-08,2025-06-08,239814,961,256.1,2.9,,dk@nth.example,thủ tục hành chính
DL-2458,Danh mục di tích đã xếp hạng toàn quốc,danh sách,"Bộ Văn hóa, Di sản và Lữ hành",Văn hóa,dùng chung,PDF,,hàng tháng,2024-06-03,2024-07-27,2025-09-13,58501,16310,90.2,3.1,,dulieu@bvh.example,văn hóa;di tích
DL-2459,Hướng dẫn viên du lịch,bảng tổng hợp,Sở Văn hóa và Lữ hành tỉnh Quế Hóa,Du lịch,mở,XLSX,CC BY 4.0,hàng tháng,2024-12-29,2025-01-15,2025-08-31,34078,3663,599.6,3.1,,vh@qho.example,du lịch;chuyển đổi số
DL-2460,"Cầu, đường do tỉnh quản lý năm 2024",bản quét,Bộ Đường bộ và Cảng,Giao thông,mở,XLSX,CC BY 4.0,hàng tháng,2023-10-31,2023-11-13,2025-09-16,188691,1569,198.8,,,dulieu@bdc.example,giao thông
DL-2461,Hồ sơ đo đạc đất đai,bản quét,T. Hoàng Lâm,Đất đai,chuyên ngành,CSV,CC0 1.0,hàng năm,2023-12-26,2024-02-27,2024-10-27,150467,449,274.8,2.4,,ubnd@hla.example,đất đai
DL-2462,Lưu lượng phương tiện,bản đồ,Sở Hạ tầng tỉnh Thạch Lĩnh,Giao thông,dùng chung,CSV,Ghi rõ nguồn,6 tháng,2024-03-15,2024-04-27,2025-08-29,302689,10464,9.7,3.8,đăng nhập,ht@tli.example,vận tải;dữ liệu mở
DL-2463,Kết quả thi tốt nghiệp năm 2024,,Bộ Học tập,Giáo dục,chuyên ngành,SHP,,hằng tháng,2025-04-08,2025-09-06,2025-09-06,164835,3371,40.3,3.7,,dulieu@bhp.example,trường học
DL-2464,Số giường bệnh năm 2024,báo cáo kỳ,Sở Sức khỏe tỉnh Vân Hải,Y tế,mở,XLSX,Ghi rõ nguồn,hàng tháng,2025-01-17,2025-02-12,2025-08-30,32652,2523,250,2.5,,sk@vha.example,thuốc;thống kê
DL-2465,Nhiệm vụ khoa học cấp tỉnh,bảng tổng hợp,Sở Truyền dẫn số tỉnh Đà Lộc,Khoa học,dùng chung,PDF,CC0 1.0,hằng tháng,2023-02-08,2023-07-04,2025-06-06,57163,4381,27.2,4.7,,td@dlo.example,thủ tục hành chính
DL-2466,Tuyến du lịch cộng đồng,bản đồ,Sở Văn hóa và Lữ hành Thạch Lĩnh,Du lịch,mở,SHP,Ghi rõ nguồn,hằng năm,2024-06-24,,,,,,,,vh@tli.example,du lịch
DL-2467,"Trung tâm ngoại ngữ, tin học",số liệu gốc,Tỉnh Tân Giao,Giáo dục,mở,CSV,CC BY 4.0,hằng quý,2025-04-09,2025-06-15,2025-07-24,1916,1287,177.5,2.1,,ubnd@tgi.example,
DL-2468,Trung tâm đăng kiểm,bảng tổng hợp,Sở Hạ tầng tỉnh Bạch Sơn,Giao thông,mở,XLSX,Ghi rõ nguồn,hàng năm,2025-08-07,2025-08-29,2025-08-29,,13676,23.1,4.3,,ht@bso.example,đường bộ;chuyển đổi số
DL-2469,Số học sinh theo cấp học,,Sở Học tập tỉnh Cửu Ninh,Giáo dục,dùng chung,PDF,CC BY 4.0,hằng tháng,2025-03-12,,,,,,,,hp@cni.example,giáo dục;thống kê
DL-2470,Trạm y tế xã năm 2024,danh sách,Sở Sức khỏe tỉnh Tiền Lộc,Y tế,mở,XLSX,CC BY 4.0,6 tháng,2024-02-08,2024-02-27,2024-09-04,119758,7519,1176.5,4.4,,sk@tlo.example,thuốc
DL-2471,Nguồn thải lớn,số liệu gốc,Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,Môi trường,dùng chung,SHP,,khi có thay đổi,2023-11-22,2023-12-27,2023-12-27,71927,21292,288.3,4.5,,dn@tli.example,không khí;môi trường
DL-2472,Danh sách cơ sở giáo dục nghề nghiệp,bảng tổng hợp,"Trung tâm Thông tin, Bộ Học tập",Giáo dục,mở,API,CC0 1.0,hằng tháng,2024-08-31,2024-11-22,2025-06-07,2063,251,116.1,3.9,,dulieu@bhp.example,giáo dục;chuyển đổi số
DL-2473,Giá cho thuê nhà công,bảng tổng hợp,Sở Ngân khố tỉnh Krông Mai,Tài chính,mở,PDF,CC BY 4.0,hằng tháng,2024-02-29,2024-04-06,2025-05-26,140283,1323,1.2,4.2,,nk@kma.example,doanh nghiệp;đầu tư công
DL-2474,Cụm công nghiệp,báo cáo kỳ,Sở Ngân khố tỉnh Gia Rung,Thương mại,mở,XLSX,Ghi rõ nguồn,,2023-08-23,2023-08-26,2025-04-30,129096,20722,214,4.4,,nk@gru.example,xuất khẩu
DL-2475,Hồ sơ đo đạc đất đai,,T. Gia Rung,Đất đai,mở,PDF,Ghi rõ nguồn,,2023-09-21,2023-10-05,2025-08-04,11422,4393,19.5,2.4,thu phí,,quy hoạch
DL-2476,Tình hình tiêm chủng mở rộng trên địa bàn tỉnh Quế Hóa,bản quét,Tỉnh Quế Hóa,Y tế,mở,API,,hằng năm,2024-03-08,2024-04-03,2024-04-03,7342,12973,225.1,2.9,,ubnd@qho.example,
DL-2477,Danh mục hệ thống thông tin trên địa bàn tỉnh Nam Thới năm 2024,số liệu gốc,Sở Dữ liệu và Khoa học tỉnh Nam Thới,Khoa học,mở,XML,,hằng quý,2023-02-10,,,,,,,,dk@nth.example,công nghệ
DL-2478,Danh mục hệ thống thông tin trên địa bàn tỉnh Nam Thới năm 2024,bản quét,Trung tâm Thông tin,Khoa học,mở,JSON,,hằng tuần,2023-03-14,2023-05-16,2025-09-05,361646,4057,508.1,1.6,,nk@nth.example,công nghệ;khoa học
DL-2479,Hộ kinh doanh,số liệu theo xã,Tỉnh Krông Mai,Tài chính,mở,JSON,CC0 1.0,hằng quý,2023-02-15,,,,,,,,ubnd@kma.example,ngân sách
DL-2480,Cửa hàng xăng dầu,bản đồ,Sở Ngân khố tỉnh Hồng Giang,Thương mại,mở,XML,CC BY 4.0,hằng tháng,2024-03-15,2024-04-12,2025-09-01,,6286,4.6,,,nk@hgi.example,thương mại;thống kê
DL-2481,Công khai dự toán ngân sách,bảng tổng hợp,Tỉnh Nam Thới,Tài chính,dùng chung,XML,,hàng tháng,2023-06-28,,,,,,,,ubnd@nth.example,doanh nghiệp
DL-2482,Doanh nghiệp xuất khẩu,bản đồ,Sở Ngân khố tỉnh Đà Lộc,Thương mại,mở,XLSX,Ghi rõ nguồn,hằng quý,2023-07-15,2023-08-17,2025-09-09,59646,7800,665.3,2.6,,nk@dlo.example,chợ
DL-2483,Chứng chỉ hành nghề xây dựng,,Sở Hạ tầng tỉnh Tiền Lộc,Xây dựng,dùng chung,CSV,,hằng tháng,2023-11-21,2024-01-07,2025-09-11,6627,10818,336.6,,,ht@tlo.example,xây dựng
DL-2484,Công trình cấp nước sạch,,Sở Hạ tầng tỉnh Bạch Sơn,Xây dựng,mở,SHP,CC0 1.0,khi có thay đổi,2025-05-10,2025-07-23,2025-07-23,16153,4975,156.6,3.5,,ht@bso.example,quy hoạch
DL-2485,Dân số theo xã,số liệu gốc,Tỉnh Kim Xuyên,Xã hội,mở,API,CC0 1.0,hằng năm,2023-03-08,,,,,,,,,dân số;thống kê
DL-2486,Học phí các cấp,bản quét,Tỉnh Long Khê,Giáo dục,mở,JSON,Ghi rõ nguồn,hằng năm,2023-12-14,2024-03-21,2025-02-02,365845,9795,125.2,4.2,,ubnd@lkh.example,giáo dục
DL-2487,Cơ sở đủ điều kiện an toàn thực phẩm,số liệu gốc,Sở Sức khoẻ tỉnh Đắk Vân,Y tế,mở,PDF,CC BY 4.0,hằng quý,2025-04-27,2025-05-02,2025-09-06,271,0,2.7,,,sk@dva.example,y tế
DL-2488,Ca mắc bệnh truyền nhiễm,bản đồ,Sở Sức khỏe tỉnh Gia Rung,Y tế,dùng chung,XLSX,,hằng quý,2023-01-21,2023-03-30,2025-09-29,48600,1165,30.1,4,,sk@gru.example,thuốc
DL-2489,Giá bán lẻ hàng thiết yếu,bản đồ,Sở Ngân khố thành phố Đông Nhuệ,Thương mại,dùng chung,JSON,,hằng tuần,2024-08-02,2024-10-25,2025-09-09,287356,29131,678.6,4.3,,nk@dnh.example,chợ
DL-2490,Đơn vị kinh doanh vận tải,bản đồ,Sở Hạ tầng tỉnh Quế Hoá,Giao thông,mở,PDF,CC BY 4.0,hằng tháng,2024-02-20,2024-04-08,2025-06-29,85806,16053,79.6,3.3,,ht@qho.example,vận tải
DL-2491,Số học sinh theo cấp học,bảng tổng hợp,Tỉnh Quế Hóa,Giáo dục,chuyên ngành,PDF,,hằng tháng,2024-01-13,2024-02-05,2025-09-02,8765,2483,513.5,2.3,,ubnd@qho.example,trường học
DL-2492,Đơn vị kinh doanh vận tải,bảng tổng hợp,Sở Hạ tầng tỉnh Kim Xuyên,Giao thông,mở,SHP,Ghi rõ nguồn,hàng tháng,2024-10-12,2024-10-21,2025-09-03,2330,599,810.4,4.1,,ht@kxu.example,đường bộ
DL-2493,Trung tâm đăng kiểm toàn quốc năm 2024,,Bộ Hạ tầng,Giao thông,mở,PDF,CC0 1.0,6 tháng,2024-06-26,2024-08-19,2024-08-19,,1905,673.2,3.6,đăng nhập,dulieu@bht.example,giao thông
DL-2494,"Thống kê, kiểm kê đất đai",bản quét,Tỉnh Long Khê,Đất đai,mở,JSON,Ghi rõ nguồn,hằng tuần,2023-12-23,2024-02-12,2025-09-23,32623,2879,54.2,3.7,,ubnd@lkh.example,đất đai
DL-2495,Diện tích rừng,danh sách,Sở Đất đai và Nông thôn tỉnh Hoà Phong,Nông nghiệp,mở,XLSX,CC0 1.0,hằng tháng,2024-03-12,2024-08-05,2025-09-11,31353,912,923.9,3.6,,dn@hpo.example,nông nghiệp
DL-2496,Chỉ tiêu tuyển sinh lớp 10,số liệu theo xã,Sở Học tập thành phố Đông Nhuệ,Giáo dục,mở,PDF,CC BY 4.0,,2025-04-01,2025-07-01,2025-07-01,108805,9944,226.2,,,hp@dnh.example,tuyển sinh;chuyển đổi số
DL-2497,Giấy chứng nhận quyền sử dụng đất đã cấp trên địa bàn tỉnh Tiền Lộc,bản đồ,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,Đất đai,chuyên ngành,XML,,hằng quý,2024-06-13,2024-11-04,2025-07-18,47819,2389,103.2,2.1,,dn@tlo.example,quy hoạch
DL-2498,Tài sản công,danh sách,Sở Ngân khố tỉnh Kim Xuyên,Tài chính,dùng chung,XML,,hằng quý,2023-05-13,2023-06-21,2025-07-07,256935,12989,352.6,3.1,,nk@kxu.example,ngân sách
DL-2499,Trẻ em được bảo vệ toàn quốc năm 2023,báo cáo kỳ,Bộ Cộng đồng và Tín ngưỡng,Xã hội,mở,XLSX,CC0 1.0,hằng năm,2025-05-18,,,,,,,,dulieu@bct.example,an sinh
DL-2500,Lễ hội truyền thống,,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,Văn hóa,mở,XLSX,CC BY 4.0,hàng tháng,2023-12-04,2024-01-06,2025-09-25,89433,27694,1124.4,2.2,,,văn hóa;thống kê

"""##
    ),
    (
      "documents.csv",
      ##"""
id,number,title,kind,issuer,issued,reviewed,expires,task
VB-0001,42/QĐ-VNC,Phê duyệt Chiến lược dữ liệu chung đến năm 2030,Quyết định,Văn phòng Nội các,2024-02-05,,,
VB-0002,901/HD-BTD,Hướng dẫn triển khai Chiến lược dữ liệu chung,Hướng dẫn,Bộ Truyền dẫn số,2024-05-20,,,
VB-0003,17/2020/QC-VNC,Quy chế chia sẻ dữ liệu và dữ liệu mở,Quy chế,Văn phòng Nội các,2020-04-10,,2025-08-17,
VB-0004,8/CT-VNC,Đẩy mạnh chuyển đổi số,Chỉ thị,Văn phòng Nội các,2022-06-15,,,
VB-0005,17/2024/QC-VNC,Quy chế về cơ sở dữ liệu dùng chung,Quy chế,VP Nội các,2024-05-09,,,
VB-0006,94/2025/QC-VNC,Quy chế chia sẻ dữ liệu và dữ liệu mở (thay thế),Quy chế,Văn phòng Nội các,2025-08-18,,,
VB-0007,42/QĐ-UBND,Kiện toàn Ban Chỉ đạo dữ liệu của tỉnh,Quyết định,UBND tỉnh Hồng Giang,2025-01-21,,,
VB-0008,42/QĐ-UBND,Kiện toàn Ban Chỉ đạo dữ liệu của tỉnh,Quyết định,UBND tỉnh Hồng Giang,2025-07-29,,,
VB-0009,113/QĐ-BDK,Danh mục dữ liệu mở của Bộ Dữ liệu và Khoa học,Danh mục dữ liệu mở,Bộ Dữ liệu và Khoa học,2025-09-09,,,
VB-0010,58/QĐ-BNK,Danh mục dữ liệu mở của Bộ Ngân khố,Danh mục dữ liệu mở,Bộ Ngân khố,2025-05-27,,,
VB-0011,80/QĐ-BNK,Danh mục dữ liệu lớn của Bộ Ngân khố,Danh mục dữ liệu lớn,Bộ Ngân khố,2025-06-27,2025-06-27,,
VB-0012,95/QĐ-BHT,Danh mục dữ liệu mở của Bộ Hạ tầng,Danh mục dữ liệu mở,Bộ Hạ tầng,2025-09-10,2025-09-30,,
VB-0013,98/QĐ-BHT,Danh mục dữ liệu lớn của Bộ Hạ tầng,Danh mục dữ liệu lớn,Bộ Hạ tầng,2025-09-29,2025-09-29,,
VB-0014,74/QĐ-BSK,Danh mục dữ liệu mở của Bộ Sức khỏe,Danh mục dữ liệu mở,Bộ Sức khỏe,2025-08-31,,,
VB-0015,107/QĐ-BCV,Danh mục dữ liệu mở của Bộ Công vụ,Danh mục dữ liệu mở,Bộ Công vụ,2025-06-30,2025-09-30,,
VB-0016,139/QĐ-BHP,Danh mục dữ liệu mở của Bộ Học tập,Danh mục dữ liệu mở,Bộ Học tập,2024-08-27,,,
VB-0017,13/QĐ-BTT,Danh mục dữ liệu mở của Bộ Trật tự,Danh mục dữ liệu mở,Bộ Trật tự,2024-12-04,,,
VB-0018,122/QĐ-BPC,Danh mục dữ liệu mở của Bộ Pháp chế,Danh mục dữ liệu mở,Bộ Pháp chế,2024-10-29,2025-09-12,,
VB-0019,14/QĐ-BPC,Danh mục dữ liệu lớn của Bộ Pháp chế,Danh mục dữ liệu lớn,Bộ Pháp chế,2024-12-21,2024-12-21,,
VB-0020,98/QĐ-BCT,Danh mục dữ liệu mở của Bộ Cộng đồng và Tín ngưỡng,Danh mục dữ liệu mở,Bộ Cộng đồng và Tín ngưỡng,2024-10-08,2025-02-07,,
VB-0021,120/QĐ-BCT,Danh mục dữ liệu lớn của Bộ Cộng đồng và Tín ngưỡng,Danh mục dữ liệu lớn,Bộ Cộng đồng và Tín ngưỡng,2024-11-02,2024-11-02,,
VB-0022,119/QĐ-VNC,Danh mục dữ liệu mở của Văn phòng Nội các,Danh mục dữ liệu mở,Văn phòng Nội các,2024-09-21,2025-03-29,,
VB-0023,123/QĐ-NHD,Danh mục dữ liệu mở của Ngân hàng Dự trữ,Danh mục dữ liệu mở,Ngân hàng Dự trữ,2024-11-19,2025-08-28,,
VB-0024,36/QĐ-QBH,Danh mục dữ liệu mở của Quỹ Bảo hiểm chung,Danh mục dữ liệu mở,Quỹ Bảo hiểm chung,2024-09-10,2025-04-06,,
VB-0025,75/QĐ-QBH,Danh mục dữ liệu lớn của Quỹ Bảo hiểm chung,Danh mục dữ liệu lớn,Quỹ Bảo hiểm chung,2024-11-04,2024-11-04,,
VB-0026,84/QĐ-TTC,Danh mục dữ liệu mở của Cơ quan Kiểm tra Công vụ,Danh mục dữ liệu mở,Cơ quan Kiểm tra Công vụ,2024-07-13,2024-11-23,,
VB-0027,47/QĐ-VQT,Danh mục dữ liệu mở của Viện Quan trắc Quốc gia,Danh mục dữ liệu mở,Viện Quan trắc Quốc gia,2024-10-13,,,
VB-0028,81/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Bạch Sơn,Danh mục dữ liệu mở,Tỉnh Bạch Sơn,2024-09-01,2025-06-08,,
VB-0029,26/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Vân Hải,Danh mục dữ liệu mở,Tỉnh Vân Hải,2024-11-10,2025-06-24,,
VB-0030,4/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Hòa Phong,Danh mục dữ liệu mở,Tỉnh Hòa Phong,2024-11-09,,,
VB-0031,89/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Đà Lộc,Danh mục dữ liệu mở,UBND tỉnh Đà Lộc,2024-11-24,2025-06-17,,
VB-0032,4/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Đắk Vân,Danh mục dữ liệu mở,UBND tỉnh Đắk Vân,2024-10-19,2025-03-18,,
VB-0033,12/QĐ-UBND,Danh mục dữ liệu mở của Thành phố Sa Đình,Danh mục dữ liệu mở,UBND thành phố Sa Đình,2025-01-14,2025-03-25,,
VB-0034,36/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Sóc Diên,Danh mục dữ liệu mở,UBND tỉnh Sóc Diên,2024-07-25,,,
VB-0035,122/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Nam Thới,Danh mục dữ liệu mở,Tỉnh Nam Thới,2024-07-26,,,
VB-0036,8/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Hồng Giang,Danh mục dữ liệu mở,UBND tỉnh Hồng Giang,2025-09-10,2025-09-30,,
VB-0037,56/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Kim Xuyên,Danh mục dữ liệu mở,Tỉnh Kim Xuyên,2025-09-10,2025-09-30,,
VB-0038,25/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Thạch Lĩnh,Danh mục dữ liệu mở,Tỉnh Thạch Lĩnh,2025-09-10,,,
VB-0039,20/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Gia Rung,Danh mục dữ liệu mở,UBND tỉnh Gia Rung,2025-08-31,,,
VB-0040,38/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Krông Mai,Danh mục dữ liệu mở,Tỉnh Krông Mai,2025-07-24,2025-09-30,,
VB-0041,90/QĐ-UBND,Danh mục dữ liệu mở của Tỉnh Tiền Lộc,Danh mục dữ liệu mở,UBND tỉnh Tiền Lộc,2025-09-10,,,
VB-0042,59/KH-BDD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0005,Kế hoạch,Bộ Đất đai,2024-11-04,,,NV-0005
VB-0043,136/BC-BDD,Báo cáo tiến độ nhiệm vụ NV-0005,Báo cáo,Bộ Đất đai,2025-01-17,,,NV-0005
VB-0044,8/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0006,Kế hoạch,Tỉnh Bến Cau,2024-11-29,,,NV-0006
VB-0045,111/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0006,Quyết định,Tỉnh Bến Cau,2024-12-15,,,NV-0006
VB-0046,67/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0007,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2025-06-18,,,NV-0007
VB-0047,29/KH-SVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0008,Kế hoạch,Sở Văn hóa và Lữ hành tỉnh Tiền Lộc,2025-09-12,,,NV-0008
VB-0048,19/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0010,Kế hoạch,Bộ Truyền dẫn số,2024-12-02,,,NV-0010
VB-0049,65/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0010,Quyết định,Bộ Truyền dẫn số,2024-12-27,,,NV-0010
VB-0050,2/KH-BDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0016,Kế hoạch,Bộ Đất đai và Nông thôn,2025-08-30,,,NV-0016
VB-0051,46/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0023,Kế hoạch,Tỉnh Quế Hóa,2025-01-22,,,NV-0023
VB-0052,69/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0023,Quyết định,Tỉnh Quế Hóa,2025-01-29,,,NV-0023
VB-0053,84/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0027,Kế hoạch,Tỉnh Bến Cau,2024-11-15,,,NV-0027
VB-0054,118/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0027,Công văn,Tỉnh Bến Cau,2025-02-02,,,NV-0027
VB-0055,37/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0028,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-02-07,,,NV-0028
VB-0056,54/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0029,Kế hoạch,Tỉnh Yên Cầu,2025-04-05,,,NV-0029
VB-0057,60/KH-SHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0030,Kế hoạch,Sở Học tập thành phố Sa Đình,2025-07-17,,,NV-0030
VB-0058,20/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0031,Kế hoạch,Tỉnh Long Khê,2024-10-04,,,NV-0031
VB-0059,8/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0031,Công văn,Tỉnh Long Khê,2024-10-16,,,NV-0031
VB-0060,48/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0032,Kế hoạch,Tỉnh Lam Hà,2024-11-30,,,NV-0032
VB-0061,41/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0032,Công văn,Tỉnh Lam Hà,2024-12-18,,,NV-0032
VB-0062,9/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0033,Kế hoạch,Bộ Truyền dẫn số,2024-09-29,,,NV-0033
VB-0063,26/BC-BTD,Báo cáo tiến độ nhiệm vụ NV-0033,Báo cáo,Bộ Truyền dẫn số,2025-01-11,,,NV-0033
VB-0064,14/KH-SHT,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0034,Kế hoạch,Sở Hạ tầng tỉnh Bạch Sơn,2025-04-10,,,NV-0034
VB-0065,9/QĐ-SHT,Phê duyệt kết quả nhiệm vụ NV-0034,Quyết định,Sở Hạ tầng tỉnh Bạch Sơn,2025-06-20,,,NV-0034
VB-0066,136/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0047,Kế hoạch,Tỉnh Bến Cau,2024-11-30,,,NV-0047
VB-0067,16/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0047,Công văn,Tỉnh Bến Cau,2025-02-27,,,NV-0047
VB-0068,107/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0047,Báo cáo,Tỉnh Bến Cau,2025-02-28,,,NV-0047
VB-0069,55/KH-BTN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0048,Kế hoạch,Bộ Thương nghiệp,2024-11-18,,,NV-0048
VB-0070,43/QĐ-BTN,Phê duyệt kết quả nhiệm vụ NV-0048,Quyết định,Bộ Thương nghiệp,2025-01-24,,,NV-0048
VB-0071,9/BC-BTN,Báo cáo tiến độ nhiệm vụ NV-0048,Báo cáo,Bộ Thương nghiệp,2025-03-23,,,NV-0048
VB-0072,123/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0049,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Krông Mai,2025-08-28,,,NV-0049
VB-0073,20/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0050,Kế hoạch,Sở Ngân khố thành phố Sa Đình,2024-07-04,,,NV-0050
VB-0074,36/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0053,Kế hoạch,Tỉnh Thạch Lĩnh,2025-08-23,,,NV-0053
VB-0075,21/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0054,Kế hoạch,Tỉnh Hòa Phong,2024-08-16,,,NV-0054
VB-0076,9/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0054,Công văn,Tỉnh Hòa Phong,2024-12-03,,,NV-0054
VB-0077,110/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0060,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-06-21,,,NV-0060
VB-0078,74/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0062,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-05-06,,,NV-0062
VB-0079,126/CV-BVH,Đôn đốc thực hiện nhiệm vụ NV-0062,Công văn,"Bộ Văn hóa, Di sản và Lữ hành",2025-09-03,,,NV-0062
VB-0080,128/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0064,Kế hoạch,Tỉnh Khánh Thúy,2024-07-24,,,NV-0064
VB-0081,110/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0064,Báo cáo,Tỉnh Khánh Thúy,2024-11-16,,,NV-0064
VB-0082,133/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0066,Kế hoạch,Bộ Truyền dẫn số,2024-06-21,,,NV-0066
VB-0083,80/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0066,Quyết định,Bộ Truyền dẫn số,2024-10-02,,,NV-0066
VB-0084,45/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0066,Quyết định,Bộ Truyền dẫn số,2024-12-29,,,NV-0066
VB-0085,109/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0070,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-04-02,,,NV-0070
VB-0086,57/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0070,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-04-11,,,NV-0070
VB-0087,71/CV-BVH,Đôn đốc thực hiện nhiệm vụ NV-0070,Công văn,"Bộ Văn hóa, Di sản và Lữ hành",2025-07-22,,,NV-0070
VB-0088,131/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0075,Kế hoạch,Bộ Ngân sách,2024-12-12,,,NV-0075
VB-0089,120/KH-SDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0080,Kế hoạch,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,2025-02-05,,,NV-0080
VB-0090,97/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0089,Kế hoạch,Bộ Truyền dẫn số,2024-05-07,,,NV-0089
VB-0091,11/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0089,Công văn,Bộ Truyền dẫn số,2024-08-03,,,NV-0089
VB-0092,51/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0089,Quyết định,Bộ Truyền dẫn số,2024-11-12,,,NV-0089
VB-0093,98/KH-BHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0097,Kế hoạch,Bộ Học tập,2024-12-08,,,NV-0097
VB-0094,126/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0102,Kế hoạch,Tỉnh Bến Cau,2024-10-07,,,NV-0102
VB-0095,15/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0102,Báo cáo,Tỉnh Bến Cau,2024-10-19,,,NV-0102
VB-0096,64/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0102,Báo cáo,Tỉnh Bến Cau,2024-12-15,,,NV-0102
VB-0097,99/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0103,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Sóc Diên,2025-05-14,,,NV-0103
VB-0098,21/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0106,Kế hoạch,Tỉnh Hồng Giang,2024-09-24,,,NV-0106
VB-0099,71/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0106,Công văn,Tỉnh Hồng Giang,2024-12-27,,,NV-0106
VB-0100,79/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0106,Báo cáo,Tỉnh Hồng Giang,2025-01-31,,,NV-0106
VB-0101,112/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0109,Kế hoạch,Thành phố Sa Đình,2025-08-04,,,NV-0109
VB-0102,130/KH-SHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0111,Kế hoạch,Sở Học tập tỉnh Hòa Phong,2024-09-03,,,NV-0111
VB-0103,80/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0116,Kế hoạch,Tỉnh Khánh Thúy,2025-06-05,,,NV-0116
VB-0104,4/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0116,Báo cáo,Tỉnh Khánh Thúy,2025-06-07,,,NV-0116
VB-0105,77/KH-BNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0118,Kế hoạch,Bộ Ngân khố,2025-06-22,,,NV-0118
VB-0106,45/QĐ-BNK,Phê duyệt kết quả nhiệm vụ NV-0118,Quyết định,Bộ Ngân khố,2025-08-29,,,NV-0118
VB-0107,31/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0125,Kế hoạch,Tỉnh Yên Cầu,2025-01-26,,,NV-0125
VB-0108,99/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0125,Quyết định,Tỉnh Yên Cầu,2025-03-22,,,NV-0125
VB-0109,32/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0125,Quyết định,Tỉnh Yên Cầu,2025-05-19,,,NV-0125
VB-0110,16/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0126,Kế hoạch,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025-06-17,,,NV-0126
VB-0111,99/QĐ-SDN,Phê duyệt kết quả nhiệm vụ NV-0126,Quyết định,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025-09-17,,,NV-0126
VB-0112,101/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0131,Kế hoạch,Bộ Truyền dẫn số,2024-11-08,,,NV-0131
VB-0113,80/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0131,Quyết định,Bộ Truyền dẫn số,2024-12-17,,,NV-0131
VB-0114,70/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0131,Công văn,Bộ Truyền dẫn số,2025-02-04,,,NV-0131
VB-0115,104/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0136,Kế hoạch,Tỉnh Krông Mai,2025-02-10,,,NV-0136
VB-0116,48/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0136,Công văn,Tỉnh Krông Mai,2025-05-27,,,NV-0136
VB-0117,48/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0140,Kế hoạch,Tỉnh Hòa Phong,2025-03-06,,,NV-0140
VB-0118,48/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0140,Công văn,Tỉnh Hòa Phong,2025-03-08,,,NV-0140
VB-0119,39/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0140,Công văn,Tỉnh Hòa Phong,2025-03-19,,,NV-0140
VB-0120,49/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0145,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-05-31,,,NV-0145
VB-0121,81/CV-SDN,Đôn đốc thực hiện nhiệm vụ NV-0145,Công văn,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-08-08,,,NV-0145
VB-0122,56/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0148,Kế hoạch,Thành phố Sa Đình,2025-04-05,,,NV-0148
VB-0123,120/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0148,Công văn,Thành phố Sa Đình,2025-07-05,,,NV-0148
VB-0124,40/KH-SHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0151,Kế hoạch,Sở Học tập tỉnh Đà Lộc,2024-03-21,,,NV-0151
VB-0125,82/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0153,Kế hoạch,Tỉnh Hồng Giang,2024-11-01,,,NV-0153
VB-0126,11/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0153,Quyết định,Tỉnh Hồng Giang,2025-02-04,,,NV-0153
VB-0127,129/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0153,Báo cáo,Tỉnh Hồng Giang,2025-05-16,,,NV-0153
VB-0128,32/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0157,Kế hoạch,Sở Đất đai và Nông thôn thành phố Sa Đình,2025-09-07,,,NV-0157
VB-0129,62/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0161,Kế hoạch,Sở Ngân khố tỉnh Hồng Giang,2024-08-20,,,NV-0161
VB-0130,122/QĐ-SNK,Phê duyệt kết quả nhiệm vụ NV-0161,Quyết định,Sở Ngân khố tỉnh Hồng Giang,2024-09-28,,,NV-0161
VB-0131,120/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0165,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2024-11-26,,,NV-0165
VB-0132,53/CV-SDN,Đôn đốc thực hiện nhiệm vụ NV-0165,Công văn,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2025-03-22,,,NV-0165
VB-0133,13/CV-SDN,Đôn đốc thực hiện nhiệm vụ NV-0165,Công văn,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2025-07-01,,,NV-0165
VB-0134,52/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0166,Kế hoạch,Bộ Ngân sách,2024-09-30,,,NV-0166
VB-0135,105/BC-BNS,Báo cáo tiến độ nhiệm vụ NV-0166,Báo cáo,Bộ Ngân sách,2024-11-04,,,NV-0166
VB-0136,41/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0169,Kế hoạch,Tỉnh Lam Hà,2025-03-24,,,NV-0169
VB-0137,86/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0169,Quyết định,Tỉnh Lam Hà,2025-03-30,,,NV-0169
VB-0138,101/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0177,Kế hoạch,Bộ Sức khỏe,2025-01-01,,,NV-0177
VB-0139,138/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0180,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-06-05,,,NV-0180
VB-0140,70/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0180,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-06-21,,,NV-0180
VB-0141,91/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0180,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-07-13,,,NV-0180
VB-0142,131/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0184,Kế hoạch,Tỉnh Bến Cau,2024-12-26,,,NV-0184
VB-0143,79/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0187,Kế hoạch,Bộ Truyền dẫn số,2024-08-06,,,NV-0187
VB-0144,108/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0187,Công văn,Bộ Truyền dẫn số,2024-09-12,,,NV-0187
VB-0145,93/BC-BTD,Báo cáo tiến độ nhiệm vụ NV-0187,Báo cáo,Bộ Truyền dẫn số,2024-11-17,,,NV-0187
VB-0146,21/KH-BDD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0188,Kế hoạch,Bộ Đất đai,2025-01-05,,,NV-0188
VB-0147,112/BC-BDD,Báo cáo tiến độ nhiệm vụ NV-0188,Báo cáo,Bộ Đất đai,2025-02-21,,,NV-0188
VB-0148,53/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0190,Kế hoạch,Bộ Truyền dẫn số,2024-07-15,,,NV-0190
VB-0149,121/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0190,Quyết định,Bộ Truyền dẫn số,2024-07-25,,,NV-0190
VB-0150,129/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0190,Công văn,Bộ Truyền dẫn số,2024-09-22,,,NV-0190
VB-0151,91/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0199,Kế hoạch,Bộ Truyền dẫn số,2025-01-09,,,NV-0199
VB-0152,95/KH-SHT,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0201,Kế hoạch,Sở Hạ tầng tỉnh Đà Lộc,2024-08-11,,,NV-0201
VB-0153,55/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0204,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-04-21,,,NV-0204
VB-0154,62/KH-SVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0206,Kế hoạch,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,2024-10-11,,,NV-0206
VB-0155,78/QĐ-SVH,Phê duyệt kết quả nhiệm vụ NV-0206,Quyết định,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,2024-11-01,,,NV-0206
VB-0156,113/BC-SVH,Báo cáo tiến độ nhiệm vụ NV-0206,Báo cáo,Sở Văn hóa và Lữ hành tỉnh Đắk Vân,2024-12-23,,,NV-0206
VB-0157,3/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0207,Kế hoạch,Tỉnh Bến Cau,2024-12-27,,,NV-0207
VB-0158,18/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0207,Quyết định,Tỉnh Bến Cau,2025-03-07,,,NV-0207
VB-0159,29/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0207,Báo cáo,Tỉnh Bến Cau,2025-04-16,,,NV-0207
VB-0160,79/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0208,Kế hoạch,Bộ Truyền dẫn số,2024-06-16,,,NV-0208
VB-0161,132/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0216,Kế hoạch,Bộ Ngân sách,2024-11-12,,,NV-0216
VB-0162,38/CV-BNS,Đôn đốc thực hiện nhiệm vụ NV-0216,Công văn,Bộ Ngân sách,2024-11-21,,,NV-0216
VB-0163,120/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0219,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Gia Rung,2025-09-18,,,NV-0219
VB-0164,98/KH-QBH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0220,Kế hoạch,Quỹ Bảo hiểm chung,2025-09-25,,,NV-0220
VB-0165,83/KH-BDC,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0221,Kế hoạch,Bộ Đường bộ và Cảng,2024-12-18,,,NV-0221
VB-0166,121/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0227,Kế hoạch,Bộ Sức khỏe,2024-12-06,,,NV-0227
VB-0167,71/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0228,Kế hoạch,Bộ Ngân sách,2024-12-08,,,NV-0228
VB-0168,58/BC-BNS,Báo cáo tiến độ nhiệm vụ NV-0228,Báo cáo,Bộ Ngân sách,2025-02-08,,,NV-0228
VB-0169,11/KH-BDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0231,Kế hoạch,Bộ Dữ liệu và Khoa học,2025-09-21,,,NV-0231
VB-0170,39/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0234,Kế hoạch,Bộ Truyền dẫn số,2024-09-03,,,NV-0234
VB-0171,137/KH-BDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0236,Kế hoạch,Bộ Đất đai và Nông thôn,2025-09-30,,,NV-0236
VB-0172,117/KH-SDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0237,Kế hoạch,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,2024-05-19,,,NV-0237
VB-0173,100/QĐ-SDK,Phê duyệt kết quả nhiệm vụ NV-0237,Quyết định,Sở Dữ liệu và Khoa học tỉnh Đà Lộc,2024-05-21,,,NV-0237
VB-0174,21/KH-BKU,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0242,Kế hoạch,Bộ Khoa học ứng dụng,2025-01-08,,,NV-0242
VB-0175,87/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0247,Kế hoạch,Bộ Ngân sách,2025-01-04,,,NV-0247
VB-0176,90/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0248,Kế hoạch,Tỉnh Bến Cau,2024-07-22,,,NV-0248
VB-0177,91/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0248,Quyết định,Tỉnh Bến Cau,2024-10-30,,,NV-0248
VB-0178,40/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0249,Kế hoạch,Sở Sức khỏe tỉnh Krông Mai,2024-07-28,,,NV-0249
VB-0179,52/KH-BDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0250,Kế hoạch,Bộ Dữ liệu và Khoa học,2025-09-13,,,NV-0250
VB-0180,30/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0260,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Tiền Lộc,2025-09-29,,,NV-0260
VB-0181,8/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0266,Kế hoạch,Tỉnh Bến Cau,2025-01-17,,,NV-0266
VB-0182,20/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0271,Kế hoạch,Bộ Truyền dẫn số,2024-08-03,,,NV-0271
VB-0183,64/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0273,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-01-22,,,NV-0273
VB-0184,135/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0273,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-01-28,,,NV-0273
VB-0185,78/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0273,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-03-31,,,NV-0273
VB-0186,13/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0276,Kế hoạch,Tỉnh Yên Cầu,2025-05-31,,,NV-0276
VB-0187,83/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0276,Báo cáo,Tỉnh Yên Cầu,2025-06-04,,,NV-0276
VB-0188,110/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0277,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2024-12-13,,,NV-0277
VB-0189,31/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0277,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-03-20,,,NV-0277
VB-0190,124/BC-BVH,Báo cáo tiến độ nhiệm vụ NV-0277,Báo cáo,"Bộ Văn hóa, Di sản và Lữ hành",2025-05-28,,,NV-0277
VB-0191,111/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0280,Kế hoạch,Sở Sức khỏe tỉnh Hòa Phong,2024-11-22,,,NV-0280
VB-0192,61/CV-SSK,Đôn đốc thực hiện nhiệm vụ NV-0280,Công văn,Sở Sức khỏe tỉnh Hòa Phong,2025-01-01,,,NV-0280
VB-0193,101/CV-SSK,Đôn đốc thực hiện nhiệm vụ NV-0280,Công văn,Sở Sức khỏe tỉnh Hòa Phong,2025-02-05,,,NV-0280
VB-0194,95/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0282,Kế hoạch,Tỉnh Khánh Thúy,2024-06-23,,,NV-0282
VB-0195,63/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0282,Quyết định,Tỉnh Khánh Thúy,2024-07-22,,,NV-0282
VB-0196,130/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0283,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-08-10,,,NV-0283
VB-0197,41/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0285,Kế hoạch,Tỉnh Minh Thủy,2024-08-14,,,NV-0285
VB-0198,78/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0285,Báo cáo,Tỉnh Minh Thủy,2024-09-13,,,NV-0285
VB-0199,114/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0288,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-09-11,,,NV-0288
VB-0200,133/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0289,Kế hoạch,Bộ Truyền dẫn số,2024-07-20,,,NV-0289
VB-0201,30/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0293,Kế hoạch,Tỉnh Bến Cau,2024-11-12,,,NV-0293
VB-0202,69/KH-BDC,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0294,Kế hoạch,Bộ Đường bộ và Cảng,2024-12-25,,,NV-0294
VB-0203,20/KH-SHT,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0303,Kế hoạch,Sở Hạ tầng thành phố Sa Đình,2024-11-13,,,NV-0303
VB-0204,81/BC-SHT,Báo cáo tiến độ nhiệm vụ NV-0303,Báo cáo,Sở Hạ tầng thành phố Sa Đình,2024-12-24,,,NV-0303
VB-0205,76/BC-SHT,Báo cáo tiến độ nhiệm vụ NV-0303,Báo cáo,Sở Hạ tầng thành phố Sa Đình,2025-01-13,,,NV-0303
VB-0206,51/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0307,Kế hoạch,Bộ Truyền dẫn số,2024-09-10,,,NV-0307
VB-0207,89/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0307,Quyết định,Bộ Truyền dẫn số,2024-12-04,,,NV-0307
VB-0208,106/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0307,Công văn,Bộ Truyền dẫn số,2025-02-20,,,NV-0307
VB-0209,87/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0309,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-04-17,,,NV-0309
VB-0210,66/CV-SDN,Đôn đốc thực hiện nhiệm vụ NV-0309,Công văn,Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025-07-22,,,NV-0309
VB-0211,44/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0313,Kế hoạch,Tỉnh Thạch Lĩnh,2024-12-29,,,NV-0313
VB-0212,65/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0313,Công văn,Tỉnh Thạch Lĩnh,2025-04-22,,,NV-0313
VB-0213,63/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0313,Báo cáo,Tỉnh Thạch Lĩnh,2025-06-03,,,NV-0313
VB-0214,31/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0314,Kế hoạch,Tỉnh Bến Cau,2024-09-19,,,NV-0314
VB-0215,108/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0314,Công văn,Tỉnh Bến Cau,2024-12-15,,,NV-0314
VB-0216,38/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0314,Công văn,Tỉnh Bến Cau,2025-02-08,,,NV-0314
VB-0217,77/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0315,Kế hoạch,Tỉnh Long Khê,2024-12-03,,,NV-0315
VB-0218,11/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0315,Báo cáo,Tỉnh Long Khê,2025-03-06,,,NV-0315
VB-0219,67/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0319,Kế hoạch,Tỉnh Bến Cau,2025-04-26,,,NV-0319
VB-0220,76/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0320,Kế hoạch,Sở Đất đai và Nông thôn thành phố Sa Đình,2025-03-08,,,NV-0320
VB-0221,98/CV-SDN,Đôn đốc thực hiện nhiệm vụ NV-0320,Công văn,Sở Đất đai và Nông thôn thành phố Sa Đình,2025-03-18,,,NV-0320
VB-0222,20/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0331,Kế hoạch,Tỉnh Bến Cau,2024-10-03,,,NV-0331
VB-0223,75/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0333,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-06-04,,,NV-0333
VB-0224,40/CV-BVH,Đôn đốc thực hiện nhiệm vụ NV-0333,Công văn,"Bộ Văn hóa, Di sản và Lữ hành",2025-09-03,,,NV-0333
VB-0225,35/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0335,Kế hoạch,Tỉnh Hồng Giang,2024-09-16,,,NV-0335
VB-0226,133/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0335,Báo cáo,Tỉnh Hồng Giang,2025-01-13,,,NV-0335
VB-0227,77/KH-SVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0339,Kế hoạch,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,2024-10-13,,,NV-0339
VB-0228,138/CV-SVH,Đôn đốc thực hiện nhiệm vụ NV-0339,Công văn,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,2024-11-06,,,NV-0339
VB-0229,6/KH-SDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0340,Kế hoạch,Sở Dữ liệu và Khoa học tỉnh Quế Hóa,2024-08-21,,,NV-0340
VB-0230,86/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0344,Kế hoạch,Bộ Sức khỏe,2024-12-18,,,NV-0344
VB-0231,83/KH-SDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0345,Kế hoạch,Sở Dữ liệu và Khoa học thành phố Sa Đình,2025-05-24,,,NV-0345
VB-0232,48/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0348,Kế hoạch,Bộ Ngân sách,2024-11-19,,,NV-0348
VB-0233,35/KH-QBH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0358,Kế hoạch,Quỹ Bảo hiểm chung,2025-05-23,,,NV-0358
VB-0234,11/CV-QBH,Đôn đốc thực hiện nhiệm vụ NV-0358,Công văn,Quỹ Bảo hiểm chung,2025-08-14,,,NV-0358
VB-0235,9/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0362,Kế hoạch,Tỉnh Bến Cau,2024-10-14,,,NV-0362
VB-0236,87/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0362,Công văn,Tỉnh Bến Cau,2025-01-04,,,NV-0362
VB-0237,45/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0362,Công văn,Tỉnh Bến Cau,2025-05-03,,,NV-0362
VB-0238,45/KH-SHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0364,Kế hoạch,Sở Học tập tỉnh Đắk Vân,2024-04-27,,,NV-0364
VB-0239,7/KH-SVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0365,Kế hoạch,Sở Văn hóa và Lữ hành tỉnh Hòa Phong,2025-09-01,,,NV-0365
VB-0240,98/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0366,Kế hoạch,Bộ Truyền dẫn số,2024-06-09,,,NV-0366
VB-0241,14/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0367,Kế hoạch,Sở Sức khỏe tỉnh Gia Rung,2024-08-12,,,NV-0367
VB-0242,125/QĐ-SSK,Phê duyệt kết quả nhiệm vụ NV-0367,Quyết định,Sở Sức khỏe tỉnh Gia Rung,2024-11-24,,,NV-0367
VB-0243,96/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0367,Báo cáo,Sở Sức khỏe tỉnh Gia Rung,2024-12-04,,,NV-0367
VB-0244,76/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0375,Kế hoạch,Tỉnh Krông Mai,2025-04-14,,,NV-0375
VB-0245,136/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0377,Kế hoạch,Tỉnh Yên Cầu,2025-05-05,,,NV-0377
VB-0246,139/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0377,Công văn,Tỉnh Yên Cầu,2025-06-04,,,NV-0377
VB-0247,90/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0379,Kế hoạch,Bộ Truyền dẫn số,2024-06-17,,,NV-0379
VB-0248,51/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0379,Công văn,Bộ Truyền dẫn số,2024-06-19,,,NV-0379
VB-0249,68/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0379,Công văn,Bộ Truyền dẫn số,2024-07-29,,,NV-0379
VB-0250,56/KH-BHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0381,Kế hoạch,Bộ Học tập,2025-02-14,,,NV-0381
VB-0251,127/QĐ-BHP,Phê duyệt kết quả nhiệm vụ NV-0381,Quyết định,Bộ Học tập,2025-02-26,,,NV-0381
VB-0252,86/QĐ-BHP,Phê duyệt kết quả nhiệm vụ NV-0381,Quyết định,Bộ Học tập,2025-06-07,,,NV-0381
VB-0253,60/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0384,Kế hoạch,Bộ Truyền dẫn số,2024-04-18,,,NV-0384
VB-0254,16/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0384,Công văn,Bộ Truyền dẫn số,2024-05-03,,,NV-0384
VB-0255,15/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0385,Kế hoạch,Sở Ngân khố tỉnh Tiền Lộc,2025-09-14,,,NV-0385
VB-0256,69/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0390,Kế hoạch,Sở Sức khỏe tỉnh Hòa Phong,2024-11-28,,,NV-0390
VB-0257,83/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0392,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-01-20,,,NV-0392
VB-0258,106/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0392,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-04-23,,,NV-0392
VB-0259,100/BC-BVH,Báo cáo tiến độ nhiệm vụ NV-0392,Báo cáo,"Bộ Văn hóa, Di sản và Lữ hành",2025-04-28,,,NV-0392
VB-0260,11/KH-BHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0393,Kế hoạch,Bộ Học tập,2025-05-02,,,NV-0393
VB-0261,61/QĐ-BHP,Phê duyệt kết quả nhiệm vụ NV-0393,Quyết định,Bộ Học tập,2025-06-07,,,NV-0393
VB-0262,36/KH-BCV,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0397,Kế hoạch,Bộ Công vụ,2025-06-30,,,NV-0397
VB-0263,33/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0399,Kế hoạch,Tỉnh Quế Hóa,2024-11-07,,,NV-0399
VB-0264,138/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0399,Quyết định,Tỉnh Quế Hóa,2025-02-16,,,NV-0399
VB-0265,140/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0399,Quyết định,Tỉnh Quế Hóa,2025-06-09,,,NV-0399
VB-0266,107/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0401,Kế hoạch,Tỉnh Thạch Lĩnh,2025-05-20,,,NV-0401
VB-0267,48/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0402,Kế hoạch,Bộ Truyền dẫn số,2024-07-12,,,NV-0402
VB-0268,16/BC-BTD,Báo cáo tiến độ nhiệm vụ NV-0402,Báo cáo,Bộ Truyền dẫn số,2024-08-12,,,NV-0402
VB-0269,112/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0402,Công văn,Bộ Truyền dẫn số,2024-11-23,,,NV-0402
VB-0270,22/KH-BDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0403,Kế hoạch,Bộ Đất đai và Nông thôn,2025-08-22,,,NV-0403
VB-0271,103/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0404,Kế hoạch,Sở Ngân khố tỉnh Bạch Sơn,2024-12-21,,,NV-0404
VB-0272,61/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0405,Kế hoạch,Tỉnh Bến Cau,2025-02-25,,,NV-0405
VB-0273,78/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0405,Báo cáo,Tỉnh Bến Cau,2025-06-08,,,NV-0405
VB-0274,19/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0406,Kế hoạch,Bộ Truyền dẫn số,2024-07-21,,,NV-0406
VB-0275,25/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0408,Kế hoạch,Sở Sức khỏe thành phố Đông Nhuệ,2024-07-19,,,NV-0408
VB-0276,129/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0409,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Cửu Ninh,2025-08-30,,,NV-0409
VB-0277,42/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0410,Kế hoạch,Bộ Truyền dẫn số,2024-11-10,,,NV-0410
VB-0278,41/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0417,Kế hoạch,Bộ Truyền dẫn số,2024-04-11,,,NV-0417
VB-0279,4/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0417,Quyết định,Bộ Truyền dẫn số,2024-04-17,,,NV-0417
VB-0280,16/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0418,Kế hoạch,Bộ Truyền dẫn số,2024-07-19,,,NV-0418
VB-0281,46/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0418,Công văn,Bộ Truyền dẫn số,2024-08-22,,,NV-0418
VB-0282,99/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0420,Kế hoạch,Tỉnh Minh Thủy,2025-01-03,,,NV-0420
VB-0283,96/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0421,Kế hoạch,Thành phố Đông Nhuệ,2025-06-23,,,NV-0421
VB-0284,46/KH-SDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0426,Kế hoạch,Sở Dữ liệu và Khoa học thành phố Sa Đình,2024-08-28,,,NV-0426
VB-0285,2/CV-SDK,Đôn đốc thực hiện nhiệm vụ NV-0426,Công văn,Sở Dữ liệu và Khoa học thành phố Sa Đình,2024-11-21,,,NV-0426
VB-0286,110/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0430,Kế hoạch,Bộ Truyền dẫn số,2024-06-24,,,NV-0430
VB-0287,44/KH-BKU,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0432,Kế hoạch,Bộ Khoa học ứng dụng,2024-11-30,,,NV-0432
VB-0288,71/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0433,Kế hoạch,Sở Ngân khố thành phố Đông Nhuệ,2025-08-02,,,NV-0433
VB-0289,98/CV-SNK,Đôn đốc thực hiện nhiệm vụ NV-0433,Công văn,Sở Ngân khố thành phố Đông Nhuệ,2025-08-06,,,NV-0433
VB-0290,78/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0437,Kế hoạch,Tỉnh Yên Cầu,2025-01-08,,,NV-0437
VB-0291,136/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0437,Báo cáo,Tỉnh Yên Cầu,2025-04-15,,,NV-0437
VB-0292,139/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0439,Kế hoạch,Tỉnh Lam Hà,2025-06-08,,,NV-0439
VB-0293,7/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0442,Kế hoạch,Bộ Sức khỏe,2025-02-22,,,NV-0442
VB-0294,138/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0443,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Đắk Vân,2025-09-11,,,NV-0443
VB-0295,65/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0444,Kế hoạch,Sở Sức khỏe thành phố Long Khê,2024-07-27,,,NV-0444
VB-0296,91/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0444,Báo cáo,Sở Sức khỏe thành phố Long Khê,2024-09-11,,,NV-0444
VB-0297,52/CV-SSK,Đôn đốc thực hiện nhiệm vụ NV-0444,Công văn,Sở Sức khỏe thành phố Long Khê,2024-09-18,,,NV-0444
VB-0298,22/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0449,Kế hoạch,Tỉnh Thạch Lĩnh,2024-10-11,,,NV-0449
VB-0299,96/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0453,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Kim Xuyên,2025-09-30,,,NV-0453
VB-0300,40/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0457,Kế hoạch,Bộ Sức khỏe,2024-09-18,,,NV-0457
VB-0301,14/CV-BSK,Đôn đốc thực hiện nhiệm vụ NV-0457,Công văn,Bộ Sức khỏe,2024-09-28,,,NV-0457
VB-0302,11/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0458,Kế hoạch,Bộ Truyền dẫn số,2024-03-25,,,NV-0458
VB-0303,136/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0458,Quyết định,Bộ Truyền dẫn số,2024-04-05,,,NV-0458
VB-0304,116/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0468,Kế hoạch,Tỉnh Thạch Lĩnh,2025-02-23,,,NV-0468
VB-0305,134/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0468,Công văn,Tỉnh Thạch Lĩnh,2025-06-08,,,NV-0468
VB-0306,61/KH-QBH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0470,Kế hoạch,Quỹ Bảo hiểm chung,2025-06-26,,,NV-0470
VB-0307,37/CV-QBH,Đôn đốc thực hiện nhiệm vụ NV-0470,Công văn,Quỹ Bảo hiểm chung,2025-07-17,,,NV-0470
VB-0308,40/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0475,Kế hoạch,Sở Ngân khố tỉnh Hòa Phong,2024-11-28,,,NV-0475
VB-0309,117/KH-BDK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0476,Kế hoạch,Bộ Dữ liệu và Khoa học,2025-09-18,,,NV-0476
VB-0310,86/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0482,Kế hoạch,Bộ Truyền dẫn số,2024-09-26,,,NV-0482
VB-0311,53/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0484,Kế hoạch,Tỉnh Minh Thủy,2024-10-10,,,NV-0484
VB-0312,22/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0484,Quyết định,Tỉnh Minh Thủy,2024-12-15,,,NV-0484
VB-0313,67/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0484,Công văn,Tỉnh Minh Thủy,2024-12-25,,,NV-0484
VB-0314,120/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0486,Kế hoạch,Tỉnh Hồng Giang,2024-08-26,,,NV-0486
VB-0315,119/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0486,Báo cáo,Tỉnh Hồng Giang,2024-12-18,,,NV-0486
VB-0316,98/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0486,Báo cáo,Tỉnh Hồng Giang,2025-01-06,,,NV-0486
VB-0317,87/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0487,Kế hoạch,Tỉnh Bến Cau,2025-02-11,,,NV-0487
VB-0318,3/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0487,Công văn,Tỉnh Bến Cau,2025-03-21,,,NV-0487
VB-0319,91/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0489,Kế hoạch,Bộ Truyền dẫn số,2024-06-23,,,NV-0489
VB-0320,82/KH-BNS,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0490,Kế hoạch,Bộ Ngân sách,2024-10-24,,,NV-0490
VB-0321,90/KH-SHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0491,Kế hoạch,Sở Học tập thành phố Đông Nhuệ,2025-06-01,,,NV-0491
VB-0322,5/BC-SHP,Báo cáo tiến độ nhiệm vụ NV-0491,Báo cáo,Sở Học tập thành phố Đông Nhuệ,2025-09-14,,,NV-0491
VB-0323,21/KH-SHT,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0499,Kế hoạch,Sở Hạ tầng tỉnh Bạch Sơn,2025-02-13,,,NV-0499
VB-0324,56/QĐ-SHT,Phê duyệt kết quả nhiệm vụ NV-0499,Quyết định,Sở Hạ tầng tỉnh Bạch Sơn,2025-04-09,,,NV-0499
VB-0325,116/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0504,Kế hoạch,Sở Sức khỏe thành phố Đông Nhuệ,2025-06-01,,,NV-0504
VB-0326,122/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0504,Báo cáo,Sở Sức khỏe thành phố Đông Nhuệ,2025-09-19,,,NV-0504
VB-0327,75/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0509,Kế hoạch,Sở Ngân khố tỉnh Cửu Ninh,2025-01-13,,,NV-0509
VB-0328,50/QĐ-SNK,Phê duyệt kết quả nhiệm vụ NV-0509,Quyết định,Sở Ngân khố tỉnh Cửu Ninh,2025-02-10,,,NV-0509
VB-0329,8/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0513,Kế hoạch,Bộ Truyền dẫn số,2024-06-13,,,NV-0513
VB-0330,14/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0518,Kế hoạch,Sở Sức khỏe thành phố Đông Nhuệ,2024-07-07,,,NV-0518
VB-0331,21/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0518,Báo cáo,Sở Sức khỏe thành phố Đông Nhuệ,2024-10-11,,,NV-0518
VB-0332,26/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0523,Kế hoạch,Tỉnh Hồng Giang,2024-07-03,,,NV-0523
VB-0333,13/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0523,Quyết định,Tỉnh Hồng Giang,2024-10-17,,,NV-0523
VB-0334,2/KH-BKU,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0525,Kế hoạch,Bộ Khoa học ứng dụng,2024-10-02,,,NV-0525
VB-0335,70/QĐ-BKU,Phê duyệt kết quả nhiệm vụ NV-0525,Quyết định,Bộ Khoa học ứng dụng,2024-10-26,,,NV-0525
VB-0336,10/KH-BCV,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0527,Kế hoạch,Bộ Công vụ,2025-05-27,,,NV-0527
VB-0337,122/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0530,Kế hoạch,Tỉnh Phú Thạnh,2025-01-29,,,NV-0530
VB-0338,133/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0530,Quyết định,Tỉnh Phú Thạnh,2025-04-23,,,NV-0530
VB-0339,81/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0530,Báo cáo,Tỉnh Phú Thạnh,2025-06-10,,,NV-0530
VB-0340,54/KH-BKU,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0533,Kế hoạch,Bộ Khoa học ứng dụng,2024-09-12,,,NV-0533
VB-0341,20/CV-BKU,Đôn đốc thực hiện nhiệm vụ NV-0533,Công văn,Bộ Khoa học ứng dụng,2024-12-04,,,NV-0533
VB-0342,127/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0540,Kế hoạch,Sở Sức khỏe tỉnh Vân Hải,2025-03-25,,,NV-0540
VB-0343,107/CV-SSK,Đôn đốc thực hiện nhiệm vụ NV-0540,Công văn,Sở Sức khỏe tỉnh Vân Hải,2025-05-31,,,NV-0540
VB-0344,111/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0540,Báo cáo,Sở Sức khỏe tỉnh Vân Hải,2025-06-09,,,NV-0540
VB-0345,8/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0541,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2024-08-22,,,NV-0541
VB-0346,8/BC-SDN,Báo cáo tiến độ nhiệm vụ NV-0541,Báo cáo,Sở Đất đai và Nông thôn tỉnh Hòa Phong,2024-10-31,,,NV-0541
VB-0347,98/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0542,Kế hoạch,Tỉnh Yên Cầu,2025-03-01,,,NV-0542
VB-0348,100/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0542,Báo cáo,Tỉnh Yên Cầu,2025-04-29,,,NV-0542
VB-0349,57/KH-BSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0544,Kế hoạch,Bộ Sức khỏe,2024-11-18,,,NV-0544
VB-0350,24/KH-BHP,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0546,Kế hoạch,Bộ Học tập,2025-03-28,,,NV-0546
VB-0351,54/BC-BHP,Báo cáo tiến độ nhiệm vụ NV-0546,Báo cáo,Bộ Học tập,2025-07-23,,,NV-0546
VB-0352,135/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0551,Kế hoạch,Bộ Truyền dẫn số,2025-02-07,,,NV-0551
VB-0353,34/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0553,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Krông Mai,2025-09-22,,,NV-0553
VB-0354,6/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0554,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-07-16,,,NV-0554
VB-0355,23/CV-BVH,Đôn đốc thực hiện nhiệm vụ NV-0554,Công văn,"Bộ Văn hóa, Di sản và Lữ hành",2025-09-02,,,NV-0554
VB-0356,26/KH-SVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0560,Kế hoạch,Sở Văn hóa và Lữ hành thành phố Sa Đình,2025-02-26,,,NV-0560
VB-0357,50/BC-SVH,Báo cáo tiến độ nhiệm vụ NV-0560,Báo cáo,Sở Văn hóa và Lữ hành thành phố Sa Đình,2025-03-27,,,NV-0560
VB-0358,19/QĐ-SVH,Phê duyệt kết quả nhiệm vụ NV-0560,Quyết định,Sở Văn hóa và Lữ hành thành phố Sa Đình,2025-04-20,,,NV-0560
VB-0359,104/KH-BVH,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0562,Kế hoạch,"Bộ Văn hóa, Di sản và Lữ hành",2025-06-27,,,NV-0562
VB-0360,130/QĐ-BVH,Phê duyệt kết quả nhiệm vụ NV-0562,Quyết định,"Bộ Văn hóa, Di sản và Lữ hành",2025-09-09,,,NV-0562
VB-0361,57/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0563,Kế hoạch,Bộ Truyền dẫn số,2024-05-03,,,NV-0563
VB-0362,46/KH-SSK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0565,Kế hoạch,Sở Sức khỏe tỉnh Hòa Phong,2024-05-15,,,NV-0565
VB-0363,102/BC-SSK,Báo cáo tiến độ nhiệm vụ NV-0565,Báo cáo,Sở Sức khỏe tỉnh Hòa Phong,2024-06-07,,,NV-0565
VB-0364,15/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0573,Kế hoạch,Sở Đất đai và Nông thôn tỉnh Sóc Diên,2025-08-21,,,NV-0573
VB-0365,137/BC-SDN,Báo cáo tiến độ nhiệm vụ NV-0573,Báo cáo,Sở Đất đai và Nông thôn tỉnh Sóc Diên,2025-09-09,,,NV-0573
VB-0366,4/KH-SNK,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0575,Kế hoạch,Sở Ngân khố tỉnh Đà Lộc,2024-04-20,,,NV-0575
VB-0367,94/QĐ-SNK,Phê duyệt kết quả nhiệm vụ NV-0575,Quyết định,Sở Ngân khố tỉnh Đà Lộc,2024-04-26,,,NV-0575
VB-0368,123/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0577,Kế hoạch,Tỉnh Hoàng Lâm,2024-06-28,,,NV-0577
VB-0369,79/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0577,Công văn,Tỉnh Hoàng Lâm,2024-09-12,,,NV-0577
VB-0370,105/CV-UBND,Đôn đốc thực hiện nhiệm vụ NV-0577,Công văn,Tỉnh Hoàng Lâm,2024-09-30,,,NV-0577
VB-0371,7/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0578,Kế hoạch,Bộ Truyền dẫn số,2024-07-01,,,NV-0578
VB-0372,130/BC-BTD,Báo cáo tiến độ nhiệm vụ NV-0578,Báo cáo,Bộ Truyền dẫn số,2024-09-23,,,NV-0578
VB-0373,59/CV-BTD,Đôn đốc thực hiện nhiệm vụ NV-0578,Công văn,Bộ Truyền dẫn số,2024-11-09,,,NV-0578
VB-0374,114/KH-BTD,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0582,Kế hoạch,Bộ Truyền dẫn số,2024-07-23,,,NV-0582
VB-0375,22/QĐ-BTD,Phê duyệt kết quả nhiệm vụ NV-0582,Quyết định,Bộ Truyền dẫn số,2024-11-18,,,NV-0582
VB-0376,114/KH-SDN,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0583,Kế hoạch,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025-08-06,,,NV-0583
VB-0377,100/QĐ-SDN,Phê duyệt kết quả nhiệm vụ NV-0583,Quyết định,Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025-08-10,,,NV-0583
VB-0378,87/KH-SHT,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0591,Kế hoạch,Sở Hạ tầng thành phố Đông Nhuệ,2024-03-09,,,NV-0591
VB-0379,32/BC-SHT,Báo cáo tiến độ nhiệm vụ NV-0591,Báo cáo,Sở Hạ tầng thành phố Đông Nhuệ,2024-05-15,,,NV-0591
VB-0380,81/BC-SHT,Báo cáo tiến độ nhiệm vụ NV-0591,Báo cáo,Sở Hạ tầng thành phố Đông Nhuệ,2024-06-10,,,NV-0591
VB-0381,82/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0592,Kế hoạch,Tỉnh Vân Hải,2025-01-13,,,NV-0592
VB-0382,12/BC-UBND,Báo cáo tiến độ nhiệm vụ NV-0592,Báo cáo,Tỉnh Vân Hải,2025-01-31,,,NV-0592
VB-0383,109/QĐ-UBND,Phê duyệt kết quả nhiệm vụ NV-0592,Quyết định,Tỉnh Vân Hải,2025-03-29,,,NV-0592
VB-0384,95/KH-UBND,Kế hoạch chi tiết thực hiện nhiệm vụ NV-0594,Kế hoạch,Tỉnh Phú Thạnh,2025-05-19,,,NV-0594

"""##
    ),
    (
      "plans.csv",
      ##"""
id,agency,name,year,form,issued,sent,cites
KH-001,BTD,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Truyền dẫn số,2024,kế hoạch riêng,2024-03-05,2024-03-06,VB-0001
KH-002,BKU,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Bộ Khoa học ứng dụng,2024,lồng ghép,2024-06-28,,VB-0001
KH-003,BNS,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Ngân sách,2024,kế hoạch riêng,2024-07-12,2024-07-24,VB-0001;VB-0002
KH-004,BDC,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Bộ Đường bộ và Cảng,2024,lồng ghép,2024-08-01,2024-08-31,VB-0001
KH-005,BDD,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Đất đai,2024,kế hoạch riêng,2024-06-03,2024-06-10,VB-0001;VB-0002
KH-006,BSK-2021,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Sức khỏe,2024,kế hoạch riêng,2024-08-20,2024-08-30,VB-0001;VB-0002;VB-0003
KH-007,BDK,Chiến lược dữ liệu đến năm 2030 của Bộ Dữ liệu và Khoa học,2025,chiến lược riêng,2025-08-22,2025-08-22,VB-0001;VB-0002;VB-0006
KH-008,BNK,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Bộ Ngân khố,2025,lồng ghép,2025-04-15,2025-05-06,VB-0001
KH-009,BDN,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Đất đai và Nông thôn,2025,kế hoạch riêng,2025-05-06,2025-05-21,VB-0001;VB-0002
KH-010,BHP,Chiến lược dữ liệu đến năm 2030 của Bộ Học tập,2024,chiến lược riêng,2024-11-05,2024-11-14,VB-0001;VB-0002
KH-011,BCV,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Bộ Công vụ,2025,lồng ghép,2025-04-28,,VB-0001
KH-012,BTN,Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Thương nghiệp,2024,kế hoạch riêng,2024-09-17,2024-09-23,VB-0001;VB-0002
KH-013,BVH,"Kế hoạch triển khai Chiến lược dữ liệu chung của Bộ Văn hóa, Di sản và Lữ hành",2024,kế hoạch riêng,2024-10-22,,VB-0001;VB-0002;VB-0003
KH-014,BPC,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Bộ Pháp chế,2025,lồng ghép,2025-02-14,2025-03-04,VB-0001
KH-015,QBH,Kế hoạch triển khai Chiến lược dữ liệu chung của Quỹ Bảo hiểm chung,2024,kế hoạch riêng,2024-12-03,2024-12-11,VB-0001;VB-0002
KH-016,NHD,Chiến lược dữ liệu đến năm 2030 của Ngân hàng Dự trữ,2023,chiến lược riêng,2023-11-30,,VB-0004
KH-017,dong-nhue,Chiến lược dữ liệu đến năm 2030 của Thành phố Đông Nhuệ,2023,chiến lược riêng,2023-02-10,,VB-0004
KH-018,dong-nhue,Kế hoạch triển khai Chiến lược dữ liệu chung của Thành phố Đông Nhuệ,2024,kế hoạch riêng,2024-11-20,2024-11-25,VB-0001;VB-0002
KH-019,bach-son,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Bạch Sơn,2024,kế hoạch riêng,2024-10-08,2024-10-22,VB-0001;VB-0002
KH-020,van-hai,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Tỉnh Vân Hải,2024,lồng ghép,2024-12-15,2025-01-09,VB-0001
KH-021,hoa-phong,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Hòa Phong,2024,kế hoạch riêng,2024-05-02,2024-06-06,VB-0001
KH-022,da-loc,Chiến lược dữ liệu đến năm 2030 của Tỉnh Đà Lộc,2023,chiến lược riêng,2023-01-16,,VB-0004;VB-0003
KH-023,sa-dinh,Chiến lược dữ liệu đến năm 2030 của Thành phố Sa Đình,2023,chiến lược riêng,2023-02-06,,VB-0004
KH-024,sa-dinh,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Thành phố Sa Đình,2025,lồng ghép,2025-01-10,2025-01-21,VB-0001
KH-025,soc-dien,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Tỉnh Sóc Diên,2024,lồng ghép,2024-09-30,,VB-0001;VB-0003
KH-026,soc-dien,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Tỉnh Sóc Diên,2025,lồng ghép,2025-02-28,2025-03-03,VB-0001
KH-027,hong-giang-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Hồng Giang,2024,kế hoạch riêng,2024-04-12,2024-06-01,VB-0001;VB-0003
KH-028,yen-cau-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Yên Cầu,2024,kế hoạch riêng,2024-10-01,2024-10-10,VB-0001;VB-0002
KH-029,lam-ha-cu,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Tỉnh Lam Hà,2024,lồng ghép,2024-11-11,,VB-0001
KH-030,thach-linh-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Thạch Lĩnh,2024,kế hoạch riêng,2024-07-30,2024-08-15,VB-0001;VB-0002
KH-031,hoang-lam-cu,Chiến lược dữ liệu đến năm 2030 của Tỉnh Hoàng Lâm,2023,chiến lược riêng,2023-06-21,,VB-0004
KH-032,que-hoa-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Quế Hóa,2024,kế hoạch riêng,2024-08-09,2024-08-13,VB-0001;VB-0002;VB-0003
KH-033,minh-thuy-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Minh Thủy,2024,kế hoạch riêng,2024-07-18,,VB-0001;VB-0002
KH-034,krong-mai-cu,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Tỉnh Krông Mai,2024,lồng ghép,2024-10-25,2024-11-14,VB-0001
KH-035,khanh-thuy-cu,Chiến lược dữ liệu đến năm 2030 của Tỉnh Khánh Thúy,2022,chiến lược riêng,2022-12-30,,VB-0004
KH-036,ben-cau-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Bến Cau,2024,kế hoạch riêng,2024-06-14,2024-06-27,VB-0001;VB-0002
KH-037,long-khe-cu,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Long Khê,2024,kế hoạch riêng,2024-09-05,2024-09-27,VB-0001;VB-0002
KH-038,phu-thanh-cu,Kế hoạch chuyển đổi số năm 2024 (có nội dung dữ liệu) của Tỉnh Phú Thạnh,2024,lồng ghép,2024-12-20,,VB-0001
KH-039,hong-giang,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Hồng Giang,2025,kế hoạch riêng,2025-09-10,2025-09-17,VB-0001;VB-0002;VB-0006
KH-040,thach-linh,Kế hoạch triển khai Chiến lược dữ liệu chung của Tỉnh Thạch Lĩnh,2025,kế hoạch riêng,2025-09-30,,VB-0001;VB-0002;VB-0006
KH-041,gia-rung,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Tỉnh Gia Rung,2025,lồng ghép,2025-08-15,2025-08-25,VB-0001
KH-042,tien-loc,Chiến lược dữ liệu đến năm 2030 của Tỉnh Tiền Lộc,2025,chiến lược riêng,2025-08-28,2025-08-30,VB-0001;VB-0002;VB-0006
KH-043,long-khe,Kế hoạch triển khai Chiến lược dữ liệu chung của Thành phố Long Khê,2025,kế hoạch riêng,2025-09-18,,VB-0001;VB-0002;VB-0006
KH-044,dong-nhue-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025,lồng ghép,2025-01-20,,VB-0001
KH-045,bach-son-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025,lồng ghép,2025-02-11,2025-02-25,VB-0001
KH-046,van-hai-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Vân Hải,2025,lồng ghép,2025-02-22,2025-03-30,VB-0001
KH-047,hoa-phong-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Hòa Phong,2025,lồng ghép,2025-01-26,,VB-0001
KH-048,da-loc-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Đà Lộc,2025,lồng ghép,2025-03-09,2025-04-07,VB-0001
KH-049,dak-van-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Đắk Vân,2025,lồng ghép,2025-03-05,2025-03-26,VB-0001
KH-050,sa-dinh-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn thành phố Sa Đình,2025,lồng ghép,2025-01-24,2025-03-01,VB-0001
KH-051,soc-dien-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Sóc Diên,2025,lồng ghép,2025-03-25,2025-04-25,VB-0001
KH-052,nam-thoi-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Nam Thới,2025,lồng ghép,2025-02-12,,VB-0001
KH-053,hong-giang-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Hồng Giang,2025,lồng ghép,2025-07-15,2025-07-18,VB-0001
KH-054,kim-xuyen-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Kim Xuyên,2025,lồng ghép,2025-07-15,2025-08-16,VB-0001
KH-055,thach-linh-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Thạch Lĩnh,2025,lồng ghép,2025-07-15,2025-08-03,VB-0001
KH-056,que-hoa-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Quế Hóa,2025,lồng ghép,2025-07-15,2025-08-05,VB-0001
KH-057,gia-rung-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Gia Rung,2025,lồng ghép,2025-07-15,,VB-0001
KH-058,krong-mai-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Krông Mai,2025,lồng ghép,2025-07-15,2025-08-18,VB-0001
KH-059,tien-loc-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Tiền Lộc,2025,lồng ghép,2025-07-15,2025-08-22,VB-0001
KH-060,long-khe-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn thành phố Long Khê,2025,lồng ghép,2025-07-15,2025-07-22,VB-0001
KH-061,cuu-ninh-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Cửu Ninh,2025,lồng ghép,2025-07-15,2025-07-18,VB-0001
KH-062,dong-nhue-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn thành phố Đông Nhuệ,2025,lồng ghép,2025-02-04,,VB-0001
KH-063,bach-son-dn,Kế hoạch chuyển đổi số năm 2025 (có nội dung dữ liệu) của Sở Đất đai và Nông thôn tỉnh Bạch Sơn,2025,lồng ghép,2025-01-20,,VB-0001

"""##
    ),
    (
      "reports.csv",
      ##"""
id,kind,period,agency,task,target,status,deadline,progress,assigned,delivered,value,source,sent
BC-0001,nhiệm vụ,2025-Q3,van-hai-dn,NV-0001,,đang thực hiện,2027-01-20,65,,,,,2025-09-27
BC-0002,nhiệm vụ,2025-Q3,BCV,NV-0002,,đang thực hiện,2026-Q3,55,,,,,2025-09-29
BC-0003,nhiệm vụ,2025-Q3,BDK,NV-0003,,đang thực hiện,2027-Q1,30,,,,,2025-09-28
BC-0004,nhiệm vụ,2025-Q2,BHP,NV-0004,,tạm dừng,2025-10,7,,,,,2025-07-06
BC-0005,nhiệm vụ,2025-Q3,BHP,NV-0004,,tạm dừng,2025-10,25,,,,,2025-09-28
BC-0006,nhiệm vụ,2025-Q2,BDD,NV-0005,,đang thực hiện,2026-04-07,40,,,,,2025-07-08
BC-0007,nhiệm vụ,2025-Q3,BDD,NV-0005,,đang thực hiện,2026-04-07,60,,,,,2025-09-25
BC-0008,nhiệm vụ,2025-Q2,hoa-phong-dn,NV-0007,,đang thực hiện,2025-05-07,64,,,,,2025-07-10
BC-0009,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0007,,hoàn thành,2025-08-06,100,,,,,2025-09-26
BC-0010,nhiệm vụ,2025-Q3,tien-loc-vh,NV-0008,,đang thực hiện,2026-06-28,75,,,,,2025-09-28
BC-0011,nhiệm vụ,2025-Q3,hong-giang-sk,NV-0009,,chưa bắt đầu,2026-06-17,0,,,,,2025-09-25
BC-0012,nhiệm vụ,2025-Q2,BTD,NV-0010,,đang thực hiện,,57,,,,,2025-07-15
BC-0013,nhiệm vụ,2025-Q3,BTD,NV-0010,,đang thực hiện,,70,,,,,2025-09-25
BC-0014,nhiệm vụ,2025-Q2,QBH,NV-0011,,chưa bắt đầu,2025,0,,,,,2025-07-01
BC-0015,nhiệm vụ,2025-Q3,QBH,NV-0011,,chưa bắt đầu,2025,0,,,,,2025-09-30
BC-0016,nhiệm vụ,2025-Q2,,NV-0012,,đang thực hiện,2025-09-26,5,,,,,2025-07-12
BC-0017,nhiệm vụ,2025-Q3,,NV-0012,,đang thực hiện,2025-09-26,15,,,,,2025-09-27
BC-0018,nhiệm vụ,2025-Q3,tien-loc-ht,NV-0013,,chưa bắt đầu,2026-05-13,0,,,,,2025-09-27
BC-0019,nhiệm vụ,2025-Q2,BDN,NV-0016,,đang thực hiện,,19,,,,,2025-07-17
BC-0020,nhiệm vụ,2025-Q3,BDN,NV-0016,,đang thực hiện,,30,,,,,2025-09-26
BC-0021,nhiệm vụ,2025-Q2,da-loc-dk,NV-0017,,đang thực hiện,,20,,,,,2025-07-02
BC-0022,nhiệm vụ,2025-Q3,da-loc-dk,NV-0017,,đang thực hiện,,50,,,,,2025-09-25
BC-0023,nhiệm vụ,2025-Q3,tien-loc-ht,NV-0018,,chưa bắt đầu,2025-10-28,0,,,,,2025-09-29
BC-0024,nhiệm vụ,2025-Q2,BSK-2021,NV-0019,,chưa bắt đầu,2026/2030,0,,,,,2025-07-14
BC-0025,nhiệm vụ,2025-Q3,BSK-2021,NV-0019,,chưa bắt đầu,2026/2030,0,,,,,2025-09-29
BC-0026,nhiệm vụ,2025-Q2,BDD,NV-0021,,chưa bắt đầu,2026-01-18,0,,,,,2025-07-07
BC-0027,nhiệm vụ,2025-Q3,BDD,NV-0021,,chưa bắt đầu,2026-01-18,0,,,,,2025-09-28
BC-0028,nhiệm vụ,2025-Q2,BNK,NV-0022,,chưa bắt đầu,2026-02-08,0,,,,,2025-07-17
BC-0029,nhiệm vụ,2025-Q3,BNK,NV-0022,,đang thực hiện,2026-02-08,15,,,,,2025-09-29
BC-0030,nhiệm vụ,2025-Q3,,NV-0024,,đang thực hiện,,20,,,,,2025-09-26
BC-0031,nhiệm vụ,2025-Q2,yen-cau-cu,NV-0029,,đang thực hiện,2026-Q1,63,,,,,2025-07-11
BC-0032,nhiệm vụ,2025-Q3,yen-cau-cu,NV-0029,,đang thực hiện,2026-Q1,75,,,,,2025-09-26
BC-0033,nhiệm vụ,2025-Q2,sa-dinh-hp,NV-0030,,đang thực hiện,2025-10-04,80,,,,,2025-07-06
BC-0034,nhiệm vụ,2025-Q3,sa-dinh-hp,NV-0030,,đang thực hiện,2025-10-04,90,,,,,2025-09-26
BC-0035,nhiệm vụ,2025-Q2,long-khe-cu,NV-0031,,đang thực hiện,2025-Q2,65,,,,,2025-07-09
BC-0036,nhiệm vụ,2025-Q3,long-khe-cu,NV-0031,,hoàn thành,2025-Q2,100,,,,,2025-09-30
BC-0037,nhiệm vụ,2025-Q2,lam-ha-cu,NV-0032,,chưa bắt đầu,,0,,,,,2025-07-15
BC-0038,nhiệm vụ,2025-Q3,lam-ha-cu,NV-0032,,đang thực hiện,,95,,,,,2025-09-27
BC-0039,nhiệm vụ,2025-Q2,BTD,NV-0033,,tạm dừng,2024-10-01,5,,,,,2025-07-16
BC-0040,nhiệm vụ,2025-Q3,BTD,NV-0033,,tạm dừng,2024-Q4,20,,,,,2025-09-26
BC-0041,nhiệm vụ,2025-Q2,BNS,NV-0037,,đang thực hiện,2025,73,,,,,2025-07-16
BC-0042,nhiệm vụ,2025-Q3,BNS,NV-0037,,đang thực hiện,2025,90,,,,,2025-09-25
BC-0043,nhiệm vụ,2025-Q3,BDK,NV-0038,,chưa bắt đầu,2026-04-06,0,,,,,2025-09-27
BC-0044,nhiệm vụ,2025-Q3,hong-giang-sk,NV-0039,,đang thực hiện,2026-02-24,90,,,,,2025-09-28
BC-0045,nhiệm vụ,2025-Q2,hoa-phong-dn,NV-0040,,đang thực hiện,2026-06,58,,,,,2025-07-07
BC-0046,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0040,,hoàn thành,2026-06,100,,,,,2025-09-26
BC-0047,nhiệm vụ,2025-Q2,BVH,NV-0041,,chưa bắt đầu,2026-04-29,0,,,,,2025-07-13
BC-0048,nhiệm vụ,2025-Q3,BVH,NV-0041,,đang thực hiện,2026-04-29,65,,,,,2025-09-29
BC-0049,nhiệm vụ,2025-Q2,BKU,NV-0042,,đang thực hiện,2024/2026,69,,,,,2025-07-14
BC-0050,nhiệm vụ,2025-Q3,BKU,NV-0042,,hoàn thành,2024/2026,100,,,,,2025-09-29
BC-0051,nhiệm vụ,2025-Q3,hong-giang-hp,NV-0044,,đang thực hiện,2026,65,,,,,2025-09-25
BC-0052,nhiệm vụ,2025-Q3,BDK,NV-0045,,chưa bắt đầu,,0,,,,,2025-09-30
BC-0053,nhiệm vụ,2025-Q3,krong-mai-dn,NV-0049,,đang thực hiện,2027,35,,,,,2025-09-28
BC-0054,nhiệm vụ,2025-Q2,sa-dinh-nk,NV-0050,,chưa bắt đầu,,0,,,,,2025-07-07
BC-0055,nhiệm vụ,2025-Q3,sa-dinh-nk,NV-0050,,chưa bắt đầu,,0,,,,,2025-09-25
BC-0056,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0051,,chưa bắt đầu,2025-09-17,0,,,,,2025-07-17
BC-0057,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0051,,hoàn thành,2025-09-17,100,,,,,2025-09-25
BC-0058,nhiệm vụ,2025-Q3,,NV-0052,,đang thực hiện,2026-08-08,45,,,,,2025-09-30
BC-0059,nhiệm vụ,2025-Q2,thach-linh,NV-0053,,đang thực hiện,2026-12-25,7,,,,,2025-07-16
BC-0060,nhiệm vụ,2025-Q3,thach-linh,NV-0053,,đang thực hiện,2026-12-25,40,,,,,2025-09-26
BC-0061,nhiệm vụ,2025-Q2,hoa-phong,NV-0054,,chưa bắt đầu,,0,,,,,2025-07-05
BC-0062,nhiệm vụ,2025-Q3,hoa-phong,NV-0054,,đang thực hiện,,25,,,,,2025-09-29
BC-0063,nhiệm vụ,2025-Q2,yen-cau-cu,NV-0055,,đang thực hiện,2025,5,,,,,2025-07-07
BC-0064,nhiệm vụ,2025-Q3,yen-cau-cu,NV-0055,,đang thực hiện,2025,30,,,,,2025-09-25
BC-0065,nhiệm vụ,2025-Q3,BDK,NV-0056,,đang thực hiện,2026-11-07,,,,,,2025-09-28
BC-0066,nhiệm vụ,2025-Q2,BDD,NV-0058,,đang thực hiện,2025-11-24,5,,,,,2025-07-14
BC-0067,nhiệm vụ,2025-Q3,BDD,NV-0058,,đang thực hiện,2025-11-24,10,,,,,2025-09-28
BC-0068,nhiệm vụ,2025-Q2,hoa-phong-sk,NV-0059,,đang thực hiện,2025-01-08,29,,,,,2025-07-08
BC-0069,nhiệm vụ,2025-Q3,hoa-phong-sk,NV-0059,,đang thực hiện,2025-04-09,60,,,,,2025-09-25
BC-0070,nhiệm vụ,2025-Q2,bach-son-dn,NV-0060,,chưa bắt đầu,2026-06,0,,,,,2025-07-05
BC-0071,nhiệm vụ,2025-Q3,bach-son-dn,NV-0060,,hoàn thành,2026-06,100,,,,,2025-09-30
BC-0072,nhiệm vụ,2025-Q2,minh-thuy-cu,NV-0061,,đang thực hiện,2025-12-07,41,,,,,2025-07-04
BC-0073,nhiệm vụ,2025-Q3,minh-thuy-cu,NV-0061,,đang thực hiện,2025-12-07,70,,,,,2025-09-25
BC-0074,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0063,,chưa bắt đầu,2026-11-18,0,,,,,2025-07-07
BC-0075,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0063,,hoàn thành,2026-11-18,100,,,,,2025-09-30
BC-0076,nhiệm vụ,2025-Q3,long-khe-dn,NV-0065,,đang thực hiện,2026-12,30,,,,,2025-09-29
BC-0077,nhiệm vụ,2025-Q2,sa-dinh-dn,NV-0067,,đang thực hiện,2026-07-03,36,,,,,2025-07-02
BC-0078,nhiệm vụ,2025-Q3,sa-dinh-dn,NV-0067,,đang thực hiện,2026-07-03,80,,,,,2025-09-30
BC-0079,nhiệm vụ,2025-Q3,hong-giang-ht,NV-0068,,đang thực hiện,2026-07-31,65,,,,,2025-09-26
BC-0080,nhiệm vụ,2025-Q2,BVH,NV-0070,,chưa bắt đầu,2026-07-10,0,,,,,2025-07-06
BC-0081,nhiệm vụ,2025-Q3,BVH,NV-0070,,chưa bắt đầu,2026-07-10,0,,,,,2025-09-26
BC-0082,nhiệm vụ,2025-Q3,tien-loc,NV-0072,,chưa bắt đầu,2025-11-22,0,,,,,2025-09-26
BC-0083,nhiệm vụ,2025-Q2,,NV-0074,,đang thực hiện,2025-10-04,79,,,,,2025-07-11
BC-0084,nhiệm vụ,2025-Q3,,NV-0074,,hoàn thành,2025-10-04,100,,,,,2025-09-25
BC-0085,nhiệm vụ,2025-Q2,BNS,NV-0075,,đang thực hiện,2025-10,20,,,,,2025-07-08
BC-0086,nhiệm vụ,2025-Q3,BNS,NV-0075,,đang thực hiện,2025-10,40,,,,,2025-09-28
BC-0087,nhiệm vụ,2025-Q3,long-khe-nk,NV-0076,,chưa bắt đầu,2026-Q2,0,,,,,2025-09-27
BC-0088,nhiệm vụ,2025-Q2,sa-dinh-nk,NV-0077,,đang thực hiện,2026-09-08,55,,,,,2025-07-17
BC-0089,nhiệm vụ,2025-Q3,sa-dinh-nk,NV-0077,,hoàn thành,2026-09-08,100,,,,,2025-09-29
BC-0090,nhiệm vụ,2025-Q3,,NV-0078,,hoàn thành,2026-10,100,,,,,2025-09-29
BC-0091,nhiệm vụ,2025-Q3,hong-giang-sk,NV-0079,,chưa bắt đầu,2026-Q3,0,,,,,2025-09-27
BC-0092,nhiệm vụ,2025-Q2,da-loc-dk,NV-0080,,tạm dừng,,5,,,,,2025-07-06
BC-0093,nhiệm vụ,2025-Q3,da-loc-dk,NV-0080,,tạm dừng,,20,,,,,2025-09-28
BC-0094,nhiệm vụ,2025-Q2,soc-dien-dn,NV-0085,,chưa bắt đầu,2026-07-01,0,,,,,2025-07-09
BC-0095,nhiệm vụ,2025-Q3,soc-dien-dn,NV-0085,,chưa bắt đầu,2026-Q3,0,,,,,2025-09-27
BC-0096,nhiệm vụ,2025-Q2,krong-mai-cu,NV-0087,,đang thực hiện,,53,,,,,2025-07-11
BC-0097,nhiệm vụ,2025-Q3,krong-mai-cu,NV-0087,,đang thực hiện,,75,,,,,2025-09-27
BC-0098,nhiệm vụ,2025-Q2,BVH,NV-0088,,chưa bắt đầu,2025,0,,,,,2025-07-17
BC-0099,nhiệm vụ,2025-Q3,BVH,NV-0088,,đang thực hiện,2025,95,,,,,2025-09-25
BC-0100,nhiệm vụ,2025-Q3,kim-xuyen-dn,NV-0090,,hoàn thành,,100,,,,,2025-09-28
BC-0101,nhiệm vụ,2025-Q2,BTD,NV-0091,,đang thực hiện,,5,,,,,2025-07-17
BC-0102,nhiệm vụ,2025-Q3,BTD,NV-0091,,đang thực hiện,,25,,,,,2025-09-25
BC-0103,nhiệm vụ,2025-Q3,,NV-0092,,đang thực hiện,,55,,,,,2025-09-28
BC-0104,nhiệm vụ,2025-Q3,long-khe-hp,NV-0093,,đang thực hiện,2027-04-20,45,,,,,2025-09-29
BC-0105,nhiệm vụ,2025-Q3,gia-rung-nk,NV-0095,,đang thực hiện,2027-02-07,45,,,,,2025-09-26
BC-0106,nhiệm vụ,2025-Q2,bach-son-dn,NV-0096,,chưa bắt đầu,2026-Q1/2026-Q2,0,,,,,2025-07-05
BC-0107,nhiệm vụ,2025-Q3,bach-son-dn,NV-0096,,chưa bắt đầu,2026-Q1/2026-Q2,0,,,,,2025-09-26
BC-0108,nhiệm vụ,2025-Q2,BHP,NV-0097,,đang thực hiện,2025-11,5,,,,,2025-07-11
BC-0109,nhiệm vụ,2025-Q3,BHP,NV-0097,,đang thực hiện,2025-11,35,,,,,2025-09-25
BC-0110,nhiệm vụ,2025-Q2,BNS,NV-0099,,đang thực hiện,2025-07-13,62,,,,,2025-07-07
BC-0111,nhiệm vụ,2025-Q3,BNS,NV-0099,,hoàn thành,2025-07-13,100,,,,,2025-09-28
BC-0112,nhiệm vụ,2025-Q3,hong-giang-dk,NV-0100,,đang thực hiện,2025-12-17,70,,,,,2025-09-28
BC-0113,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0102,,đang thực hiện,2024-11-14,24,,,,,2025-07-15
BC-0114,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0102,,đang thực hiện,2024-11-14,55,,,,,2025-09-27
BC-0115,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0104,,đang thực hiện,2026-01-03,20,,,,,2025-09-27
BC-0116,nhiệm vụ,2025-Q2,sa-dinh,NV-0109,,đang thực hiện,2026-03,11,,,,,2025-07-02
BC-0117,nhiệm vụ,2025-Q3,sa-dinh,NV-0109,,đang thực hiện,2026-03,55,,,,,2025-09-26
BC-0118,nhiệm vụ,2025-Q2,soc-dien-dn,NV-0114,,đang thực hiện,2025-11,5,,,,,2025-07-04
BC-0119,nhiệm vụ,2025-Q3,soc-dien-dn,NV-0114,,đang thực hiện,2025-11,30,,,,,2025-09-25
BC-0120,nhiệm vụ,2025-Q2,BVH,NV-0115,,đang thực hiện,2025-01-31,60,,,,,2025-07-08
BC-0121,nhiệm vụ,2025-Q3,BVH,NV-0115,,đang thực hiện,2025-01-31,90,,,,,2025-09-25
BC-0122,nhiệm vụ,2025-Q2,khanh-thuy-cu,NV-0116,,chưa bắt đầu,,0,,,,,2025-07-16
BC-0123,nhiệm vụ,2025-Q3,khanh-thuy-cu,NV-0116,,hoàn thành,,100,,,,,2025-09-27
BC-0124,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0117,,chưa bắt đầu,2026-02-16,0,,,,,2025-07-07
BC-0125,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0117,,chưa bắt đầu,2026-02-16,0,,,,,2025-09-30
BC-0126,nhiệm vụ,2025-Q2,BNK,NV-0118,,chưa bắt đầu,2025-10-11,0,,,,,2025-07-13
BC-0127,nhiệm vụ,2025-Q3,BNK,NV-0118,,chưa bắt đầu,2025-10-11,0,,,,,2025-09-26
BC-0128,nhiệm vụ,2025-Q2,BSK-2021,NV-0119,,chưa bắt đầu,,0,,,,,2025-07-14
BC-0129,nhiệm vụ,2025-Q3,BSK-2021,NV-0119,,đang thực hiện,,5,,,,,2025-09-29
BC-0130,nhiệm vụ,2025-Q3,long-khe-dn,NV-0120,,đang thực hiện,2026-01-09,5,,,,,2025-09-27
BC-0131,nhiệm vụ,2025-Q3,BDK,NV-0122,,đang thực hiện,2026-06,,,,,,2025-09-25
BC-0132,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0123,,đang thực hiện,2026-05-13,85,,,,,2025-09-29
BC-0133,nhiệm vụ,2025-Q2,BSK-2021,NV-0128,,đang thực hiện,2026-04-04,5,,,,,2025-07-18
BC-0134,nhiệm vụ,2025-Q3,BSK-2021,NV-0128,,đang thực hiện,2026-04-04,45,,,,,2025-09-30
BC-0135,nhiệm vụ,2025-Q3,tien-loc,NV-0129,,đang thực hiện,2026-Q4,65,,,,,2025-09-28
BC-0136,nhiệm vụ,2025-Q3,hong-giang-vh,NV-0130,,chưa bắt đầu,2026-05,0,,,,,2025-09-29
BC-0137,nhiệm vụ,2025-Q2,BTD,NV-0131,,chưa bắt đầu,2025-10,0,,,,,2025-07-04
BC-0138,nhiệm vụ,2025-Q3,BTD,NV-0131,,đang thực hiện,2025-10,30,,,,,2025-09-26
BC-0139,nhiệm vụ,2025-Q2,,NV-0132,,chưa bắt đầu,2025-06-24,0,,,,,2025-07-07
BC-0140,nhiệm vụ,2025-Q3,,NV-0132,,hoàn thành,2025-06-24,100,,,,,2025-09-25
BC-0141,nhiệm vụ,2025-Q3,BDK,NV-0134,,đang thực hiện,2027-Q1,50,,,,,2025-09-27
BC-0142,nhiệm vụ,2025-Q2,BDN,NV-0135,,đang thực hiện,2026-02-16,73,,,,,2025-07-04
BC-0143,nhiệm vụ,2025-Q3,BDN,NV-0135,,hoàn thành,2026-02-16,100,,,,,2025-09-29
BC-0144,nhiệm vụ,2025-Q2,krong-mai-cu,NV-0136,,chưa bắt đầu,2026-04-01,0,,,,,2025-07-14
BC-0145,nhiệm vụ,2025-Q3,krong-mai-cu,NV-0136,,đang thực hiện,2026-04-01,5,,,,,2025-09-26
BC-0146,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0137,,đang thực hiện,2026-01-11,40,,,,,2025-09-26
BC-0147,nhiệm vụ,2025-Q3,BDK,NV-0142,,đang thực hiện,2027-Q1,35,,,,,2025-09-29
BC-0148,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0143,,đang thực hiện,2026-10-15,10,,,,,2025-09-28
BC-0149,nhiệm vụ,2025-Q3,tien-loc-sk,NV-0144,,đang thực hiện,2026-12-30,15,,,,,2025-09-29
BC-0150,nhiệm vụ,2025-Q2,bach-son-dn,NV-0145,,đang thực hiện,2025-08-24,75,,,,,2025-07-08
BC-0151,nhiệm vụ,2025-Q3,bach-son-dn,NV-0145,,hoàn thành,2025-08-24,100,,,,,2025-09-29
BC-0152,nhiệm vụ,2025-Q2,sa-dinh,NV-0148,,chưa bắt đầu,2026,0,,,,,2025-07-13
BC-0153,nhiệm vụ,2025-Q3,sa-dinh,NV-0148,,hoàn thành,2026,100,,,,,2025-09-25
BC-0154,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0150,,hoàn thành,2026-Q1/2026-Q2,100,,,,,2025-09-30
BC-0155,nhiệm vụ,2025-Q2,dong-nhue-dn,NV-0152,,chưa bắt đầu,2025-07,0,,,,,2025-07-11
BC-0156,nhiệm vụ,2025-Q3,dong-nhue-dn,NV-0152,,đang thực hiện,2025-07,95,,,,,2025-09-28
BC-0157,nhiệm vụ,2025-Q3,hong-giang-ht,NV-0154,,đang thực hiện,2025-Q4,50,,,,,2025-09-30
BC-0158,nhiệm vụ,2025-Q3,BDN,NV-0155,,hoàn thành,2026-05,100,,,,,2025-09-26
BC-0159,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0156,,đang thực hiện,,5,,,,,2025-07-16
BC-0160,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0156,,đang thực hiện,,15,,,,,2025-09-26
BC-0161,nhiệm vụ,2025-Q3,sa-dinh-dn,NV-0157,,đang thực hiện,2025,90,,,,,2025-09-30
BC-0162,nhiệm vụ,2025-Q2,sa-dinh-nk,NV-0159,,đang thực hiện,2026-09-15,5,,,,,2025-07-12
BC-0163,nhiệm vụ,2025-Q3,sa-dinh-nk,NV-0159,,đang thực hiện,2026-09-15,5,,,,,2025-09-26
BC-0164,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0160,,chưa bắt đầu,2024,0,,,,,2025-07-04
BC-0165,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0160,,đang thực hiện,2024,35,,,,,2025-09-29
BC-0166,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0162,,đang thực hiện,2027-04-02,5,,,,,2025-09-30
BC-0167,nhiệm vụ,2025-Q3,BDN,NV-0163,,đang thực hiện,2027-Q1,85,,,,,2025-09-25
BC-0168,nhiệm vụ,2025-Q3,kim-xuyen-dn,NV-0164,,hoàn thành,2026-10-20,100,,,,,2025-09-29
BC-0169,nhiệm vụ,2025-Q2,hoa-phong-dn,NV-0165,,đang thực hiện,2025-10-13,52,,,,,2025-07-06
BC-0170,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0165,,đang thực hiện,2025-10-13,65,,,,,2025-09-25
BC-0171,nhiệm vụ,2025-Q2,BNS,NV-0166,,chưa bắt đầu,2025-04-30,0,,,,,2025-07-02
BC-0172,nhiệm vụ,2025-Q3,BNS,NV-0166,,chưa bắt đầu,2025-04-30,,,,,,2025-09-29
BC-0173,nhiệm vụ,2025-Q2,lam-ha-cu,NV-0169,,chưa bắt đầu,2026-05-05,0,,,,,2025-07-17
BC-0174,nhiệm vụ,2025-Q3,lam-ha-cu,NV-0169,,đang thực hiện,2026-05-05,95,,,,,2025-09-27
BC-0175,nhiệm vụ,2025-Q2,,NV-0174,,đang thực hiện,2026-05,5,,,,,2025-07-10
BC-0176,nhiệm vụ,2025-Q3,,NV-0174,,đang thực hiện,2026-05,40,,,,,2025-09-27
BC-0177,nhiệm vụ,2025-Q3,BHP,NV-0176,,đang thực hiện,2026-08-16,15,,,,,2025-09-27
BC-0178,nhiệm vụ,2025-Q2,BSK-2021,NV-0177,,chưa bắt đầu,2023/2025,0,,,,,2025-07-10
BC-0179,nhiệm vụ,2025-Q3,BSK-2021,NV-0177,,hoàn thành,2023/2025,100,,,,,2025-09-27
BC-0180,nhiệm vụ,2025-Q2,dong-nhue-vh,NV-0179,,chưa bắt đầu,2025-11-01,0,,,,,2025-07-04
BC-0181,nhiệm vụ,2025-Q3,dong-nhue-vh,NV-0179,,đang thực hiện,2025-11-01,40,,,,,2025-09-30
BC-0182,nhiệm vụ,2025-Q3,BDN,NV-0181,,đang thực hiện,2025-10-27,45,,,,,2025-09-28
BC-0183,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0184,,đang thực hiện,,5,,,,,2025-07-02
BC-0184,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0184,,đang thực hiện,,15,,,,,2025-09-27
BC-0185,nhiệm vụ,2025-Q2,soc-dien-hp,NV-0185,,chưa bắt đầu,2026-04,0,,,,,2025-07-11
BC-0186,nhiệm vụ,2025-Q3,soc-dien-hp,NV-0185,,đang thực hiện,2026-04,40,,,,,2025-09-29
BC-0187,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0186,,chưa bắt đầu,2025,0,,,,,2025-07-16
BC-0188,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0186,,chưa bắt đầu,2025,0,,,,,2025-09-30
BC-0189,nhiệm vụ,2025-Q2,BDD,NV-0188,,chưa bắt đầu,2026-01-14,0,,,,,2025-07-05
BC-0190,nhiệm vụ,2025-Q3,BDD,NV-0188,,chưa bắt đầu,2026-01-14,0,,,,,2025-09-27
BC-0191,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0189,,chưa bắt đầu,,0,,,,,2025-07-18
BC-0192,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0189,,chưa bắt đầu,,0,,,,,2025-09-29
BC-0193,nhiệm vụ,2025-Q2,BDC,NV-0191,,chưa bắt đầu,,0,,,,,2025-07-07
BC-0194,nhiệm vụ,2025-Q3,BDC,NV-0191,,đang thực hiện,,35,,,,,2025-09-29
BC-0195,nhiệm vụ,2025-Q2,van-hai-nk,NV-0192,,chưa bắt đầu,2025-07,0,,,,,2025-07-07
BC-0196,nhiệm vụ,2025-Q3,van-hai-nk,NV-0192,,đang thực hiện,2025-07,95,,,,,2025-09-29
BC-0197,nhiệm vụ,2025-Q3,sa-dinh-nk,NV-0193,,đang thực hiện,2027-01,15,,,,,2025-09-28
BC-0198,nhiệm vụ,2025-Q3,thach-linh-ht,NV-0195,,tạm dừng,2027,5,,,,,2025-09-25
BC-0199,nhiệm vụ,2025-Q3,BDK,NV-0196,,chưa bắt đầu,2025-11-21,0,,,,,2025-09-26
BC-0200,nhiệm vụ,2025-Q2,,NV-0198,,đang thực hiện,,13,,,,,2025-07-09
BC-0201,nhiệm vụ,2025-Q3,,NV-0198,,đang thực hiện,,35,,,,,2025-09-25
BC-0202,nhiệm vụ,2025-Q2,BTD,NV-0199,,chưa bắt đầu,2026/2030,0,,,,,2025-07-09
BC-0203,nhiệm vụ,2025-Q3,BTD,NV-0199,,đang thực hiện,2026/2030,5,,,,,2025-09-27
BC-0204,nhiệm vụ,2025-Q3,tien-loc-ht,NV-0200,,đang thực hiện,,,,,,,2025-09-27
BC-0205,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0202,,đang thực hiện,2025-03-02,74,,,,,2025-07-14
BC-0206,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0202,,đang thực hiện,2025-06-01,85,,,,,2025-09-28
BC-0207,nhiệm vụ,2025-Q2,BSK-2021,NV-0205,,chưa bắt đầu,2025-09-14,0,,,,,2025-07-07
BC-0208,nhiệm vụ,2025-Q3,BSK-2021,NV-0205,,hoàn thành,2025-09-14,100,,,,,2025-09-27
BC-0209,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0207,,chưa bắt đầu,2026-01,0,,,,,2025-07-16
BC-0210,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0207,,đang thực hiện,2026-01,30,,,,,2025-09-30
BC-0211,nhiệm vụ,2025-Q2,hoa-phong-dk,NV-0209,,đang thực hiện,2026-01-20,26,,,,,2025-07-05
BC-0212,nhiệm vụ,2025-Q3,hoa-phong-dk,NV-0209,,đang thực hiện,2026-01-20,45,,,,,2025-09-29
BC-0213,nhiệm vụ,2025-Q2,thach-linh-cu,NV-0210,,chưa bắt đầu,2026-03-05,0,,,,,2025-07-13
BC-0214,nhiệm vụ,2025-Q3,thach-linh-cu,NV-0210,,chưa bắt đầu,2026-03-05,0,,,,,2025-09-30
BC-0215,nhiệm vụ,2025-Q3,long-khe-sk,NV-0213,,đang thực hiện,2026-11-21,10,,,,,2025-09-29
BC-0216,nhiệm vụ,2025-Q3,long-khe-dk,NV-0214,,đang thực hiện,2026-Q3,35,,,,,2025-09-27
BC-0217,nhiệm vụ,2025-Q2,BTD,NV-0218,,chưa bắt đầu,2025-10-27,0,,,,,2025-07-08
BC-0218,nhiệm vụ,2025-Q3,BTD,NV-0218,,chưa bắt đầu,2025-10-27,,,,,,2025-09-29
BC-0219,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0219,,hoàn thành,2026-03,100,,,,,2025-09-29
BC-0220,nhiệm vụ,2025-Q2,BSK-2021,NV-0222,,chưa bắt đầu,,0,,,,,2025-07-02
BC-0221,nhiệm vụ,2025-Q3,BSK-2021,NV-0222,,chưa bắt đầu,,0,,,,,2025-09-27
BC-0222,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0223,,chưa bắt đầu,2027-Q1/2027-Q2,0,,,,,2025-09-26
BC-0223,nhiệm vụ,2025-Q2,dong-nhue-vh,NV-0225,,chưa bắt đầu,2025-Q2,0,,,,,2025-07-08
BC-0224,nhiệm vụ,2025-Q3,dong-nhue-vh,NV-0225,,đang thực hiện,2025-Q2,70,,,,,2025-09-27
BC-0225,nhiệm vụ,2025-Q2,BNK,NV-0226,,đang thực hiện,,5,,,,,2025-07-17
BC-0226,nhiệm vụ,2025-Q3,BNK,NV-0226,,đang thực hiện,,30,,,,,2025-09-28
BC-0227,nhiệm vụ,2025-Q2,BSK-2021,NV-0227,,chưa bắt đầu,,0,,,,,2025-07-01
BC-0228,nhiệm vụ,2025-Q3,BSK-2021,NV-0227,,chưa bắt đầu,,0,,,,,2025-09-29
BC-0229,nhiệm vụ,2025-Q3,hong-giang-hp,NV-0230,,đang thực hiện,,5,,,,,2025-09-30
BC-0230,nhiệm vụ,2025-Q3,BDK,NV-0231,,đang thực hiện,,10,,,,,2025-09-28
BC-0231,nhiệm vụ,2025-Q3,long-khe-ht,NV-0233,,chưa bắt đầu,2026-06-18,0,,,,,2025-09-29
BC-0232,nhiệm vụ,2025-Q2,BTD,NV-0234,,chưa bắt đầu,2024-07,0,,,,,2025-07-05
BC-0233,nhiệm vụ,2025-Q3,BTD,NV-0234,,đang thực hiện,2024-07,15,,,,,2025-09-28
BC-0234,nhiệm vụ,2025-Q3,BDN,NV-0235,,đang thực hiện,2025,40,,,,,2025-09-26
BC-0235,nhiệm vụ,2025-Q3,BDK,NV-0239,,đang thực hiện,2026-09-05,85,,,,,2025-09-27
BC-0236,nhiệm vụ,2025-Q3,BDN,NV-0240,,đang thực hiện,2030,60,,,,,2025-09-26
BC-0237,nhiệm vụ,2025-Q2,BKU,NV-0242,,đang thực hiện,2026-02,52,,,,,2025-07-18
BC-0238,nhiệm vụ,2025-Q3,BKU,NV-0242,,đang thực hiện,2026-02,65,,,,,2025-09-29
BC-0239,nhiệm vụ,2025-Q2,sa-dinh-vh,NV-0243,,đang thực hiện,2025-11-04,15,,,,,2025-07-16
BC-0240,nhiệm vụ,2025-Q3,sa-dinh-vh,NV-0243,,đang thực hiện,2025-11-04,35,,,,,2025-09-29
BC-0241,nhiệm vụ,2025-Q2,krong-mai-sk,NV-0249,,đang thực hiện,,36,,,,,2025-07-08
BC-0242,nhiệm vụ,2025-Q3,krong-mai-sk,NV-0249,,đang thực hiện,,70,,,,,2025-09-28
BC-0243,nhiệm vụ,2025-Q3,BDK,NV-0250,,đang thực hiện,2026,50,,,,,2025-09-27
BC-0244,nhiệm vụ,2025-Q2,BTD,NV-0253,,chưa bắt đầu,2024,0,,,,,2025-07-08
BC-0245,nhiệm vụ,2025-Q3,BTD,NV-0253,,đang thực hiện,2024,60,,,,,2025-09-25
BC-0246,nhiệm vụ,2025-Q3,cuu-ninh-dn,NV-0257,,đang thực hiện,2027-01-31,10,,,,,2025-09-25
BC-0247,nhiệm vụ,2025-Q2,BSK-2021,NV-0259,,đang thực hiện,2025-07,56,,,,,2025-07-13
BC-0248,nhiệm vụ,2025-Q3,BSK-2021,NV-0259,,hoàn thành,2025-07,100,,,,,2025-09-29
BC-0249,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0260,,đang thực hiện,,80,,,,,2025-09-26
BC-0250,nhiệm vụ,2025-Q2,van-hai,NV-0261,,chưa bắt đầu,2025-09,0,,,,,2025-07-04
BC-0251,nhiệm vụ,2025-Q3,van-hai,NV-0261,,chưa bắt đầu,2025-09,0,,,,,2025-09-30
BC-0252,nhiệm vụ,2025-Q3,cuu-ninh-dn,NV-0264,,hoàn thành,2026-Q3,100,,,,,2025-09-25
BC-0253,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0265,,tạm dừng,2026-Q1,55,,,,,2025-09-26
BC-0254,nhiệm vụ,2025-Q3,tien-loc-vh,NV-0267,,đang thực hiện,2026-Q4,55,,,,,2025-09-26
BC-0255,nhiệm vụ,2025-Q2,soc-dien-vh,NV-0268,,đang thực hiện,2025-09,81,,,,,2025-07-09
BC-0256,nhiệm vụ,2025-Q3,soc-dien-vh,NV-0268,,hoàn thành,2025-09,100,,,,,2025-09-30
BC-0257,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0269,,đang thực hiện,,10,,,,,2025-09-30
BC-0258,nhiệm vụ,2025-Q2,van-hai-sk,NV-0270,,đang thực hiện,2026-Q1,46,,,,,2025-07-13
BC-0259,nhiệm vụ,2025-Q3,van-hai-sk,NV-0270,,đang thực hiện,2026-Q1,80,,,,,2025-09-27
BC-0260,nhiệm vụ,2025-Q2,BSK-2021,NV-0272,,chưa bắt đầu,2026-06,0,,,,,2025-07-09
BC-0261,nhiệm vụ,2025-Q3,BSK-2021,NV-0272,,chưa bắt đầu,2026-06,0,,,,,2025-09-28
BC-0262,nhiệm vụ,2025-Q2,BVH,NV-0273,,đang thực hiện,2025-11,56,,,,,2025-07-07
BC-0263,nhiệm vụ,2025-Q3,BVH,NV-0273,,đang thực hiện,2025-11,70,,,,,2025-09-26
BC-0264,nhiệm vụ,2025-Q2,,NV-0274,,chưa bắt đầu,2026-06-02,0,,,,,2025-07-02
BC-0265,nhiệm vụ,2025-Q3,,NV-0274,,chưa bắt đầu,2026-06-02,0,,,,,2025-09-25
BC-0266,nhiệm vụ,2025-Q3,tien-loc-ht,NV-0275,,chưa bắt đầu,2025-10-12,0,,,,,2025-09-25
BC-0267,nhiệm vụ,2025-Q2,yen-cau-cu,NV-0276,,chưa bắt đầu,2026-08-23,0,,,,,2025-07-04
BC-0268,nhiệm vụ,2025-Q3,yen-cau-cu,NV-0276,,chưa bắt đầu,2026-08-23,0,,,,,2025-09-25
BC-0269,nhiệm vụ,2025-Q2,BNS,NV-0278,,đang thực hiện,2025-06-03,5,,,,,2025-07-13
BC-0270,nhiệm vụ,2025-Q3,BNS,NV-0278,,đang thực hiện,2025-06-03,10,,,,,2025-09-30
BC-0271,nhiệm vụ,2025-Q2,QBH,NV-0279,,chưa bắt đầu,2026-01-28,0,,,,,2025-07-01
BC-0272,nhiệm vụ,2025-Q3,QBH,NV-0279,,hoàn thành,2026-01-28,100,,,,,2025-09-25
BC-0273,nhiệm vụ,2025-Q2,bach-son-dn,NV-0283,,chưa bắt đầu,2026-07-27,0,,,,,2025-07-09
BC-0274,nhiệm vụ,2025-Q3,bach-son-dn,NV-0283,,chưa bắt đầu,2026-07-27,0,,,,,2025-09-27
BC-0275,nhiệm vụ,2025-Q3,tien-loc-nk,NV-0284,,đang thực hiện,2026-Q1/2026-Q2,40,,,,,2025-09-25
BC-0276,nhiệm vụ,2025-Q2,bach-son-dn,NV-0288,,chưa bắt đầu,2026-03-22,0,,,,,2025-07-01
BC-0277,nhiệm vụ,2025-Q3,bach-son-dn,NV-0288,,chưa bắt đầu,2026-03-22,0,,,,,2025-09-26
BC-0278,nhiệm vụ,2025-Q2,BVH,NV-0290,,chưa bắt đầu,,0,,,,,2025-07-04
BC-0279,nhiệm vụ,2025-Q3,BVH,NV-0290,,hoàn thành,,100,,,,,2025-09-29
BC-0280,nhiệm vụ,2025-Q3,,NV-0292,,đang thực hiện,2026-06,55,,,,,2025-09-27
BC-0281,nhiệm vụ,2025-Q3,BDN,NV-0297,,chưa bắt đầu,2027-02,0,,,,,2025-09-25
BC-0282,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0298,,đang thực hiện,2026-04-19,74,,,,,2025-07-05
BC-0283,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0298,,hoàn thành,2026-04-19,100,,,,,2025-09-29
BC-0284,nhiệm vụ,2025-Q3,BCV,NV-0299,,đang thực hiện,2026-01-09,65,,,,,2025-09-30
BC-0285,nhiệm vụ,2025-Q2,soc-dien-dk,NV-0302,,đang thực hiện,2025-11-05,59,,,,,2025-07-03
BC-0286,nhiệm vụ,2025-Q3,soc-dien-dk,NV-0302,,hoàn thành,2025-11-05,100,,,,,2025-09-29
BC-0287,nhiệm vụ,2025-Q2,sa-dinh-ht,NV-0303,,chưa bắt đầu,2025-Q3,0,,,,,2025-07-10
BC-0288,nhiệm vụ,2025-Q3,sa-dinh-ht,NV-0303,,đang thực hiện,2025-Q3,10,,,,,2025-09-25
BC-0289,nhiệm vụ,2025-Q2,BTD,NV-0304,,tạm dừng,2025-Q2,5,,,,,2025-07-13
BC-0290,nhiệm vụ,2025-Q3,BTD,NV-0304,,tạm dừng,2025-Q2,45,,,,,2025-09-30
BC-0291,nhiệm vụ,2025-Q2,QBH,NV-0305,,đang thực hiện,2030,25,,,,,2025-07-05
BC-0292,nhiệm vụ,2025-Q3,QBH,NV-0305,,đang thực hiện,2030,55,,,,,2025-09-27
BC-0293,nhiệm vụ,2025-Q2,da-loc-hp,NV-0306,,đang thực hiện,,67,,,,,2025-07-01
BC-0294,nhiệm vụ,2025-Q3,da-loc-hp,NV-0306,,đang thực hiện,,80,,,,,2025-09-29
BC-0295,nhiệm vụ,2025-Q2,BTD,NV-0307,,tạm dừng,,5,,,,,2025-07-06
BC-0296,nhiệm vụ,2025-Q3,BTD,NV-0307,,tạm dừng,,15,,,,,2025-09-30
BC-0297,nhiệm vụ,2025-Q2,BKU,NV-0308,,đang thực hiện,2025-Q3,69,,,,,2025-07-13
BC-0298,nhiệm vụ,2025-Q3,BKU,NV-0308,,hoàn thành,2025-Q3,100,,,,,2025-09-30
BC-0299,nhiệm vụ,2025-Q2,soc-dien-dk,NV-0310,,chưa bắt đầu,2025-08-13,0,,,,,2025-07-02
BC-0300,nhiệm vụ,2025-Q3,soc-dien-dk,NV-0310,,hoàn thành,2025-08-13,100,,,,,2025-09-29
BC-0301,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0311,,chưa bắt đầu,,0,,,,,2025-09-25
BC-0302,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0314,,chưa bắt đầu,2025-12-27,0,,,,,2025-07-11
BC-0303,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0314,,đang thực hiện,2025-12-27,45,,,,,2025-09-30
BC-0304,nhiệm vụ,2025-Q2,BDD,NV-0316,,đang thực hiện,2025-12-17,5,,,,,2025-07-11
BC-0305,nhiệm vụ,2025-Q3,BDD,NV-0316,,đang thực hiện,2025-12-17,35,,,,,2025-09-30
BC-0306,nhiệm vụ,2025-Q3,,NV-0318,,chưa bắt đầu,2025-10-23,0,,,,,2025-09-30
BC-0307,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0319,,đang thực hiện,2026-03-31,5,,,,,2025-07-01
BC-0308,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0319,,đang thực hiện,2026-Q1/2026-Q2,10,,,,,2025-09-25
BC-0309,nhiệm vụ,2025-Q2,sa-dinh-dn,NV-0320,,đang thực hiện,,78,,,,,2025-07-17
BC-0310,nhiệm vụ,2025-Q3,sa-dinh-dn,NV-0320,,hoàn thành,,100,,,,,2025-09-28
BC-0311,nhiệm vụ,2025-Q2,hong-giang-dk,NV-0322,,chưa bắt đầu,2025-Q1/2025-Q2,0,,,,,2025-07-06
BC-0312,nhiệm vụ,2025-Q3,hong-giang-dk,NV-0322,,đang thực hiện,2025-Q1/2025-Q2,25,,,,,2025-09-25
BC-0313,nhiệm vụ,2025-Q2,,NV-0324,,chưa bắt đầu,2026-07,0,,,,,2025-07-13
BC-0314,nhiệm vụ,2025-Q3,,NV-0324,,chưa bắt đầu,2026-07,0,,,,,2025-09-28
BC-0315,nhiệm vụ,2025-Q3,hong-giang-vh,NV-0326,,chưa bắt đầu,,0,,,,,2025-09-26
BC-0316,nhiệm vụ,2025-Q3,soc-dien-dn,NV-0328,,hoàn thành,,100,,,,,2025-09-30
BC-0317,nhiệm vụ,2025-Q3,bach-son-dk,NV-0329,,hoàn thành,2025-12-15,100,,,,,2025-09-28
BC-0318,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0331,,chưa bắt đầu,2023/2025,0,,,,,2025-07-08
BC-0319,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0331,,đang thực hiện,2023/2025,45,,,,,2025-09-28
BC-0320,nhiệm vụ,2025-Q2,,NV-0332,,đang thực hiện,2026-07-01,5,,,,,2025-07-02
BC-0321,nhiệm vụ,2025-Q3,,NV-0332,,đang thực hiện,2026-Q3,25,,,,,2025-09-29
BC-0322,nhiệm vụ,2025-Q2,BVH,NV-0333,,chưa bắt đầu,,0,,,,,2025-07-04
BC-0323,nhiệm vụ,2025-Q3,BVH,NV-0333,,chưa bắt đầu,,0,,,,,2025-09-26
BC-0324,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0334,,đang thực hiện,2025-11-25,5,,,,,2025-07-17
BC-0325,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0334,,đang thực hiện,2025-11-25,10,,,,,2025-09-25
BC-0326,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0335,,chưa bắt đầu,2025-01-27,0,,,,,2025-07-17
BC-0327,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0335,,chưa bắt đầu,2025-01-27,0,,,,,2025-09-25
BC-0328,nhiệm vụ,2025-Q2,BTD,NV-0336,,chưa bắt đầu,2025-08-20,0,,,,,2025-07-05
BC-0329,nhiệm vụ,2025-Q3,BTD,NV-0336,,hoàn thành,2025-08-20,100,,,,,2025-09-28
BC-0330,nhiệm vụ,2025-Q2,hoa-phong-dn,NV-0337,,đang thực hiện,2026,41,,,,,2025-07-03
BC-0331,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0337,,đang thực hiện,2026,85,,,,,2025-09-27
BC-0332,nhiệm vụ,2025-Q2,hoa-phong-vh,NV-0339,,đang thực hiện,2026,44,,,,,2025-07-02
BC-0333,nhiệm vụ,2025-Q3,hoa-phong-vh,NV-0339,,đang thực hiện,2026,80,,,,,2025-09-28
BC-0334,nhiệm vụ,2025-Q3,gia-rung,NV-0343,,đang thực hiện,2026-Q3,5,,,,,2025-09-27
BC-0335,nhiệm vụ,2025-Q2,BSK-2021,NV-0344,,đang thực hiện,2025-08-06,5,,,,,2025-07-17
BC-0336,nhiệm vụ,2025-Q3,BSK-2021,NV-0344,,đang thực hiện,2025-08-06,20,,,,,2025-09-29
BC-0337,nhiệm vụ,2025-Q2,sa-dinh-dk,NV-0345,,đang thực hiện,2025-11-21,68,,,,,2025-07-18
BC-0338,nhiệm vụ,2025-Q3,sa-dinh-dk,NV-0345,,hoàn thành,2026-02-20,100,,,,,2025-09-28
BC-0339,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0346,,chưa bắt đầu,2023/2025,0,,,,,2025-07-12
BC-0340,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0346,,đang thực hiện,2023/2025,45,,,,,2025-09-30
BC-0341,nhiệm vụ,2025-Q2,BHP,NV-0349,,đang thực hiện,2025-05-24,5,,,,,2025-07-01
BC-0342,nhiệm vụ,2025-Q3,BHP,NV-0349,,đang thực hiện,2025-05-24,35,,,,,2025-09-25
BC-0343,nhiệm vụ,2025-Q2,BNK,NV-0355,,đang thực hiện,2026-01-24,,,,,,2025-07-15
BC-0344,nhiệm vụ,2025-Q3,BNK,NV-0355,,đang thực hiện,2026-01-24,,,,,,2025-09-25
BC-0345,nhiệm vụ,2025-Q3,soc-dien-sk,NV-0356,,hoàn thành,2026-05-23,100,,,,,2025-09-27
BC-0346,nhiệm vụ,2025-Q2,van-hai-dn,NV-0357,,chưa bắt đầu,2026-06-07,0,,,,,2025-07-04
BC-0347,nhiệm vụ,2025-Q3,van-hai-dn,NV-0357,,đang thực hiện,2026-06-07,45,,,,,2025-09-29
BC-0348,nhiệm vụ,2025-Q2,dong-nhue-hp,NV-0360,,đang thực hiện,,60,,,,,2025-07-08
BC-0349,nhiệm vụ,2025-Q3,dong-nhue-hp,NV-0360,,hoàn thành,,100,,,,,2025-09-26
BC-0350,nhiệm vụ,2025-Q3,krong-mai-dn,NV-0363,,hoàn thành,2026-Q2,100,,,,,2025-09-30
BC-0351,nhiệm vụ,2025-Q3,hoa-phong-vh,NV-0365,,đang thực hiện,2026-11-24,65,,,,,2025-09-28
BC-0352,nhiệm vụ,2025-Q2,BTD,NV-0366,,chưa bắt đầu,2025,0,,,,,2025-07-12
BC-0353,nhiệm vụ,2025-Q3,BTD,NV-0366,,đang thực hiện,2025,70,,,,,2025-09-25
BC-0354,nhiệm vụ,2025-Q3,long-khe,NV-0368,,đang thực hiện,2025-12,45,,,,,2025-09-28
BC-0355,nhiệm vụ,2025-Q3,BDK,NV-0369,,đang thực hiện,2026-Q2,50,,,,,2025-09-25
BC-0356,nhiệm vụ,2025-Q2,BVH,NV-0370,,chưa bắt đầu,2025-Q3,0,,,,,2025-07-13
BC-0357,nhiệm vụ,2025-Q3,BVH,NV-0370,,chưa bắt đầu,2025-Q3,0,,,,,2025-09-28
BC-0358,nhiệm vụ,2025-Q2,BDN,NV-0371,,đang thực hiện,2025-11-17,56,,,,,2025-07-13
BC-0359,nhiệm vụ,2025-Q3,BDN,NV-0371,,đang thực hiện,2026-02-16,80,,,,,2025-09-25
BC-0360,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0373,,đang thực hiện,2026-09-27,73,,,,,2025-07-05
BC-0361,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0373,,đang thực hiện,2026-09-27,90,,,,,2025-09-29
BC-0362,nhiệm vụ,2025-Q2,,NV-0374,,chưa bắt đầu,2026,0,,,,,2025-07-18
BC-0363,nhiệm vụ,2025-Q3,,NV-0374,,chưa bắt đầu,2026,,,,,,2025-09-25
BC-0364,nhiệm vụ,2025-Q2,BTD,NV-0376,,đang thực hiện,2026-09,63,,,,,2025-07-16
BC-0365,nhiệm vụ,2025-Q3,BTD,NV-0376,,hoàn thành,2026-09,100,,,,,2025-09-25
BC-0366,nhiệm vụ,2025-Q2,yen-cau-cu,NV-0377,,đang thực hiện,2026-08-18,25,,,,,2025-07-08
BC-0367,nhiệm vụ,2025-Q3,yen-cau-cu,NV-0377,,đang thực hiện,2026-08-18,35,,,,,2025-09-25
BC-0368,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0378,,chưa bắt đầu,2026-05,0,,,,,2025-09-27
BC-0369,nhiệm vụ,2025-Q2,BTD,NV-0380,,chưa bắt đầu,,0,,,,,2025-07-17
BC-0370,nhiệm vụ,2025-Q3,BTD,NV-0380,,chưa bắt đầu,,0,,,,,2025-09-25
BC-0371,nhiệm vụ,2025-Q2,BHP,NV-0381,,chưa bắt đầu,2025,0,,,,,2025-07-16
BC-0372,nhiệm vụ,2025-Q3,BHP,NV-0381,,chưa bắt đầu,2025,0,,,,,2025-09-27
BC-0373,nhiệm vụ,2025-Q3,kim-xuyen-dn,NV-0382,,hoàn thành,2027-01-17,100,,,,,2025-09-29
BC-0374,nhiệm vụ,2025-Q3,tien-loc-nk,NV-0385,,chưa bắt đầu,2026,0,,,,,2025-09-29
BC-0375,nhiệm vụ,2025-Q3,tien-loc-dk,NV-0387,,đang thực hiện,2026/2030,20,,,,,2025-09-26
BC-0376,nhiệm vụ,2025-Q2,minh-thuy-cu,NV-0388,,chưa bắt đầu,,0,,,,,2025-07-08
BC-0377,nhiệm vụ,2025-Q3,minh-thuy-cu,NV-0388,,chưa bắt đầu,,0,,,,,2025-09-27
BC-0378,nhiệm vụ,2025-Q2,BVH,NV-0392,,đang thực hiện,2026-06,9,,,,,2025-07-13
BC-0379,nhiệm vụ,2025-Q3,BVH,NV-0392,,đang thực hiện,2026-06,40,,,,,2025-09-29
BC-0380,nhiệm vụ,2025-Q3,BCV,NV-0395,,hoàn thành,2026-Q1/2026-Q2,100,,,,,2025-09-29
BC-0381,nhiệm vụ,2025-Q2,dong-nhue,NV-0396,,chưa bắt đầu,2026-03-18,0,,,,,2025-07-07
BC-0382,nhiệm vụ,2025-Q3,dong-nhue,NV-0396,,đang thực hiện,2026-03-18,30,,,,,2025-09-26
BC-0383,nhiệm vụ,2025-Q2,BCV,NV-0397,,chưa bắt đầu,2026-08-31,0,,,,,2025-07-05
BC-0384,nhiệm vụ,2025-Q3,BCV,NV-0397,,hoàn thành,2026-11,100,,,,,2025-09-27
BC-0385,nhiệm vụ,2025-Q2,sa-dinh-dn,NV-0398,,chưa bắt đầu,,0,,,,,2025-07-09
BC-0386,nhiệm vụ,2025-Q3,sa-dinh-dn,NV-0398,,chưa bắt đầu,,0,,,,,2025-09-30
BC-0387,nhiệm vụ,2025-Q2,BTD,NV-0402,,đang thực hiện,2024-08-04,5,,,,,2025-07-10
BC-0388,nhiệm vụ,2025-Q3,BTD,NV-0402,,đang thực hiện,2024-08-04,10,,,,,2025-09-29
BC-0389,nhiệm vụ,2025-Q2,BDN,NV-0403,,đang thực hiện,2026-04-07,68,,,,,2025-07-12
BC-0390,nhiệm vụ,2025-Q3,BDN,NV-0403,,hoàn thành,2026-04-07,100,,,,,2025-09-26
BC-0391,nhiệm vụ,2025-Q2,bach-son-nk,NV-0404,,đang thực hiện,,82,,,,,2025-07-18
BC-0392,nhiệm vụ,2025-Q3,bach-son-nk,NV-0404,,hoàn thành,,100,,,,,2025-09-30
BC-0393,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0407,,đang thực hiện,2025-02-04,25,,,,,2025-07-17
BC-0394,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0407,,đang thực hiện,2025-02-04,35,,,,,2025-09-27
BC-0395,nhiệm vụ,2025-Q3,cuu-ninh-dn,NV-0409,,tạm dừng,2026-Q1,50,,,,,2025-09-30
BC-0396,nhiệm vụ,2025-Q3,BCV,NV-0411,,đang thực hiện,2026,60,,,,,2025-09-29
BC-0397,nhiệm vụ,2025-Q2,,NV-0412,,đang thực hiện,,61,,,,,2025-07-03
BC-0398,nhiệm vụ,2025-Q3,,NV-0412,,hoàn thành,,100,,,,,2025-09-28
BC-0399,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0413,,chưa bắt đầu,2025-09,0,,,,,2025-07-02
BC-0400,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0413,,hoàn thành,2025-09,100,,,,,2025-09-25
BC-0401,nhiệm vụ,2025-Q3,BDN,NV-0414,,đang thực hiện,,95,,,,,2025-09-27
BC-0402,nhiệm vụ,2025-Q2,QBH,NV-0415,,đang thực hiện,,14,,,,,2025-07-12
BC-0403,nhiệm vụ,2025-Q3,QBH,NV-0415,,đang thực hiện,,40,,,,,2025-09-30
BC-0404,nhiệm vụ,2025-Q2,BTD,NV-0418,,chưa bắt đầu,2025-10-05,0,,,,,2025-07-12
BC-0405,nhiệm vụ,2025-Q3,BTD,NV-0418,,chưa bắt đầu,2025-10-05,0,,,,,2025-09-28
BC-0406,nhiệm vụ,2025-Q3,thach-linh-dn,NV-0419,,đang thực hiện,2027-01-18,10,,,,,2025-09-26
BC-0407,nhiệm vụ,2025-Q2,minh-thuy-cu,NV-0420,,chưa bắt đầu,2025,0,,,,,2025-07-11
BC-0408,nhiệm vụ,2025-Q3,minh-thuy-cu,NV-0420,,chưa bắt đầu,2025,0,,,,,2025-09-30
BC-0409,nhiệm vụ,2025-Q2,dong-nhue,NV-0421,,chưa bắt đầu,2025,0,,,,,2025-07-04
BC-0410,nhiệm vụ,2025-Q3,dong-nhue,NV-0421,,chưa bắt đầu,2025,,,,,,2025-09-26
BC-0411,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0422,,chưa bắt đầu,,0,,,,,2025-07-15
BC-0412,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0422,,chưa bắt đầu,,0,,,,,2025-09-25
BC-0413,nhiệm vụ,2025-Q3,long-khe-dk,NV-0428,,đang thực hiện,2027-Q1,50,,,,,2025-09-27
BC-0414,nhiệm vụ,2025-Q2,BTD,NV-0430,,đang thực hiện,2025-10,90,,,,,2025-07-15
BC-0415,nhiệm vụ,2025-Q3,BTD,NV-0430,,hoàn thành,2025-10,100,,,,,2025-09-27
BC-0416,nhiệm vụ,2025-Q3,cuu-ninh-dn,NV-0431,,hoàn thành,2030,100,,,,,2025-09-27
BC-0417,nhiệm vụ,2025-Q2,BKU,NV-0432,,đang thực hiện,,5,,,,,2025-07-17
BC-0418,nhiệm vụ,2025-Q3,BKU,NV-0432,,đang thực hiện,,35,,,,,2025-09-30
BC-0419,nhiệm vụ,2025-Q2,dong-nhue-nk,NV-0433,,đang thực hiện,2026-03-21,46,,,,,2025-07-13
BC-0420,nhiệm vụ,2025-Q3,dong-nhue-nk,NV-0433,,đang thực hiện,2026-03-21,65,,,,,2025-09-25
BC-0421,nhiệm vụ,2025-Q2,BTN,NV-0434,,chưa bắt đầu,2025-Q3,0,,,,,2025-07-12
BC-0422,nhiệm vụ,2025-Q3,BTN,NV-0434,,hoàn thành,2025-Q3,100,,,,,2025-09-27
BC-0423,nhiệm vụ,2025-Q2,van-hai-sk,NV-0435,,chưa bắt đầu,,0,,,,,2025-07-17
BC-0424,nhiệm vụ,2025-Q3,van-hai-sk,NV-0435,,đang thực hiện,,5,,,,,2025-09-25
BC-0425,nhiệm vụ,2025-Q2,kim-xuyen-sk,NV-0436,,đang thực hiện,,65,,,,,2025-07-11
BC-0426,nhiệm vụ,2025-Q3,kim-xuyen-sk,NV-0436,,đang thực hiện,,95,,,,,2025-09-30
BC-0427,nhiệm vụ,2025-Q2,yen-cau-cu,NV-0437,,chưa bắt đầu,2025-09,0,,,,,2025-07-11
BC-0428,nhiệm vụ,2025-Q3,yen-cau-cu,NV-0437,,đang thực hiện,2025-09,5,,,,,2025-09-28
BC-0429,nhiệm vụ,2025-Q2,,NV-0438,,đang thực hiện,,9,,,,,2025-07-10
BC-0430,nhiệm vụ,2025-Q3,,NV-0438,,đang thực hiện,,50,,,,,2025-09-28
BC-0431,nhiệm vụ,2025-Q3,BDK,NV-0440,,chưa bắt đầu,,0,,,,,2025-09-27
BC-0432,nhiệm vụ,2025-Q2,dong-nhue-dn,NV-0441,,đang thực hiện,2026-Q4,,,,,,2025-07-09
BC-0433,nhiệm vụ,2025-Q3,dong-nhue-dn,NV-0441,,đang thực hiện,2026-Q4,,,,,,2025-09-27
BC-0434,nhiệm vụ,2025-Q2,BSK-2021,NV-0442,,đang thực hiện,2026-04-13,5,,,,,2025-07-18
BC-0435,nhiệm vụ,2025-Q3,BSK-2021,NV-0442,,đang thực hiện,2026-04-13,40,,,,,2025-09-30
BC-0436,nhiệm vụ,2025-Q3,dak-van-dn,NV-0443,,hoàn thành,2026-Q4,100,,,,,2025-09-29
BC-0437,nhiệm vụ,2025-Q2,long-khe-sk,NV-0444,,chưa bắt đầu,2025-10,0,,,,,2025-07-01
BC-0438,nhiệm vụ,2025-Q3,long-khe-sk,NV-0444,,hoàn thành,2025-10,100,,,,,2025-09-27
BC-0439,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0445,,đang thực hiện,2027-01,35,,,,,2025-09-30
BC-0440,nhiệm vụ,2025-Q2,krong-mai-cu,NV-0446,,đang thực hiện,2026-04-16,77,,,,,2025-07-13
BC-0441,nhiệm vụ,2025-Q3,krong-mai-cu,NV-0446,,hoàn thành,2026-04-16,100,,,,,2025-09-25
BC-0442,nhiệm vụ,2025-Q3,BNK,NV-0447,,hoàn thành,2025-Q4,100,,,,,2025-09-28
BC-0443,nhiệm vụ,2025-Q3,tien-loc,NV-0448,,đang thực hiện,2026-Q3,95,,,,,2025-09-25
BC-0444,nhiệm vụ,2025-Q2,thach-linh-cu,NV-0449,,chưa bắt đầu,,0,,,,,2025-07-16
BC-0445,nhiệm vụ,2025-Q3,thach-linh-cu,NV-0449,,đang thực hiện,,10,,,,,2025-09-25
BC-0446,nhiệm vụ,2025-Q2,BTN,NV-0450,,đang thực hiện,2026-07,83,,,,,2025-07-10
BC-0447,nhiệm vụ,2025-Q3,BTN,NV-0450,,hoàn thành,2026-07,100,,,,,2025-09-27
BC-0448,nhiệm vụ,2025-Q3,BNK,NV-0451,,tạm dừng,2026-12-03,55,,,,,2025-09-28
BC-0449,nhiệm vụ,2025-Q2,,NV-0452,,chưa bắt đầu,2025-Q3,0,,,,,2025-07-03
BC-0450,nhiệm vụ,2025-Q3,,NV-0452,,chưa bắt đầu,2025-Q3,0,,,,,2025-09-27
BC-0451,nhiệm vụ,2025-Q3,kim-xuyen-dn,NV-0453,,chưa bắt đầu,2026-09-17,0,,,,,2025-09-25
BC-0452,nhiệm vụ,2025-Q2,BTD,NV-0458,,tạm dừng,2025-Q1,18,,,,,2025-07-03
BC-0453,nhiệm vụ,2025-Q3,BTD,NV-0458,,tạm dừng,2025-Q1,30,,,,,2025-09-29
BC-0454,nhiệm vụ,2025-Q2,phu-thanh-cu,NV-0459,,chưa bắt đầu,2026-07-12,0,,,,,2025-07-02
BC-0455,nhiệm vụ,2025-Q3,phu-thanh-cu,NV-0459,,chưa bắt đầu,2026-07-12,0,,,,,2025-09-25
BC-0456,nhiệm vụ,2025-Q2,BNS,NV-0460,,chưa bắt đầu,2026-02,0,,,,,2025-07-07
BC-0457,nhiệm vụ,2025-Q3,BNS,NV-0460,,chưa bắt đầu,2026-02,0,,,,,2025-09-30
BC-0458,nhiệm vụ,2025-Q3,long-khe,NV-0461,,tạm dừng,2026-04,45,,,,,2025-09-25
BC-0459,nhiệm vụ,2025-Q2,da-loc-dn,NV-0462,,đang thực hiện,2024-10-01,,,,,,2025-07-13
BC-0460,nhiệm vụ,2025-Q3,da-loc-dn,NV-0462,,đang thực hiện,2024,,,,,,2025-09-30
BC-0461,nhiệm vụ,2025-Q2,van-hai-dn,NV-0463,,chưa bắt đầu,2025-08-22,0,,,,,2025-07-08
BC-0462,nhiệm vụ,2025-Q3,van-hai-dn,NV-0463,,hoàn thành,2025-08-22,100,,,,,2025-09-28
BC-0463,nhiệm vụ,2025-Q2,dong-nhue-ht,NV-0465,,chưa bắt đầu,2025-10,0,,,,,2025-07-14
BC-0464,nhiệm vụ,2025-Q3,dong-nhue-ht,NV-0465,,đang thực hiện,2025-10,80,,,,,2025-09-29
BC-0465,nhiệm vụ,2025-Q2,dong-nhue-nk,NV-0466,,đang thực hiện,2026-12-12,66,,,,,2025-07-01
BC-0466,nhiệm vụ,2025-Q3,dong-nhue-nk,NV-0466,,hoàn thành,2026-12-12,100,,,,,2025-09-29
BC-0467,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0467,,đang thực hiện,2026-11-06,55,,,,,2025-09-27
BC-0468,nhiệm vụ,2025-Q2,thach-linh-cu,NV-0468,,chưa bắt đầu,2025-08-12,0,,,,,2025-07-18
BC-0469,nhiệm vụ,2025-Q3,thach-linh-cu,NV-0468,,đang thực hiện,2025-08-12,70,,,,,2025-09-26
BC-0470,nhiệm vụ,2025-Q3,krong-mai-dn,NV-0469,,đang thực hiện,,5,,,,,2025-09-28
BC-0471,nhiệm vụ,2025-Q2,QBH,NV-0470,,đang thực hiện,,77,,,,,2025-07-16
BC-0472,nhiệm vụ,2025-Q3,QBH,NV-0470,,hoàn thành,,100,,,,,2025-09-26
BC-0473,nhiệm vụ,2025-Q3,BDK,NV-0476,,đang thực hiện,2026-Q3,20,,,,,2025-09-26
BC-0474,nhiệm vụ,2025-Q2,BDC,NV-0478,,chưa bắt đầu,,0,,,,,2025-07-06
BC-0475,nhiệm vụ,2025-Q3,BDC,NV-0478,,hoàn thành,,100,,,,,2025-09-29
BC-0476,nhiệm vụ,2025-Q2,BTD,NV-0479,,đang thực hiện,2026-01-16,5,,,,,2025-07-08
BC-0477,nhiệm vụ,2025-Q3,BTD,NV-0479,,đang thực hiện,2026-01-16,20,,,,,2025-09-30
BC-0478,nhiệm vụ,2025-Q3,BDK,NV-0481,,chưa bắt đầu,2027-03-21,0,,,,,2025-09-30
BC-0479,nhiệm vụ,2025-Q2,BTD,NV-0482,,chưa bắt đầu,2025-07-08,0,,,,,2025-07-18
BC-0480,nhiệm vụ,2025-Q3,BTD,NV-0482,,hoàn thành,2025-07-08,100,,,,,2025-09-25
BC-0481,nhiệm vụ,2025-Q2,krong-mai-cu,NV-0483,,đang thực hiện,2026,25,,,,,2025-07-09
BC-0482,nhiệm vụ,2025-Q3,krong-mai-cu,NV-0483,,đang thực hiện,2026,40,,,,,2025-09-27
BC-0483,nhiệm vụ,2025-Q3,tien-loc,NV-0485,,đang thực hiện,2026-11-19,45,,,,,2025-09-25
BC-0484,nhiệm vụ,2025-Q2,hong-giang-cu,NV-0486,,đang thực hiện,2025-05-02,10,,,,,2025-07-11
BC-0485,nhiệm vụ,2025-Q3,hong-giang-cu,NV-0486,,đang thực hiện,2025-05-02,25,,,,,2025-09-25
BC-0486,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0487,,chưa bắt đầu,2023/2025,0,,,,,2025-07-08
BC-0487,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0487,,đang thực hiện,2023/2025,20,,,,,2025-09-30
BC-0488,nhiệm vụ,2025-Q2,hoa-phong-dn,NV-0488,,đang thực hiện,2026-03-31,70,,,,,2025-07-04
BC-0489,nhiệm vụ,2025-Q3,hoa-phong-dn,NV-0488,,hoàn thành,2026-Q2,100,,,,,2025-09-26
BC-0490,nhiệm vụ,2025-Q2,BTD,NV-0489,,đang thực hiện,2023/2025,67,,,,,2025-07-14
BC-0491,nhiệm vụ,2025-Q3,BTD,NV-0489,,đang thực hiện,2023/2025,100,,,,,2025-09-28
BC-0492,nhiệm vụ,2025-Q2,thach-linh-cu,NV-0493,,chưa bắt đầu,,0,,,,,2025-07-15
BC-0493,nhiệm vụ,2025-Q3,thach-linh-cu,NV-0493,,chưa bắt đầu,,0,,,,,2025-09-30
BC-0494,nhiệm vụ,2025-Q2,sa-dinh-hp,NV-0495,,đang thực hiện,2025-10-26,68,,,,,2025-07-18
BC-0495,nhiệm vụ,2025-Q3,sa-dinh-hp,NV-0495,,hoàn thành,2025-10-26,100,,,,,2025-09-28
BC-0496,nhiệm vụ,2025-Q3,gia-rung-vh,NV-0496,,chưa bắt đầu,2026-Q3/2026-Q4,0,,,,,2025-09-29
BC-0497,nhiệm vụ,2025-Q3,tien-loc-vh,NV-0497,,chưa bắt đầu,2027-03,0,,,,,2025-09-30
BC-0498,nhiệm vụ,2025-Q2,soc-dien-dn,NV-0498,,chưa bắt đầu,,0,,,,,2025-07-16
BC-0499,nhiệm vụ,2025-Q3,soc-dien-dn,NV-0498,,chưa bắt đầu,,0,,,,,2025-09-27
BC-0500,nhiệm vụ,2025-Q3,BDN,NV-0500,,đang thực hiện,,40,,,,,2025-09-25
BC-0501,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0501,,hoàn thành,,100,,,,,2025-09-27
BC-0502,nhiệm vụ,2025-Q2,BNS,NV-0502,,đang thực hiện,2025-09-14,69,,,,,2025-07-11
BC-0503,nhiệm vụ,2025-Q3,BNS,NV-0502,,hoàn thành,2025-09-14,100,,,,,2025-09-25
BC-0504,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0503,,tạm dừng,2027-Q1/2027-Q2,50,,,,,2025-09-30
BC-0505,nhiệm vụ,2025-Q2,dong-nhue-sk,NV-0504,,chưa bắt đầu,2026-Q4,0,,,,,2025-07-05
BC-0506,nhiệm vụ,2025-Q3,dong-nhue-sk,NV-0504,,đang thực hiện,2026-Q4,20,,,,,2025-09-28
BC-0507,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0505,,đang thực hiện,,65,,,,,2025-09-29
BC-0508,nhiệm vụ,2025-Q3,tien-loc-vh,NV-0506,,đang thực hiện,2026-10-06,95,,,,,2025-09-30
BC-0509,nhiệm vụ,2025-Q3,long-khe-sk,NV-0508,,chưa bắt đầu,2026-12-13,0,,,,,2025-09-30
BC-0510,nhiệm vụ,2025-Q2,cuu-ninh-nk,NV-0509,,tạm dừng,2025-03-01,34,,,,,2025-07-05
BC-0511,nhiệm vụ,2025-Q3,cuu-ninh-nk,NV-0509,,tạm dừng,2025-03-01,60,,,,,2025-09-26
BC-0512,nhiệm vụ,2025-Q2,bach-son-dn,NV-0511,,đang thực hiện,2025-09,13,,,,,2025-07-11
BC-0513,nhiệm vụ,2025-Q3,bach-son-dn,NV-0511,,đang thực hiện,2025-09,55,,,,,2025-09-26
BC-0514,nhiệm vụ,2025-Q3,gia-rung-vh,NV-0515,,đang thực hiện,,10,,,,,2025-09-25
BC-0515,nhiệm vụ,2025-Q2,dong-nhue-sk,NV-0518,,chưa bắt đầu,2025-10-29,0,,,,,2025-07-17
BC-0516,nhiệm vụ,2025-Q3,dong-nhue-sk,NV-0518,,chưa bắt đầu,2025-10-29,0,,,,,2025-09-26
BC-0517,nhiệm vụ,2025-Q2,hoang-lam-cu,NV-0519,,đang thực hiện,2024-10,11,,,,,2025-07-12
BC-0518,nhiệm vụ,2025-Q3,hoang-lam-cu,NV-0519,,đang thực hiện,2024-10,45,,,,,2025-09-25
BC-0519,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0520,,chưa bắt đầu,2025-10-13,0,,,,,2025-07-04
BC-0520,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0520,,chưa bắt đầu,2025-10-13,0,,,,,2025-09-30
BC-0521,nhiệm vụ,2025-Q3,bach-son-dn,NV-0521,,tạm dừng,2025-10,55,,,,,2025-09-27
BC-0522,nhiệm vụ,2025-Q3,tien-loc,NV-0522,,tạm dừng,2027-01-11,45,,,,,2025-09-27
BC-0523,nhiệm vụ,2025-Q2,,NV-0524,,chưa bắt đầu,2025-08,0,,,,,2025-07-15
BC-0524,nhiệm vụ,2025-Q3,,NV-0524,,đang thực hiện,2025-08,60,,,,,2025-09-30
BC-0525,nhiệm vụ,2025-Q2,BKU,NV-0525,,chưa bắt đầu,2023/2025,0,,,,,2025-07-14
BC-0526,nhiệm vụ,2025-Q3,BKU,NV-0525,,chưa bắt đầu,2023/2025,0,,,,,2025-09-29
BC-0527,nhiệm vụ,2025-Q2,BCV,NV-0527,,đang thực hiện,2026-01-23,56,,,,,2025-07-12
BC-0528,nhiệm vụ,2025-Q3,BCV,NV-0527,,đang thực hiện,2026-04-24,70,,,,,2025-09-27
BC-0529,nhiệm vụ,2025-Q2,phu-thanh-cu,NV-0530,,chưa bắt đầu,,0,,,,,2025-07-08
BC-0530,nhiệm vụ,2025-Q3,phu-thanh-cu,NV-0530,,đang thực hiện,,80,,,,,2025-09-29
BC-0531,nhiệm vụ,2025-Q2,BKU,NV-0533,,chưa bắt đầu,2025-Q3,0,,,,,2025-07-15
BC-0532,nhiệm vụ,2025-Q3,BKU,NV-0533,,chưa bắt đầu,2025-Q3,0,,,,,2025-09-26
BC-0533,nhiệm vụ,2025-Q3,BDN,NV-0534,,đang thực hiện,2025-Q4,45,,,,,2025-09-29
BC-0534,nhiệm vụ,2025-Q2,dong-nhue-dn,NV-0535,,chưa bắt đầu,2026-08-01,0,,,,,2025-07-05
BC-0535,nhiệm vụ,2025-Q3,dong-nhue-dn,NV-0535,,chưa bắt đầu,2026-08-01,0,,,,,2025-09-27
BC-0536,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0538,,chưa bắt đầu,2026-02-14,0,,,,,2025-07-01
BC-0537,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0538,,hoàn thành,2026-02-14,100,,,,,2025-09-29
BC-0538,nhiệm vụ,2025-Q3,hong-giang-nk,NV-0539,,đang thực hiện,2026,60,,,,,2025-09-26
BC-0539,nhiệm vụ,2025-Q2,van-hai-sk,NV-0540,,đang thực hiện,2026-03-31,32,,,,,2025-07-11
BC-0540,nhiệm vụ,2025-Q3,van-hai-sk,NV-0540,,đang thực hiện,2026-Q2,50,,,,,2025-09-26
BC-0541,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0543,,chưa bắt đầu,2026-04-09,0,,,,,2025-09-28
BC-0542,nhiệm vụ,2025-Q3,BDN,NV-0545,,đang thực hiện,2026-09-21,30,,,,,2025-09-25
BC-0543,nhiệm vụ,2025-Q2,BHP,NV-0546,,đang thực hiện,2025-12,63,,,,,2025-07-07
BC-0544,nhiệm vụ,2025-Q3,BHP,NV-0546,,hoàn thành,2025-12,100,,,,,2025-09-30
BC-0545,nhiệm vụ,2025-Q3,gia-rung,NV-0547,,đang thực hiện,2026,25,,,,,2025-09-28
BC-0546,nhiệm vụ,2025-Q2,BTD,NV-0551,,đang thực hiện,2025-Q4,40,,,,,2025-07-06
BC-0547,nhiệm vụ,2025-Q3,BTD,NV-0551,,đang thực hiện,2025-Q4,65,,,,,2025-09-27
BC-0548,nhiệm vụ,2025-Q3,krong-mai-dn,NV-0553,,đang thực hiện,2025-11-16,75,,,,,2025-09-28
BC-0549,nhiệm vụ,2025-Q3,BDK,NV-0557,,tạm dừng,,50,,,,,2025-09-27
BC-0550,nhiệm vụ,2025-Q2,,NV-0558,,chưa bắt đầu,2025,0,,,,,2025-07-08
BC-0551,nhiệm vụ,2025-Q3,,NV-0558,,đang thực hiện,2025,60,,,,,2025-09-30
BC-0552,nhiệm vụ,2025-Q2,sa-dinh-vh,NV-0560,,đang thực hiện,,47,,,,,2025-07-16
BC-0553,nhiệm vụ,2025-Q3,sa-dinh-vh,NV-0560,,đang thực hiện,,80,,,,,2025-09-25
BC-0554,nhiệm vụ,2025-Q2,BVH,NV-0562,,chưa bắt đầu,,0,,,,,2025-07-17
BC-0555,nhiệm vụ,2025-Q3,BVH,NV-0562,,đang thực hiện,,20,,,,,2025-09-27
BC-0556,nhiệm vụ,2025-Q2,thach-linh-cu,NV-0567,,tạm dừng,2025-11-29,5,,,,,2025-07-13
BC-0557,nhiệm vụ,2025-Q3,thach-linh-cu,NV-0567,,tạm dừng,2025-11-29,45,,,,,2025-09-28
BC-0558,nhiệm vụ,2025-Q3,tien-loc-nk,NV-0570,,đang thực hiện,2026-Q4,30,,,,,2025-09-29
BC-0559,nhiệm vụ,2025-Q3,,NV-0572,,đang thực hiện,,60,,,,,2025-09-27
BC-0560,nhiệm vụ,2025-Q2,,NV-0574,,chưa bắt đầu,2025,0,,,,,2025-07-05
BC-0561,nhiệm vụ,2025-Q3,,NV-0574,,đang thực hiện,2025,5,,,,,2025-09-25
BC-0562,nhiệm vụ,2025-Q2,hoang-lam-cu,NV-0577,,đang thực hiện,2025-Q3,37,,,,,2025-07-06
BC-0563,nhiệm vụ,2025-Q3,hoang-lam-cu,NV-0577,,đang thực hiện,2025-Q3,65,,,,,2025-09-26
BC-0564,nhiệm vụ,2025-Q2,da-loc-dn,NV-0579,,đang thực hiện,2024-12-03,5,,,,,2025-07-16
BC-0565,nhiệm vụ,2025-Q3,da-loc-dn,NV-0579,,đang thực hiện,2025-03-04,40,,,,,2025-09-29
BC-0566,nhiệm vụ,2025-Q2,BTD,NV-0580,,chưa bắt đầu,2025-05-16,0,,,,,2025-07-10
BC-0567,nhiệm vụ,2025-Q3,BTD,NV-0580,,đang thực hiện,2025-05-16,5,,,,,2025-09-26
BC-0568,nhiệm vụ,2025-Q2,BDN,NV-0581,,đang thực hiện,2025-11-17,,,,,,2025-07-11
BC-0569,nhiệm vụ,2025-Q3,BDN,NV-0581,,đang thực hiện,2025-11-17,,,,,,2025-09-28
BC-0570,nhiệm vụ,2025-Q2,dong-nhue-dn,NV-0583,,đang thực hiện,2026-02-21,29,,,,,2025-07-17
BC-0571,nhiệm vụ,2025-Q3,dong-nhue-dn,NV-0583,,đang thực hiện,2026-02-21,60,,,,,2025-09-30
BC-0572,nhiệm vụ,2025-Q3,hong-giang-dn,NV-0584,,đang thực hiện,2025-10-23,80,,,,,2025-09-26
BC-0573,nhiệm vụ,2025-Q3,hong-giang,NV-0585,,đang thực hiện,2025-11-15,10,,,,,2025-09-30
BC-0574,nhiệm vụ,2025-Q3,gia-rung-dn,NV-0587,,đang thực hiện,2026-10,30,,,,,2025-09-26
BC-0575,nhiệm vụ,2025-Q2,que-hoa-cu,NV-0588,,chưa bắt đầu,2025-Q4,0,,,,,2025-07-09
BC-0576,nhiệm vụ,2025-Q3,que-hoa-cu,NV-0588,,chưa bắt đầu,2025-Q4,0,,,,,2025-09-26
BC-0577,nhiệm vụ,2025-Q2,ben-cau-cu,NV-0589,,đang thực hiện,2024-12-24,5,,,,,2025-07-08
BC-0578,nhiệm vụ,2025-Q3,ben-cau-cu,NV-0589,,đang thực hiện,2024-12-24,25,,,,,2025-09-28
BC-0579,nhiệm vụ,2025-Q2,phu-thanh-cu,NV-0590,,chưa bắt đầu,,0,,,,,2025-07-01
BC-0580,nhiệm vụ,2025-Q3,phu-thanh-cu,NV-0590,,chưa bắt đầu,,0,,,,,2025-09-30
BC-0581,nhiệm vụ,2025-Q3,tien-loc-dn,NV-0593,,hoàn thành,2026-02,100,,,,,2025-09-25
BC-0582,nhiệm vụ,2025-Q2,dak-van-dn,NV-0595,,chưa bắt đầu,2026,0,,,,,2025-07-18
BC-0583,nhiệm vụ,2025-Q3,dak-van-dn,NV-0595,,chưa bắt đầu,2026,0,,,,,2025-09-28
BC-0584,nhiệm vụ,2025-Q2,QBH,NV-0598,,đang thực hiện,,77,,,,,2025-07-08
BC-0585,nhiệm vụ,2025-Q3,QBH,NV-0598,,hoàn thành,,100,,,,,2025-09-26
BC-0586,nhiệm vụ,2025-Q2,BTN,NV-0599,,đang thực hiện,,61,,,,,2025-07-02
BC-0587,nhiệm vụ,2025-Q3,BTN,NV-0599,,hoàn thành,,100,,,,,2025-09-29
BC-0588,danh mục,2025-Q1,BDK,,,,,,54,18,,,2025-04-09
BC-0589,danh mục,2025-Q2,BDK,,,,,,54,33,,,2025-07-01
BC-0590,danh mục,2025-Q3,BDK,,,,,,54,54,,,2025-09-30
BC-0591,danh mục,2025-Q1,BNK,,,,,,59,18,,,2025-04-08
BC-0592,danh mục,2025-Q2,BNK,,,,,,59,36,,,2025-07-04
BC-0593,danh mục,2025-Q3,BNK,,,,,,59,55,,,2025-09-30
BC-0594,danh mục,2025-Q1,BHT,,,,,,90,51,,,2025-04-13
BC-0595,danh mục,2025-Q2,BHT,,,,,,90,70,,,2025-07-14
BC-0596,danh mục,2025-Q3,BHT,,,,,,90,85,,,2025-09-30
BC-0597,danh mục,2025-Q1,BDN,,,,,,65,36,,,2025-04-05
BC-0598,danh mục,2025-Q2,BDN,,,,,,65,58,,,2025-07-04
BC-0599,danh mục,2025-Q3,BDN,,,,,,65,65,,,2025-09-30
BC-0600,danh mục,2025-Q1,BSK,,,,,,24,10,,,2025-04-07
BC-0601,danh mục,2025-Q2,BSK,,,,,,24,15,,,2025-07-01
BC-0602,danh mục,2025-Q3,BSK,,,,,,24,18,,,2025-09-30
BC-0603,danh mục,2025-Q1,BCV,,,,,,55,21,,,2025-04-05
BC-0604,danh mục,2025-Q2,BCV,,,,,,55,39,,,2025-07-09
BC-0605,danh mục,2025-Q3,BCV,,,,,,55,54,,,2025-09-30
BC-0606,danh mục,2024-Q4,BHP,,,,,,60,16,,,2025-01-03
BC-0607,danh mục,2025-Q1,BHP,,,,,,60,23,,,2025-04-12
BC-0608,danh mục,2025-Q2,BHP,,,,,,60,31,,,2025-07-07
BC-0609,danh mục,2025-Q3,BHP,,,,,,60,36,,,2025-09-30
BC-0610,danh mục,2024-Q4,BTN,,,,,,59,5,,,2025-01-10
BC-0611,danh mục,2025-Q1,BTN,,,,,,59,15,,,2025-04-06
BC-0612,danh mục,2025-Q2,BTN,,,,,,59,28,,,2025-07-03
BC-0613,danh mục,2025-Q3,BTN,,,,,,59,59,,,2025-09-30
BC-0614,danh mục,2024-Q4,BVH,,,,,,28,2,,,2024-12-31
BC-0615,danh mục,2025-Q1,BVH,,,,,,28,6,,,2025-04-04
BC-0616,danh mục,2025-Q2,BVH,,,,,,28,3,,,2025-07-05
BC-0617,danh mục,2025-Q3,BVH,,,,,,28,11,,,2025-09-30
BC-0618,danh mục,2024-Q4,BTT,,,,,,80,9,,,2025-01-06
BC-0619,danh mục,2025-Q1,BTT,,,,,,80,24,,,2025-04-10
BC-0620,danh mục,2025-Q2,BTT,,,,,,80,36,,,2025-07-10
BC-0621,danh mục,2025-Q3,BTT,,,,,,80,55,,,2025-09-30
BC-0622,danh mục,2024-Q4,BPC,,,,,,31,4,,,2025-01-12
BC-0623,danh mục,2025-Q1,BPC,,,,,,31,10,,,2025-04-12
BC-0624,danh mục,2025-Q2,BPC,,,,,,31,17,,,2025-07-05
BC-0625,danh mục,2025-Q3,BPC,,,,,,31,22,,,2025-09-30
BC-0626,danh mục,2024-Q4,BNV,,,,,,38,11,,,2025-01-10
BC-0627,danh mục,2025-Q1,BNV,,,,,,38,19,,,2025-04-04
BC-0628,danh mục,2025-Q2,BNV,,,,,,38,25,,,2025-07-14
BC-0629,danh mục,2025-Q3,BNV,,,,,,38,32,,,2025-09-30
BC-0630,danh mục,2024-Q4,BCT,,,,,,54,12,,,2025-01-08
BC-0631,danh mục,2025-Q1,BCT,,,,,,54,27,,,2025-04-04
BC-0632,danh mục,2025-Q2,BCT,,,,,,54,45,,,2025-07-04
BC-0633,danh mục,2025-Q3,BCT,,,,,,54,54,,,2025-09-30
BC-0634,danh mục,2024-Q4,VNC,,,,,,32,8,,,2025-01-06
BC-0635,danh mục,2025-Q1,VNC,,,,,,32,17,,,2025-03-31
BC-0636,danh mục,2025-Q2,VNC,,,,,,32,27,,,2025-07-10
BC-0637,danh mục,2025-Q3,VNC,,,,,,32,32,,,2025-09-30
BC-0638,danh mục,2024-Q4,NHD,,,,,,46,9,,,2025-01-12
BC-0639,danh mục,2025-Q1,NHD,,,,,,46,24,,,2025-04-14
BC-0640,danh mục,2025-Q2,NHD,,,,,,46,34,,,2025-06-30
BC-0641,danh mục,2025-Q3,NHD,,,,,,46,39,,,2025-09-30
BC-0642,danh mục,2024-Q4,QBH,,,,,,14,1,,,2024-12-31
BC-0643,danh mục,2025-Q1,QBH,,,,,,14,4,,,2025-04-09
BC-0644,danh mục,2025-Q2,QBH,,,,,,14,7,,,2025-07-08
BC-0645,danh mục,2025-Q3,QBH,,,,,,14,11,,,2025-09-30
BC-0646,danh mục,2024-Q4,TTC,,,,,,50,9,,,2025-01-11
BC-0647,danh mục,2025-Q1,TTC,,,,,,50,24,,,2025-03-31
BC-0648,danh mục,2025-Q2,TTC,,,,,,50,34,,,2025-07-14
BC-0649,danh mục,2025-Q3,TTC,,,,,,50,42,,,2025-09-30
BC-0650,danh mục,2024-Q4,VQT,,,,,,29,4,,,2025-01-14
BC-0651,danh mục,2025-Q1,VQT,,,,,,29,6,,,2025-03-31
BC-0652,danh mục,2025-Q2,VQT,,,,,,29,10,,,2025-07-10
BC-0653,danh mục,2025-Q3,VQT,,,,,,29,31,,,2025-09-30
BC-0654,danh mục,2024-Q4,dong-nhue,,,,,,33,4,,,2025-01-11
BC-0655,danh mục,2025-Q1,dong-nhue,,,,,,33,6,,,2025-04-11
BC-0656,danh mục,2025-Q2,dong-nhue,,,,,,33,15,,,2025-07-12
BC-0657,danh mục,2025-Q3,dong-nhue,,,,,,33,33,,,2025-09-30
BC-0658,danh mục,2024-Q4,bach-son,,,,,,27,7,,,2025-01-14
BC-0659,danh mục,2025-Q1,bach-son,,,,,,27,9,,,2025-04-14
BC-0660,danh mục,2025-Q2,bach-son,,,,,,27,13,,,2025-07-08
BC-0661,danh mục,2025-Q3,bach-son,,,,,,27,21,,,2025-09-30
BC-0662,danh mục,2024-Q4,van-hai,,,,,,53,17,,,2025-01-11
BC-0663,danh mục,2025-Q1,van-hai,,,,,,53,34,,,2025-04-04
BC-0664,danh mục,2025-Q2,van-hai,,,,,,53,42,,,2025-07-11
BC-0665,danh mục,2025-Q3,van-hai,,,,,,53,53,,,2025-09-30
BC-0666,danh mục,2024-Q4,hoa-phong,,,,,,49,16,,,2025-01-11
BC-0667,danh mục,2025-Q1,hoa-phong,,,,,,49,23,,,2025-04-05
BC-0668,danh mục,2025-Q2,hoa-phong,,,,,,49,37,,,2025-07-12
BC-0669,danh mục,2025-Q3,hoa-phong,,,,,,49,47,,,2025-09-30
BC-0670,danh mục,2024-Q4,da-loc,,,,,,26,7,,,2025-01-09
BC-0671,danh mục,2025-Q1,da-loc,,,,,,26,15,,,2025-04-10
BC-0672,danh mục,2025-Q2,da-loc,,,,,,26,12,,,2025-07-06
BC-0673,danh mục,2025-Q3,da-loc,,,,,,26,20,,,2025-09-30
BC-0674,danh mục,2024-Q4,dak-van,,,,,,90,27,,,2025-01-07
BC-0675,danh mục,2025-Q1,dak-van,,,,,,90,45,,,2025-04-13
BC-0676,danh mục,2025-Q2,dak-van,,,,,,90,72,,,2025-07-02
BC-0677,danh mục,2025-Q3,dak-van,,,,,,90,90,,,2025-09-30
BC-0678,danh mục,2024-Q4,sa-dinh,,,,,,67,10,,,2025-01-11
BC-0679,danh mục,2025-Q1,sa-dinh,,,,,,67,30,,,2025-04-11
BC-0680,danh mục,2025-Q2,sa-dinh,,,,,,67,46,,,2025-07-08
BC-0681,danh mục,2025-Q3,sa-dinh,,,,,,67,69,,,2025-09-30
BC-0682,danh mục,2024-Q4,soc-dien,,,,,,13,4,,,2025-01-01
BC-0683,danh mục,2025-Q1,soc-dien,,,,,,13,5,,,2025-04-11
BC-0684,danh mục,2025-Q2,soc-dien,,,,,,13,6,,,2025-06-30
BC-0685,danh mục,2025-Q3,soc-dien,,,,,,13,9,,,2025-09-30
BC-0686,danh mục,2024-Q4,nam-thoi,,,,,,62,21,,,2025-01-05
BC-0687,danh mục,2025-Q1,nam-thoi,,,,,,62,37,,,2025-04-07
BC-0688,danh mục,2025-Q2,nam-thoi,,,,,,62,51,,,2025-06-30
BC-0689,danh mục,2025-Q3,nam-thoi,,,,,,62,62,,,2025-09-30
BC-0690,danh mục,2025-Q3,hong-giang,,,,,,51,47,,,2025-09-30
BC-0691,danh mục,2025-Q3,kim-xuyen,,,,,,51,39,,,2025-09-30
BC-0692,danh mục,2025-Q3,thach-linh,,,,,,38,36,,,2025-09-30
BC-0693,danh mục,2025-Q3,que-hoa,,,,,,73,43,,,2025-09-30
BC-0694,danh mục,2025-Q3,gia-rung,,,,,,79,59,,,2025-09-30
BC-0695,danh mục,2025-Q3,krong-mai,,,,,,78,78,,,2025-09-30
BC-0696,danh mục,2025-Q3,tien-loc,,,,,,88,66,,,2025-09-30
BC-0697,danh mục,2025-Q3,long-khe,,,,,,35,35,,,2025-09-30
BC-0698,danh mục,2025-Q3,cuu-ninh,,,,,,47,47,,,2025-09-30
BC-0699,danh mục,2025-Q3,dong-nhue-dk,,,,,,18,18,,,2025-09-30
BC-0700,danh mục,2025-Q3,dong-nhue-nk,,,,,,14,14,,,2025-09-30
BC-0701,danh mục,2025-Q3,dong-nhue-ht,,,,,,14,14,,,2025-09-30
BC-0702,danh mục,2025-Q3,dong-nhue-dn,,,,,,3,1,,,2025-09-30
BC-0703,danh mục,2025-Q3,dong-nhue-sk,,,,,,3,3,,,2025-09-30
BC-0704,danh mục,2025-Q3,dong-nhue-hp,,,,,,16,16,,,2025-09-30
BC-0705,danh mục,2025-Q3,dong-nhue-vh,,,,,,9,9,,,2025-09-30
BC-0706,danh mục,2025-Q3,bach-son-dk,,,,,,17,17,,,2025-09-30
BC-0707,danh mục,2025-Q3,bach-son-nk,,,,,,6,6,,,2025-09-30
BC-0708,danh mục,2025-Q3,bach-son-ht,,,,,,10,10,,,2025-09-30
BC-0709,danh mục,2025-Q3,bach-son-dn,,,,,,7,4,,,2025-09-30
BC-0710,danh mục,2025-Q3,bach-son-sk,,,,,,9,9,,,2025-09-30
BC-0711,danh mục,2025-Q3,bach-son-hp,,,,,,12,7,,,2025-09-30
BC-0712,danh mục,2025-Q3,bach-son-vh,,,,,,8,3,,,2025-09-30
BC-0713,danh mục,2025-Q3,van-hai-dk,,,,,,12,3,,,2025-09-30
BC-0714,danh mục,2025-Q3,van-hai-nk,,,,,,18,3,,,2025-09-30
BC-0715,danh mục,2025-Q3,van-hai-ht,,,,,,18,8,,,2025-09-30
BC-0716,danh mục,2025-Q3,van-hai-dn,,,,,,15,15,,,2025-09-30
BC-0717,danh mục,2025-Q3,van-hai-sk,,,,,,4,2,,,2025-09-30
BC-0718,danh mục,2025-Q3,van-hai-hp,,,,,,15,8,,,2025-09-30
BC-0719,danh mục,2025-Q3,van-hai-vh,,,,,,15,10,,,2025-09-30
BC-0720,danh mục,2025-Q3,hoa-phong-dk,,,,,,23,13,,,2025-09-30
BC-0721,danh mục,2025-Q3,hoa-phong-nk,,,,,,8,8,,,2025-09-30
BC-0722,danh mục,2025-Q3,hoa-phong-ht,,,,,,8,4,,,2025-09-30
BC-0723,danh mục,2025-Q3,hoa-phong-dn,,,,,,22,22,,,2025-09-30
BC-0724,danh mục,2025-Q3,hoa-phong-sk,,,,,,24,24,,,2025-09-30
BC-0725,danh mục,2025-Q3,hoa-phong-hp,,,,,,9,9,,,2025-09-30
BC-0726,danh mục,2025-Q3,hoa-phong-vh,,,,,,24,7,,,2025-09-30
BC-0727,danh mục,2025-Q3,da-loc-dk,,,,,,9,5,,,2025-09-30
BC-0728,danh mục,2025-Q3,da-loc-nk,,,,,,19,19,,,2025-09-30
BC-0729,danh mục,2025-Q3,da-loc-ht,,,,,,5,5,,,2025-09-30
BC-0730,danh mục,2025-Q3,da-loc-dn,,,,,,16,13,,,2025-09-30
BC-0731,danh mục,2025-Q3,da-loc-sk,,,,,,16,11,,,2025-09-30
BC-0732,danh mục,2025-Q3,da-loc-hp,,,,,,24,6,,,2025-09-30
BC-0733,danh mục,2025-Q3,da-loc-vh,,,,,,13,13,,,2025-09-30
BC-0734,danh mục,2025-Q3,dak-van-dk,,,,,,11,10,,,2025-09-30
BC-0735,danh mục,2025-Q3,dak-van-nk,,,,,,23,23,,,2025-09-30
BC-0736,danh mục,2025-Q3,dak-van-ht,,,,,,14,11,,,2025-09-30
BC-0737,danh mục,2025-Q3,dak-van-dn,,,,,,16,16,,,2025-09-30
BC-0738,danh mục,2025-Q3,dak-van-sk,,,,,,5,1,,,2025-09-30
BC-0739,danh mục,2025-Q3,dak-van-hp,,,,,,5,5,,,2025-09-30
BC-0740,danh mục,2025-Q3,dak-van-vh,,,,,,23,23,,,2025-09-30
BC-0741,danh mục,2025-Q3,sa-dinh-dk,,,,,,19,5,,,2025-09-30
BC-0742,danh mục,2025-Q3,sa-dinh-nk,,,,,,22,5,,,2025-09-30
BC-0743,danh mục,2025-Q3,sa-dinh-ht,,,,,,19,16,,,2025-09-30
BC-0744,danh mục,2025-Q3,sa-dinh-dn,,,,,,20,14,,,2025-09-30
BC-0745,danh mục,2025-Q3,sa-dinh-sk,,,,,,19,19,,,2025-09-30
BC-0746,danh mục,2025-Q3,sa-dinh-hp,,,,,,21,21,,,2025-09-30
BC-0747,danh mục,2025-Q3,sa-dinh-vh,,,,,,11,4,,,2025-09-30
BC-0748,danh mục,2025-Q3,soc-dien-dk,,,,,,11,11,,,2025-09-30
BC-0749,danh mục,2025-Q3,soc-dien-nk,,,,,,11,11,,,2025-09-30
BC-0750,danh mục,2025-Q3,soc-dien-ht,,,,,,9,4,,,2025-09-30
BC-0751,danh mục,2025-Q3,soc-dien-dn,,,,,,22,22,,,2025-09-30
BC-0752,danh mục,2025-Q3,soc-dien-sk,,,,,,21,21,,,2025-09-30
BC-0753,danh mục,2025-Q3,soc-dien-hp,,,,,,7,7,,,2025-09-30
BC-0754,danh mục,2025-Q3,soc-dien-vh,,,,,,13,13,,,2025-09-30
BC-0755,danh mục,2025-Q3,nam-thoi-dk,,,,,,15,4,,,2025-09-30
BC-0756,danh mục,2025-Q3,nam-thoi-nk,,,,,,16,16,,,2025-09-30
BC-0757,danh mục,2025-Q3,nam-thoi-ht,,,,,,21,11,,,2025-09-30
BC-0758,danh mục,2025-Q3,nam-thoi-dn,,,,,,23,23,,,2025-09-30
BC-0759,danh mục,2025-Q3,nam-thoi-sk,,,,,,20,18,,,2025-09-30
BC-0760,danh mục,2025-Q3,nam-thoi-hp,,,,,,20,17,,,2025-09-30
BC-0761,danh mục,2025-Q3,nam-thoi-vh,,,,,,14,11,,,2025-09-30
BC-0762,danh mục,2025-Q3,hong-giang-dk,,,,,,9,7,,,2025-09-30
BC-0763,danh mục,2025-Q3,hong-giang-nk,,,,,,9,9,,,2025-09-30
BC-0764,danh mục,2025-Q3,hong-giang-ht,,,,,,3,3,,,2025-09-30
BC-0765,danh mục,2025-Q3,hong-giang-dn,,,,,,20,14,,,2025-09-30
BC-0766,danh mục,2025-Q3,hong-giang-sk,,,,,,17,10,,,2025-09-30
BC-0767,danh mục,2025-Q3,hong-giang-hp,,,,,,18,13,,,2025-09-30
BC-0768,danh mục,2025-Q3,hong-giang-vh,,,,,,4,4,,,2025-09-30
BC-0769,danh mục,2025-Q3,kim-xuyen-dk,,,,,,21,21,,,2025-09-30
BC-0770,danh mục,2025-Q3,kim-xuyen-nk,,,,,,3,3,,,2025-09-30
BC-0771,danh mục,2025-Q3,kim-xuyen-ht,,,,,,19,16,,,2025-09-30
BC-0772,danh mục,2025-Q3,kim-xuyen-dn,,,,,,3,3,,,2025-09-30
BC-0773,danh mục,2025-Q3,kim-xuyen-sk,,,,,,19,19,,,2025-09-30
BC-0774,danh mục,2025-Q3,kim-xuyen-hp,,,,,,17,5,,,2025-09-30
BC-0775,danh mục,2025-Q3,kim-xuyen-vh,,,,,,23,21,,,2025-09-30
BC-0776,danh mục,2025-Q3,thach-linh-dk,,,,,,15,15,,,2025-09-30
BC-0777,danh mục,2025-Q3,thach-linh-nk,,,,,,9,3,,,2025-09-30
BC-0778,danh mục,2025-Q3,thach-linh-ht,,,,,,22,22,,,2025-09-30
BC-0779,danh mục,2025-Q3,thach-linh-dn,,,,,,9,3,,,2025-09-30
BC-0780,danh mục,2025-Q3,thach-linh-sk,,,,,,15,9,,,2025-09-30
BC-0781,danh mục,2025-Q3,thach-linh-hp,,,,,,15,15,,,2025-09-30
BC-0782,danh mục,2025-Q3,thach-linh-vh,,,,,,9,9,,,2025-09-30
BC-0783,danh mục,2025-Q3,que-hoa-dk,,,,,,5,1,,,2025-09-30
BC-0784,danh mục,2025-Q3,que-hoa-nk,,,,,,18,9,,,2025-09-30
BC-0785,danh mục,2025-Q3,que-hoa-ht,,,,,,9,8,,,2025-09-30
BC-0786,danh mục,2025-Q3,que-hoa-dn,,,,,,12,12,,,2025-09-30
BC-0787,danh mục,2025-Q3,que-hoa-sk,,,,,,18,7,,,2025-09-30
BC-0788,danh mục,2025-Q3,que-hoa-hp,,,,,,11,10,,,2025-09-30
BC-0789,danh mục,2025-Q3,que-hoa-vh,,,,,,18,12,,,2025-09-30
BC-0790,danh mục,2025-Q3,gia-rung-dk,,,,,,21,21,,,2025-09-30
BC-0791,danh mục,2025-Q3,gia-rung-nk,,,,,,13,10,,,2025-09-30
BC-0792,danh mục,2025-Q3,gia-rung-ht,,,,,,24,16,,,2025-09-30
BC-0793,danh mục,2025-Q3,gia-rung-dn,,,,,,13,13,,,2025-09-30
BC-0794,danh mục,2025-Q3,gia-rung-sk,,,,,,20,20,,,2025-09-30
BC-0795,danh mục,2025-Q3,gia-rung-hp,,,,,,18,16,,,2025-09-30
BC-0796,danh mục,2025-Q3,gia-rung-vh,,,,,,17,8,,,2025-09-30
BC-0797,danh mục,2025-Q3,krong-mai-dk,,,,,,21,18,,,2025-09-30
BC-0798,danh mục,2025-Q3,krong-mai-nk,,,,,,23,12,,,2025-09-30
BC-0799,danh mục,2025-Q3,krong-mai-ht,,,,,,23,17,,,2025-09-30
BC-0800,danh mục,2025-Q3,krong-mai-dn,,,,,,9,9,,,2025-09-30
BC-0801,danh mục,2025-Q3,krong-mai-sk,,,,,,19,14,,,2025-09-30
BC-0802,danh mục,2025-Q3,krong-mai-hp,,,,,,3,3,,,2025-09-30
BC-0803,danh mục,2025-Q3,krong-mai-vh,,,,,,24,6,,,2025-09-30
BC-0804,danh mục,2025-Q3,tien-loc-dk,,,,,,18,18,,,2025-09-30
BC-0805,danh mục,2025-Q3,tien-loc-nk,,,,,,14,6,,,2025-09-30
BC-0806,danh mục,2025-Q3,tien-loc-ht,,,,,,19,6,,,2025-09-30
BC-0807,danh mục,2025-Q3,tien-loc-dn,,,,,,5,2,,,2025-09-30
BC-0808,danh mục,2025-Q3,tien-loc-sk,,,,,,3,3,,,2025-09-30
BC-0809,danh mục,2025-Q3,tien-loc-hp,,,,,,12,6,,,2025-09-30
BC-0810,danh mục,2025-Q3,tien-loc-vh,,,,,,16,9,,,2025-09-30
BC-0811,danh mục,2025-Q3,long-khe-dk,,,,,,3,2,,,2025-09-30
BC-0812,danh mục,2025-Q3,long-khe-nk,,,,,,10,3,,,2025-09-30
BC-0813,danh mục,2025-Q3,long-khe-ht,,,,,,24,24,,,2025-09-30
BC-0814,danh mục,2025-Q3,long-khe-dn,,,,,,21,15,,,2025-09-30
BC-0815,danh mục,2025-Q3,long-khe-sk,,,,,,24,17,,,2025-09-30
BC-0816,danh mục,2025-Q3,long-khe-hp,,,,,,24,24,,,2025-09-30
BC-0817,danh mục,2025-Q3,long-khe-vh,,,,,,4,4,,,2025-09-30
BC-0818,danh mục,2025-Q3,cuu-ninh-dk,,,,,,8,5,,,2025-09-30
BC-0819,danh mục,2025-Q3,cuu-ninh-nk,,,,,,7,2,,,2025-09-30
BC-0820,danh mục,2025-Q3,cuu-ninh-ht,,,,,,7,3,,,2025-09-30
BC-0821,danh mục,2025-Q3,cuu-ninh-dn,,,,,,7,5,,,2025-09-30
BC-0822,danh mục,2025-Q3,cuu-ninh-sk,,,,,,14,14,,,2025-09-30
BC-0823,danh mục,2025-Q3,cuu-ninh-hp,,,,,,9,9,,,2025-09-30
BC-0824,danh mục,2025-Q3,cuu-ninh-vh,,,,,,16,16,,,2025-09-30
BC-0825,chỉ tiêu,2025-Q2,BDK,,CT-01,,,,,,62,Báo cáo quý II/2025,2025-07-10
BC-0826,chỉ tiêu,2025-Q2,BDK,,CT-02,,,,,,81.2,Báo cáo quý II/2025,2025-07-10
BC-0827,chỉ tiêu,2025-Q2,BDK,,CT-03,,,,,,47,Báo cáo quý II/2025,2025-07-10
BC-0828,chỉ tiêu,2025-Q2,BDK,,CT-04,,,,,,88.5,Báo cáo quý II/2025,2025-07-10
BC-0829,chỉ tiêu,2025-Q2,BDK,,CT-05,,,,,,35,Báo cáo quý II/2025,2025-07-10
BC-0830,chỉ tiêu,2025-Q2,BDK,,CT-05,,,,,,37.2,Kiểm tra thực tế,2025-07-10
BC-0831,chỉ tiêu,2025-Q2,BDK,,CT-06,,,,,,90,Báo cáo quý II/2025,2025-07-10
BC-0832,chỉ tiêu,2025-Q2,BDK,,CT-08,,,,,,71.4,Báo cáo quý II/2025,2025-07-10
BC-0833,chỉ tiêu,2025-Q2,BDK,,CT-10,,,,,,1850,Báo cáo quý II/2025,2025-07-10
BC-0834,chỉ tiêu,2025-Q2,BDK,,CT-11,,,,,,64,Báo cáo quý II/2025,2025-07-10
BC-0835,chỉ tiêu,2025-Q2,BDK,,CT-12,,,,,,2,Báo cáo quý II/2025,2025-07-10
BC-0836,chỉ tiêu,2025-Q2,BDK,,CT-13,,,,,,9.5,Báo cáo quý II/2025,2025-07-10
BC-0837,chỉ tiêu,2025-Q2,BDK,,CT-14,,,,,,97.1,Báo cáo quý II/2025,2025-07-10
BC-0838,chỉ tiêu,2025-Q2,BDK,,CT-14,,,,,,101.6,Kiểm tra thực tế,2025-07-10
BC-0839,chỉ tiêu,2025-Q2,dong-nhue,,CT-15,,,,,,97.6,Báo cáo của cơ quan,2025-07-10
BC-0840,chỉ tiêu,2025-Q2,dong-nhue,,CT-16,,,,,,37.6,Khảo sát độc lập,2025-07-10
BC-0841,chỉ tiêu,2025-Q3,dong-nhue,,CT-17,,,,,,77.4,Cổng theo dõi chung,2025-09-30
BC-0842,chỉ tiêu,2025-Q2,dong-nhue,,CT-18,,,,,,99,Khảo sát độc lập,2025-07-10
BC-0843,chỉ tiêu,2025-Q2,dong-nhue,,CT-20,,,,,,66.4,Báo cáo của cơ quan,2025-07-10
BC-0844,chỉ tiêu,2025-Q3,dong-nhue,,CT-21,,,,,,50.4,Khảo sát độc lập,2025-09-30
BC-0845,chỉ tiêu,2025-Q3,dong-nhue,,CT-22,,,,,,87.3,Cổng theo dõi chung,2025-09-30
BC-0846,chỉ tiêu,2025-Q2,bach-son,,CT-23,,,,,,44,Báo cáo của cơ quan,2025-07-10
BC-0847,chỉ tiêu,2025-Q2,bach-son,,CT-23,,,,,,46.3,Kiểm tra thực tế,2025-07-10
BC-0848,chỉ tiêu,2025-Q3,bach-son,,CT-24,,,,,,43.2,Báo cáo của cơ quan,2025-09-30
BC-0849,chỉ tiêu,2025-Q2,hoa-phong,,CT-27,,,,,,78,Cổng theo dõi chung,2025-07-10
BC-0850,chỉ tiêu,2025-Q2,hoa-phong,,CT-28,,,,,,69,Cổng theo dõi chung,2025-07-10
BC-0851,chỉ tiêu,2025-Q2,hoa-phong,,CT-30,,,,,,63,Cổng theo dõi chung,2025-07-10
BC-0852,chỉ tiêu,2025-Q2,da-loc,,CT-31,,,,,,32,Cổng theo dõi chung,2025-07-10
BC-0853,chỉ tiêu,2025-Q3,da-loc,,CT-33,,,,,,81.9,Báo cáo của cơ quan,2025-09-30
BC-0854,chỉ tiêu,2025-Q3,da-loc,,CT-34,,,,,,100,Cổng theo dõi chung,2025-09-30
BC-0855,chỉ tiêu,2025-Q2,sa-dinh,,CT-35,,,,,,53.1,Khảo sát độc lập,2025-07-10
BC-0856,chỉ tiêu,2025-Q3,sa-dinh,,CT-37,,,,,,5,Cổng theo dõi chung,2025-09-30
BC-0857,chỉ tiêu,2025-Q2,sa-dinh,,CT-38,,,,,,2,Cổng theo dõi chung,2025-07-10
BC-0858,chỉ tiêu,2025-Q3,hong-giang-cu,,CT-40,,,,,,75.6,Khảo sát độc lập,2025-09-30
BC-0859,chỉ tiêu,2025-Q2,hong-giang-cu,,CT-41,,,,,,3,Khảo sát độc lập,2025-07-10
BC-0860,chỉ tiêu,2025-Q2,hong-giang-cu,,CT-41,,,,,,6.4,Kiểm tra thực tế,2025-07-10
BC-0861,chỉ tiêu,2025-Q3,yen-cau-cu,,CT-45,,,,,,100,Khảo sát độc lập,2025-09-30
BC-0862,chỉ tiêu,2025-Q3,yen-cau-cu,,CT-46,,,,,,54,Báo cáo của cơ quan,2025-09-30
BC-0863,chỉ tiêu,2025-Q3,thach-linh-cu,,CT-47,,,,,,100,Báo cáo của cơ quan,2025-09-30
BC-0864,chỉ tiêu,2025-Q2,thach-linh-cu,,CT-48,,,,,,94.5,Khảo sát độc lập,2025-07-10
BC-0865,chỉ tiêu,2025-Q3,thach-linh-cu,,CT-49,,,,,,2,Báo cáo của cơ quan,2025-09-30
BC-0866,chỉ tiêu,2025-Q3,thach-linh-cu,,CT-50,,,,,,1,Báo cáo của cơ quan,2025-09-30
BC-0867,chỉ tiêu,2025-Q3,thach-linh-cu,,CT-50,,,,,,5.1,Kiểm tra thực tế,2025-09-30
BC-0868,chỉ tiêu,2025-Q2,hoang-lam-cu,,CT-52,,,,,,78,Báo cáo của cơ quan,2025-07-10
BC-0869,chỉ tiêu,2025-Q2,hoang-lam-cu,,CT-54,,,,,,153,Khảo sát độc lập,2025-07-10
BC-0870,chỉ tiêu,2025-Q2,que-hoa-cu,,CT-56,,,,,,85.5,Cổng theo dõi chung,2025-07-10
BC-0871,chỉ tiêu,2025-Q2,que-hoa-cu,,CT-57,,,,,,5,Khảo sát độc lập,2025-07-10
BC-0872,chỉ tiêu,2025-Q3,que-hoa-cu,,CT-58,,,,,,4,Báo cáo của cơ quan,2025-09-30
BC-0873,chỉ tiêu,2025-Q3,minh-thuy-cu,,CT-59,,,,,,77,Khảo sát độc lập,2025-09-30
BC-0874,chỉ tiêu,2025-Q3,minh-thuy-cu,,CT-59,,,,,,80.4,Kiểm tra thực tế,2025-09-30
BC-0875,chỉ tiêu,2025-Q2,minh-thuy-cu,,CT-60,,,,,,43,Cổng theo dõi chung,2025-07-10
BC-0876,chỉ tiêu,2025-Q2,minh-thuy-cu,,CT-62,,,,,,202,Cổng theo dõi chung,2025-07-10
BC-0877,chỉ tiêu,2025-Q2,khanh-thuy-cu,,CT-63,,,,,,48.8,Khảo sát độc lập,2025-07-10
BC-0878,chỉ tiêu,2025-Q2,khanh-thuy-cu,,CT-64,,,,,,68,Cổng theo dõi chung,2025-07-10
BC-0879,chỉ tiêu,2025-Q3,khanh-thuy-cu,,CT-66,,,,,,56,Báo cáo của cơ quan,2025-09-30
BC-0880,chỉ tiêu,2025-Q2,ben-cau-cu,,CT-67,,,,,,30.4,Báo cáo của cơ quan,2025-07-10
BC-0881,chỉ tiêu,2025-Q3,ben-cau-cu,,CT-68,,,,,,69.6,Cổng theo dõi chung,2025-09-30
BC-0882,chỉ tiêu,2025-Q3,ben-cau-cu,,CT-68,,,,,,72.6,Kiểm tra thực tế,2025-09-30
BC-0883,chỉ tiêu,2025-Q2,long-khe-cu,,CT-71,,,,,,82,Khảo sát độc lập,2025-07-10
BC-0884,chỉ tiêu,2025-Q2,long-khe-cu,,CT-72,,,,,,73,Báo cáo của cơ quan,2025-07-10
BC-0885,chỉ tiêu,2025-Q2,hong-giang,,CT-75,,,,,,51,Báo cáo của cơ quan,2025-07-10
BC-0886,chỉ tiêu,2025-Q2,hong-giang,,CT-76,,,,,,93.6,Cổng theo dõi chung,2025-07-10
BC-0887,chỉ tiêu,2025-Q2,hong-giang,,CT-77,,,,,,4,Cổng theo dõi chung,2025-07-10
BC-0888,chỉ tiêu,2025-Q2,hong-giang,,CT-77,,,,,,6.3,Kiểm tra thực tế,2025-07-10
BC-0889,chỉ tiêu,2025-Q3,hong-giang,,CT-78,,,,,,2,Cổng theo dõi chung,2025-09-30
BC-0890,chỉ tiêu,2025-Q3,thach-linh,,CT-80,,,,,,100,Báo cáo của cơ quan,2025-09-30
BC-0891,chỉ tiêu,2025-Q2,thach-linh,,CT-82,,,,,,159,Cổng theo dõi chung,2025-07-10
BC-0892,chỉ tiêu,2025-Q2,tien-loc,,CT-84,,,,,,81,Cổng theo dõi chung,2025-07-10
BC-0893,chỉ tiêu,2025-Q2,tien-loc,,CT-85,,,,,,3,Báo cáo của cơ quan,2025-07-10
BC-0894,chỉ tiêu,2025-Q3,tien-loc,,CT-86,,,,,,3,Báo cáo của cơ quan,2025-09-30
BC-0895,chỉ tiêu,2025-Q3,tien-loc,,CT-86,,,,,,6,Kiểm tra thực tế,2025-09-30

"""##
    ),
    (
      "targets.csv",
      ##"""
id,plan,parent,scope,area,statement,op,value,unit,by_year,actual,measured,source
CT-01,,,quốc gia,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới",>=,100,%,2030,62,2025-06-30,Báo cáo quý II/2025
CT-02,,,quốc gia,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung,>=,80,%,2027,81.2,2025-06-30,Báo cáo quý II/2025
CT-03,,,quốc gia,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng",>=,100,%,2030,47,2025-06-30,Báo cáo quý II/2025
CT-04,,,quốc gia,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa",=,100,%,2026,88.5,2025-06-30,Báo cáo quý II/2025
CT-05,,,quốc gia,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại,>=,80,%,2030,35,2025-06-30,Báo cáo quý II/2025
CT-06,,,quốc gia,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác,>=,90,%,2028,90,2025-06-30,Báo cáo quý II/2025
CT-07,,,quốc gia,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ",>=,100,%,2030,,,
CT-08,,,quốc gia,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số,>=,90,%,2030,71.4,2025-06-30,Báo cáo quý II/2025
CT-09,,,quốc gia,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm,>=,1,sàn,2027,,,
CT-10,,,quốc gia,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở,>=,5000,doanh nghiệp,2030,1850,2025-06-30,Báo cáo quý II/2025
CT-11,,,quốc gia,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro,=,100,%,2026,64,2025-06-30,Báo cáo quý II/2025
CT-12,,,quốc gia,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm,<=,3,vụ,2030,2,2025-06-30,Báo cáo quý II/2025
CT-13,,,quốc gia,An toàn dữ liệu,Thời gian trả lời yêu cầu chia sẻ dữ liệu,<=,7,ngày,2027,9.5,2025-06-30,Báo cáo quý II/2025
CT-14,,,quốc gia,Nhân lực,Cán bộ đầu mối dữ liệu được bồi dưỡng,>=,95,%,2026,97.1,2025-06-30,Báo cáo quý II/2025
CT-15,KH-017,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Thành phố Đông Nhuệ),>=,80,%,2027,97.6,2025-06-30,Báo cáo của cơ quan
CT-16,KH-017,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Thành phố Đông Nhuệ),>=,80,%,2030,37.6,2025-06-30,Khảo sát độc lập
CT-17,KH-017,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Thành phố Đông Nhuệ),>=,90,%,2030,77.4,2025-09-30,Cổng theo dõi chung
CT-18,KH-017,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Thành phố Đông Nhuệ),=,100,%,2026,99,2025-06-30,Khảo sát độc lập
CT-19,KH-018,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Thành phố Đông Nhuệ),>=,80,%,2027,,,
CT-20,KH-018,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Thành phố Đông Nhuệ),>=,80,%,2030,66.4,2025-06-30,Báo cáo của cơ quan
CT-21,KH-018,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Thành phố Đông Nhuệ),>=,90,%,2030,50.4,2025-09-30,Khảo sát độc lập
CT-22,KH-018,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Thành phố Đông Nhuệ),=,90,%,2026,87.3,2025-09-30,Cổng theo dõi chung
CT-23,KH-019,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Tỉnh Bạch Sơn),>=,80,%,2027,44,2025-06-30,Báo cáo của cơ quan
CT-24,KH-019,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Tỉnh Bạch Sơn),>=,80,%,2030,43.2,2025-09-30,Báo cáo của cơ quan
CT-25,KH-019,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Tỉnh Bạch Sơn),>=,65,%,2030,,,
CT-26,KH-019,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Tỉnh Bạch Sơn),=,100,%,2026,,,
CT-27,KH-021,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Tỉnh Hòa Phong)",>=,100,%,2030,78,2025-06-30,Cổng theo dõi chung
CT-28,KH-021,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Tỉnh Hòa Phong)",=,100,%,2026,69,2025-06-30,Cổng theo dõi chung
CT-29,KH-021,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Tỉnh Hòa Phong)",>=,80,%,2030,,,
CT-30,KH-021,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Tỉnh Hòa Phong),>=,250,doanh nghiệp,2030,63,2025-06-30,Cổng theo dõi chung
CT-31,KH-022,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Tỉnh Đà Lộc),>=,80,%,2027,32,2025-06-30,Cổng theo dõi chung
CT-32,KH-022,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Tỉnh Đà Lộc),>=,80,%,2030,,,
CT-33,KH-022,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Tỉnh Đà Lộc),>=,90,%,2030,81.9,2025-09-30,Báo cáo của cơ quan
CT-34,KH-022,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Tỉnh Đà Lộc),=,100,%,2026,100,2025-09-30,Cổng theo dõi chung
CT-35,KH-023,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Thành phố Sa Đình)",>=,90,%,2030,53.1,2025-06-30,Khảo sát độc lập
CT-36,KH-023,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Thành phố Sa Đình),>=,90,%,2028,,,
CT-37,KH-023,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Thành phố Sa Đình),>=,1,sàn,2027,5,2025-09-30,Cổng theo dõi chung
CT-38,KH-023,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Thành phố Sa Đình),<=,3,vụ,2030,2,2025-06-30,Cổng theo dõi chung
CT-39,KH-027,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Tỉnh Hồng Giang)",>=,100,%,2030,,,
CT-40,KH-027,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Tỉnh Hồng Giang),>=,90,%,2028,75.6,2025-09-30,Khảo sát độc lập
CT-41,KH-027,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Tỉnh Hồng Giang),>=,1,sàn,2027,3,2025-06-30,Khảo sát độc lập
CT-42,KH-027,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Tỉnh Hồng Giang),<=,3,vụ,2030,,,
CT-43,KH-028,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Tỉnh Yên Cầu),>=,80,%,2027,,,
CT-44,KH-028,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Tỉnh Yên Cầu),>=,80,%,2030,,,
CT-45,KH-028,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Tỉnh Yên Cầu),>=,90,%,2030,100,2025-09-30,Khảo sát độc lập
CT-46,KH-028,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Tỉnh Yên Cầu),=,100,%,2026,54,2025-09-30,Báo cáo của cơ quan
CT-47,KH-030,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Tỉnh Thạch Lĩnh)",>=,100,%,2030,100,2025-09-30,Báo cáo của cơ quan
CT-48,KH-030,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Tỉnh Thạch Lĩnh),>=,90,%,2028,94.5,2025-06-30,Khảo sát độc lập
CT-49,KH-030,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Tỉnh Thạch Lĩnh),>=,1,sàn,2027,2,2025-09-30,Báo cáo của cơ quan
CT-50,KH-030,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Tỉnh Thạch Lĩnh),<=,3,vụ,2030,1,2025-09-30,Báo cáo của cơ quan
CT-51,KH-031,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Tỉnh Hoàng Lâm)",>=,100,%,2030,,,
CT-52,KH-031,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Tỉnh Hoàng Lâm)",=,100,%,2026,78,2025-06-30,Báo cáo của cơ quan
CT-53,KH-031,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Tỉnh Hoàng Lâm)",>=,100,%,2030,,,
CT-54,KH-031,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Tỉnh Hoàng Lâm),>=,250,doanh nghiệp,2030,153,2025-06-30,Khảo sát độc lập
CT-55,KH-032,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Tỉnh Quế Hóa)",>=,100,%,2030,,,
CT-56,KH-032,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Tỉnh Quế Hóa),>=,90,%,2028,85.5,2025-06-30,Cổng theo dõi chung
CT-57,KH-032,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Tỉnh Quế Hóa),>=,1,sàn,2027,5,2025-06-30,Khảo sát độc lập
CT-58,KH-032,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Tỉnh Quế Hóa),<=,3,vụ,2030,4,2025-09-30,Báo cáo của cơ quan
CT-59,KH-033,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Tỉnh Minh Thủy)",>=,100,%,2030,77,2025-09-30,Khảo sát độc lập
CT-60,KH-033,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Tỉnh Minh Thủy)",=,100,%,2026,43,2025-06-30,Cổng theo dõi chung
CT-61,KH-033,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Tỉnh Minh Thủy)",>=,85,%,2030,,,
CT-62,KH-033,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Tỉnh Minh Thủy),>=,250,doanh nghiệp,2030,202,2025-06-30,Cổng theo dõi chung
CT-63,KH-035,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Tỉnh Khánh Thúy),>=,80,%,2027,48.8,2025-06-30,Khảo sát độc lập
CT-64,KH-035,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Tỉnh Khánh Thúy),>=,80,%,2030,68,2025-06-30,Cổng theo dõi chung
CT-65,KH-035,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Tỉnh Khánh Thúy),>=,90,%,2030,,,
CT-66,KH-035,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Tỉnh Khánh Thúy),=,100,%,2026,56,2025-09-30,Báo cáo của cơ quan
CT-67,KH-036,CT-02,địa phương,Hạ tầng dữ liệu,Hệ thống thông tin dùng nền tảng đám mây dùng chung (Tỉnh Bến Cau),>=,80,%,2027,30.4,2025-06-30,Báo cáo của cơ quan
CT-68,KH-036,CT-05,địa phương,Chính quyền số,Kết quả thủ tục hành chính được sử dụng lại (Tỉnh Bến Cau),>=,80,%,2030,69.6,2025-09-30,Cổng theo dõi chung
CT-69,KH-036,CT-08,địa phương,Kinh tế - xã hội số,Thông tin di sản có trong thư viện số (Tỉnh Bến Cau),>=,90,%,2030,,,
CT-70,KH-036,CT-11,địa phương,An toàn dữ liệu,Hệ thống chứa dữ liệu cá nhân được đánh giá rủi ro (Tỉnh Bến Cau),=,80,%,2026,,,
CT-71,KH-037,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Tỉnh Long Khê)",>=,100,%,2030,82,2025-06-30,Khảo sát độc lập
CT-72,KH-037,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Tỉnh Long Khê)",=,100,%,2026,73,2025-06-30,Báo cáo của cơ quan
CT-73,KH-037,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Tỉnh Long Khê)",>=,100,%,2030,,,
CT-74,KH-037,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Tỉnh Long Khê),>=,250,doanh nghiệp,2030,,,
CT-75,KH-039,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Tỉnh Hồng Giang)",>=,100,%,2030,51,2025-06-30,Báo cáo của cơ quan
CT-76,KH-039,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Tỉnh Hồng Giang),>=,90,%,2028,93.6,2025-06-30,Cổng theo dõi chung
CT-77,KH-039,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Tỉnh Hồng Giang),>=,1,sàn,2027,4,2025-06-30,Cổng theo dõi chung
CT-78,KH-039,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Tỉnh Hồng Giang),<=,3,vụ,2030,2,2025-09-30,Cổng theo dõi chung
CT-79,KH-040,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Tỉnh Thạch Lĩnh)",>=,100,%,2030,,,
CT-80,KH-040,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Tỉnh Thạch Lĩnh)",=,100,%,2026,100,2025-09-30,Báo cáo của cơ quan
CT-81,KH-040,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Tỉnh Thạch Lĩnh)",>=,100,%,2030,,,
CT-82,KH-040,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Tỉnh Thạch Lĩnh),>=,250,doanh nghiệp,2030,159,2025-06-30,Cổng theo dõi chung
CT-83,KH-042,CT-03,địa phương,Chính quyền số,"Bộ, tỉnh cung cấp dữ liệu mở có chất lượng (Tỉnh Tiền Lộc)",>=,75,%,2030,,,
CT-84,KH-042,CT-06,địa phương,Hạ tầng dữ liệu,Cơ sở dữ liệu dùng chung được đưa vào khai thác (Tỉnh Tiền Lộc),>=,90,%,2028,81,2025-06-30,Cổng theo dõi chung
CT-85,KH-042,CT-09,địa phương,Kinh tế - xã hội số,Sàn giao dịch dữ liệu được vận hành thí điểm (Tỉnh Tiền Lộc),>=,1,sàn,2027,3,2025-06-30,Báo cáo của cơ quan
CT-86,KH-042,CT-12,địa phương,An toàn dữ liệu,Sự cố lộ lọt dữ liệu nghiêm trọng mỗi năm (Tỉnh Tiền Lộc),<=,3,vụ,2030,3,2025-09-30,Báo cáo của cơ quan
CT-87,KH-043,CT-01,địa phương,Hạ tầng dữ liệu,"Trung tâm dữ liệu của bộ, tỉnh được kết nối thành mạng lưới (Thành phố Long Khê)",>=,100,%,2030,,,
CT-88,KH-043,CT-04,địa phương,Chính quyền số,"Hồ sơ, kết quả thủ tục hành chính được số hóa (Thành phố Long Khê)",=,100,%,2026,,,
CT-89,KH-043,CT-07,địa phương,Kinh tế - xã hội số,"Dữ liệu nông nghiệp, thương mại được số hóa đầy đủ (Thành phố Long Khê)",>=,100,%,2030,,,
CT-90,KH-043,CT-10,địa phương,Kinh tế - xã hội số,Doanh nghiệp khai thác dữ liệu mở (Thành phố Long Khê),>=,250,doanh nghiệp,2030,,,

"""##
    ),
    (
      "tasks.csv",
      ##"""
id,title,group,lead,coordinators,plan,target,status,priority,created,deadline,deadline_text,done,progress,cost,deliverable,tags,updated
NV-0001,Gán mã định danh thống nhất cho dữ liệu môi trường tại tỉnh Vân Hải,Phát triển dữ liệu,van-hai-dn,van-hai-nk;BPC;BNK,KH-020,CT-07,đang thực hiện,thấp,2025-07-25,2027-01-20,20/01/2027,,65,380000000,Bộ dữ liệu được công bố,số hóa,2025-08-11T02:42:00Z
NV-0002,Biên soạn tài liệu hướng dẫn khai thác dữ liệu xã hội,Nhân lực,BCV,BNK,KH-011,,đang thực hiện,cao,2025-09-08,2026-Q3,Quý III/2026,,55,560000000,Lớp tập huấn,đào tạo,2025-09-25T02:00:00Z
NV-0003,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học,Thể chế,BDK,VQT;BVH,KH-007,CT-13,đang thực hiện,trung bình,2025-09-11,2027-Q1,hoàn thành trong Quý I/2027,,30,330000000,Danh mục được ban hành,thể chế,2025-09-16T09:05:00Z
NV-0004,"Bảo đảm dữ liệu giáo dục đúng, đủ, sạch, sống",Phát triển dữ liệu,BHP,TTC,KH-010,,tạm dừng,trung bình,2025-01-19,2025-10,trong tháng 10/2025,,25,320000000,,số hóa,2025-03-11T08:54:00Z
NV-0005,"Đánh giá rủi ro, phân loại dữ liệu đất đai toàn ngành",An toàn dữ liệu,BDD,BHP;BTT;BNK,KH-005,CT-12,đang thực hiện,thấp,2024-10-18,2026-04-07,07/04/2026,,60,770000000,Báo cáo đánh giá,dữ liệu cá nhân;báo cáo quý,2025-05-11T04:45:00Z
NV-0006,Xây dựng cơ sở dữ liệu nông nghiệp tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,"tien-loc-dk;các bộ, ngành",KH-036,CT-05,hoàn thành,trung bình,2024-10-04,2025-02-07,07/02/2025,2025-01-09,100,1020000000,,dữ liệu mở;AI,2025-06-10T03:30:00Z
NV-0007,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống nông nghiệp tại tỉnh Hòa Phong,An toàn dữ liệu,hoa-phong-dn,hoa-phong-dk,KH-047,CT-11,hoàn thành,trung bình,2025-02-22,2025-08-06,06/08/2025,2025-09-08,100,350000000,Báo cáo đánh giá,dữ liệu cá nhân,2025-09-15T07:17:00Z
NV-0008,"Ban hành quy chế quản lý, khai thác dữ liệu du lịch tại tỉnh Tiền Lộc",Thể chế,tien-loc-vh,BDK;tien-loc-dk,KH-042,CT-03,đang thực hiện,trung bình,2025-08-28,2026-06-28,28/06/2026,,75,470000000,Quy chế,danh mục;AI,2025-09-13T02:44:00Z
NV-0009,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực y tế tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-sk,,KH-039,CT-06,chưa bắt đầu,thấp,2025-09-10,2026-06-17,17/06/2026,,0,660000000,Biên bản kết nối,nền tảng,2025-09-26T01:52:00Z
NV-0010,Bồi dưỡng cán bộ đầu mối dữ liệu khoa học,Nhân lực,BTD,,KH-001,,đang thực hiện,trung bình,2024-08-14,,1.11,,70,400000000,Tài liệu hướng dẫn,,2024-10-02T05:19:00Z
NV-0011,Ban hành danh mục dữ liệu mở lĩnh vực xã hội toàn ngành,Thể chế,QBH,BDK,KH-015,,chưa bắt đầu,cao,2024-12-07,2025,năm 2025,,0,,Quy chế,trọng điểm,2025-02-14T01:57:00Z
NV-0012,Phân công đầu mối quản trị dữ liệu đất đai tại tỉnh Minh Thủy,Thể chế,,BTN;VNC;que-hoa-ht,KH-033,CT-03,đang thực hiện,trung bình,2025-02-11,2025-09-26,26/09/2025,,15,,Quyết định ban hành,thể chế,2025-04-28T01:54:00Z
NV-0013,"Ban hành quy chế quản lý, khai thác dữ liệu giao thông tại tỉnh Tiền Lộc",Thể chế,tien-loc-ht,tien-loc-dk;BNK,KH-042,CT-13,chưa bắt đầu,thấp,2025-08-29,2026-05-13,chậm nhất đến ngày 13/05/2026,,0,770000000,Danh mục được ban hành,danh mục,2025-09-26T01:06:00Z
NV-0014,Chuyển kho dữ liệu giao thông lên nền tảng đám mây dùng chung tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue-ht,,KH-018,CT-01,hoàn thành,thấp,2025-04-18,2025-12,tháng 12.2025,2025-06-26,100,470000000,,kết nối,2025-09-18T01:52:00Z
NV-0015,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu xây dựng tại thành phố Sa Đình",Thể chế,sa-dinh-ht,,KH-024,CT-13,đang thực hiện,trung bình,2025-03-03,2025-Q3,Quý III/2025,,85,490000000,Quy chế,thể chế,2025-07-05T01:04:00Z
NV-0016,Kết nối hệ thống môi trường với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BDN,VNC,KH-009,CT-02,đang thực hiện,cao,2025-06-09,,khẩn trương,,30,760000000,Kho dữ liệu vận hành,nền tảng,2025-09-30T05:38:00Z
NV-0017,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học tại tỉnh Đà Lộc",Thể chế,da-loc-dk,BNK;BDK,KH-022,CT-03,đang thực hiện,trung bình,2024-02-09,,tối thiểu 6 tháng một lần,,50,630000000,Quy chế,danh mục;trọng điểm,2024-09-21T08:20:00Z
NV-0018,Bồi dưỡng cán bộ đầu mối dữ liệu xây dựng tại tỉnh Tiền Lộc,Nhân lực,tien-loc-ht,BHP;tien-loc-nk;TTC,KH-042,,chưa bắt đầu,trung bình,2025-09-13,2025-10-28,28/10/2025,,0,130000000,Lớp tập huấn,đào tạo,2025-09-24T09:41:00Z
NV-0019,"Bảo đảm dữ liệu y tế đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BSK-2021,BDN;BHP,KH-006,,chưa bắt đầu,thấp,2025-01-06,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",,0,,Báo cáo kết quả số hóa,chất lượng,2025-09-14T05:51:00Z
NV-0020,Gán mã định danh thống nhất cho dữ liệu thương mại tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong-nk,hoa-phong-ht,KH-021,CT-06,đang thực hiện,trung bình,2024-06-04,,,,55,290000000,Cơ sở dữ liệu vận hành,số hóa;ngân sách,2025-09-08T09:09:00Z
NV-0021,Chuyển kho dữ liệu đất đai lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BDD,BHT;BDK,KH-005,CT-01,chưa bắt đầu,trung bình,2024-10-19,2026-01-18,18/01/2026,,0,,Kho dữ liệu vận hành,nền tảng,2025-04-24T01:22:00Z
NV-0022,Ban hành danh mục dữ liệu mở lĩnh vực tài chính toàn ngành,Thể chế,BNK,BDK,KH-008,CT-13,đang thực hiện,trung bình,2025-05-28,2026-02-08,08/02/2026,,15,160000000,Quyết định ban hành,thể chế;ngân sách,2025-07-31T03:36:00Z
NV-0023,Ban hành danh mục dữ liệu mở lĩnh vực y tế tại tỉnh Quế Hóa,Thể chế,que-hoa-cu,que-hoa-nk,KH-032,CT-13,hoàn thành,trung bình,2025-01-05,2025-12,trong tháng 12/2025,2025-02-04,100,780000000,,,2025-07-27T02:25:00Z
NV-0024,Phân công đầu mối quản trị dữ liệu giáo dục tại thành phố Đông Nhuệ,Thể chế,"các bộ, ngành",TTC,KH-018,CT-13,đang thực hiện,trung bình,2025-09-03,,trước 15/12 hằng năm,,20,430000000,Danh mục được ban hành,danh mục;báo cáo quý,2025-09-27T06:06:00Z
NV-0025,Tập huấn kỹ năng phân tích dữ liệu khoa học,Nhân lực,BTD,BDK,KH-001,,hoàn thành,cao,2024-04-11,2024-09,tháng 9.2024,2024-09-22,100,,Tài liệu hướng dẫn,đào tạo,2024-10-20T02:43:00Z
NV-0026,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-sk,BTT;hoa-phong-nk,KH-021,CT-06,đang thực hiện,cao,2024-08-24,2025-Q1,Quý I/2025,,95,520000000,Biên bản kết nối,kết nối;liên thông,2025-04-11T01:28:00Z
NV-0027,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống nông nghiệp tại tỉnh Bến Cau,An toàn dữ liệu,ben-cau-cu,tien-loc-nk,KH-036,CT-11,đang thực hiện,trung bình,2024-08-28,2026-02-23,23/02/2026,,40,220000000,Báo cáo đánh giá,dữ liệu cá nhân,2025-06-28T08:57:00Z
NV-0028,Kết nối hệ thống du lịch với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BVH,,KH-013,CT-02,hoàn thành,trung bình,2025-01-04,2026-Q1,hoàn thành trong Quý I/2026,2025-05-18,100,600000000,Kho dữ liệu vận hành,nền tảng,2025-05-19T04:31:00Z
NV-0029,Xây dựng cơ sở dữ liệu đất đai tại tỉnh Yên Cầu,Phát triển dữ liệu,yen-cau-cu,hong-giang-nk,KH-028,CT-08,đang thực hiện,trung bình,2025-02-14,2026-Q1,hoàn thành trong Quý I/2026,,75,530000000,Báo cáo kết quả số hóa,dữ liệu mở;AI,2025-02-22T03:36:00Z
NV-0030,Kết nối hệ thống giáo dục với trục chia sẻ dữ liệu tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-hp,,KH-024,CT-06,đang thực hiện,trung bình,2025-04-11,2025-10-04,ngày 04 tháng 10 năm 2025,,90,220000000,Kho dữ liệu vận hành,nền tảng;ngân sách,2025-04-23T02:46:00Z
NV-0031,Tổ chức cuộc thi sáng tạo trên dữ liệu mở đất đai tại tỉnh Long Khê,Thị trường dữ liệu,long-khe-cu,long-khe-dk,KH-037,CT-10,hoàn thành,trung bình,2024-09-09,2025-Q2,Quý II/2025,2025-07-08,100,240000000,Đề án được phê duyệt,thí điểm,2025-07-19T07:04:00Z
NV-0032,Công bố dữ liệu mở lĩnh vực đất đai tại tỉnh Lam Hà,Phát triển dữ liệu,lam-ha-cu,kim-xuyen-ht,KH-029,CT-07,đang thực hiện,thấp,2024-11-20,,Quý V/2025,,95,320000000,Báo cáo kết quả số hóa,số hóa;trọng điểm,2025-03-09T09:42:00Z
NV-0033,"Đánh giá rủi ro, phân loại dữ liệu khoa học",An toàn dữ liệu,BTD,BCV;BTT;BTN,KH-001,,tạm dừng,cao,2024-06-19,2024-Q4,hoàn thành trong Quý IV/2024,,20,380000000,Phương án được phê duyệt,dữ liệu cá nhân;báo cáo quý,2025-02-12T06:10:00Z
NV-0034,"Ban hành quy chế quản lý, khai thác dữ liệu giao thông tại tỉnh Bạch Sơn",Thể chế,bach-son-ht,bach-son-dk;bach-son-nk,KH-019,,hoàn thành,trung bình,2024-12-24,2025-08,tháng 8.2025,2025-05-24,100,770000000,Quyết định ban hành,thể chế;ngân sách,2025-08-26T06:22:00Z
NV-0035,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung,Hạ tầng dữ liệu,BSK-2021,BVH,KH-006,CT-01,hoàn thành,thấp,2025-01-20,2026-04-12,12/04/2026,2025-06-16,100,610000000,Kho dữ liệu vận hành,nền tảng,2025-06-18T05:12:00Z
NV-0036,Xây dựng bộ tiêu chí chất lượng dữ liệu nông nghiệp tại tỉnh Thạch Lĩnh,Thể chế,thach-linh-dn,thach-linh-nk,KH-055,,đang thực hiện,trung bình,2025-09-20,2030,đến năm 2030,,50,780000000,Danh mục được ban hành,thể chế;báo cáo quý,2025-09-24T06:00:00Z
NV-0037,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống tài chính toàn ngành,An toàn dữ liệu,BNS,BCT;BNK,KH-003,CT-11,đang thực hiện,trung bình,2024-08-09,2025,năm 2025,,90,320000000,Báo cáo đánh giá,dữ liệu cá nhân;AI,2024-08-16T08:11:00Z
NV-0038,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống khoa học,An toàn dữ liệu,BDK,TTC;BHT,KH-007,CT-11,chưa bắt đầu,trung bình,2025-09-12,2026-04-06,chậm nhất đến ngày 06/04/2026,,0,180000000,Phương án được phê duyệt,an toàn;trọng điểm,2025-09-29T01:42:00Z
NV-0039,"Bảo đảm dữ liệu y tế đúng, đủ, sạch, sống tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-sk,,KH-039,CT-06,đang thực hiện,cao,2025-09-12,2026-02-24,24/02/2026,,90,1380000000,Cơ sở dữ liệu vận hành,số hóa;trọng điểm,2025-09-16T01:56:00Z
NV-0040,"Ban hành quy chế quản lý, khai thác dữ liệu môi trường tại tỉnh Hòa Phong",Thể chế,hoa-phong-dn,hoa-phong-dk;BTT;BSK,KH-047,CT-13,hoàn thành,thấp,2025-05-11,2026-06,tháng 6.2026,2025-08-11,100,270000000,Quyết định ban hành,thể chế;AI,2025-09-29T02:12:00Z
NV-0041,Tổ chức cuộc thi sáng tạo trên dữ liệu mở văn hóa toàn ngành,Thị trường dữ liệu,BVH,BNV,KH-013,CT-10,đang thực hiện,trung bình,2024-12-26,2026-04-29,29/04/2026,,65,260000000,Đề án được phê duyệt,doanh nghiệp;liên thông,2025-03-23T06:39:00Z
NV-0042,Biên soạn tài liệu hướng dẫn khai thác dữ liệu khoa học toàn ngành,Nhân lực,BKU,BDK,KH-002,,hoàn thành,trung bình,2024-11-08,2024/2026,giai đoạn 2024 - 2026,2025-07-06,100,490000000,Tài liệu hướng dẫn,đào tạo,2025-07-11T08:10:00Z
NV-0043,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học toàn ngành,Hạ tầng dữ liệu,BTD,"BCT;các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",KH-001,CT-06,hoàn thành,trung bình,2024-04-29,2024-06,tháng 6.2024,2024-07-16,100,410000000,Hệ thống được nghiệm thu,kết nối,2025-02-01T07:28:00Z
NV-0044,Xây dựng kho dữ liệu dùng chung lĩnh vực giáo dục tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-hp,,KH-039,CT-06,đang thực hiện,thấp,2025-09-18,2026,năm 2026,,65,220000000,Biên bản kết nối,,2025-09-22T08:00:00Z
NV-0045,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu toàn ngành,Hạ tầng dữ liệu,BDK,,KH-007,CT-02,chưa bắt đầu,trung bình,2025-09-14,,hằng năm,,0,180000000,Kho dữ liệu vận hành,kết nối,2025-09-28T06:44:00Z
NV-0046,"Bảo đảm dữ liệu giáo dục đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BHP,BDK;BNV,KH-010,CT-04,hoàn thành,trung bình,2024-12-10,2025,năm 2025,2025-02-27,100,260000000,Báo cáo kết quả số hóa,chất lượng,2025-05-21T04:40:00Z
NV-0047,Kết nối hệ thống đất đai với trục chia sẻ dữ liệu tại tỉnh Bến Cau,Hạ tầng dữ liệu,ben-cau-cu,BTN,KH-036,,hoàn thành,trung bình,2024-10-17,2025-02-15,15/02/2025,2024-11-12,100,340000000,Hệ thống được nghiệm thu,kết nối;trọng điểm,2024-12-20T04:54:00Z
NV-0048,Công bố dữ liệu mở lĩnh vực thương mại toàn ngành,Phát triển dữ liệu,BTN,BDK;BHP,KH-012,CT-06,hoàn thành,cao,2024-10-27,,không quá 03 tháng kể từ thời điểm công bố,2025-05-26,100,790000000,Báo cáo kết quả số hóa,,2025-09-03T06:46:00Z
NV-0049,"Ban hành quy chế quản lý, khai thác dữ liệu đất đai tại tỉnh Krông Mai",Thể chế,krong-mai-dn,krong-mai-ht,KH-058,CT-03,đang thực hiện,cao,2025-08-24,2027,trong năm 2027,,35,150000000,Quyết định ban hành,ngân sách,2025-09-15T09:53:00Z
NV-0050,Tổ chức cuộc thi sáng tạo trên dữ liệu mở tài chính tại thành phố Sa Đình,Thị trường dữ liệu,sa-dinh-nk,VNC,KH-023,CT-10,chưa bắt đầu,thấp,2024-03-17,,,,0,12000000000,Báo cáo thí điểm,doanh nghiệp;ngân sách,2025-03-10T02:04:00Z
NV-0051,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính tại tỉnh Quế Hóa,Hạ tầng dữ liệu,que-hoa-cu,que-hoa-dk;BNK,KH-032,CT-02,hoàn thành,trung bình,2024-10-03,2025-09-17,ngày 17 tháng 09 năm 2025,2025-07-31,100,320000000,,nền tảng,2025-08-06T09:06:00Z
NV-0052,Xây dựng kho dữ liệu dùng chung lĩnh vực môi trường tại tỉnh Hồng Giang,Hạ tầng dữ liệu,,hong-giang-ht;hong-giang-dk;BDK,KH-053,CT-06,đang thực hiện,thấp,2025-08-23,2026-08-08,08/08/2026,,45,230000000,Kho dữ liệu vận hành,nền tảng;báo cáo quý,2025-09-12T09:38:00Z
NV-0053,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực giáo dục tại tỉnh Thạch Lĩnh,Hạ tầng dữ liệu,thach-linh,VQT;BVH,,,đang thực hiện,trung bình,2025-06-13,2026-12-25,25/12/2026,,40,120000000,Biên bản kết nối,,2025-09-22T09:11:00Z
NV-0054,Gán mã định danh thống nhất cho dữ liệu y tế tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong,BVH,KH-021,,đang thực hiện,trung bình,2024-05-20,,hằng năm,,25,,Báo cáo kết quả số hóa,số hóa,2024-09-10T06:53:00Z
NV-0055,Xây dựng cơ sở dữ liệu y tế tại tỉnh Yên Cầu,Phát triển dữ liệu,yen-cau-cu,hong-giang-dk,KH-028,CT-04,đang thực hiện,thấp,2024-11-15,2025,"đến năm 2025, định hướng đến năm 2030",,30,250000000,Báo cáo kết quả số hóa,số hóa;liên thông,2025-05-24T09:09:00Z
NV-0056,Thí điểm khai thác dữ liệu khoa học cùng doanh nghiệp,Thị trường dữ liệu,BDK,VQT;BNK;BTN,KH-007,CT-10,đang thực hiện,trung bình,2025-09-09,2026-11-07,chậm nhất đến ngày 07/11/2026,,,480000000,,,2025-09-24T08:20:00Z
NV-0057,"Làm sạch, chuẩn hóa dữ liệu du lịch tại thành phố Sa Đình",Phát triển dữ liệu,sa-dinh-vh,,KH-024,CT-05,hoàn thành,thấp,2025-04-20,2026-10-21,21/10/2026,2025-05-11,100,270000000,Cơ sở dữ liệu vận hành,chất lượng;ngân sách,2025-05-17T06:06:00Z
NV-0058,Diễn tập ứng cứu sự cố lộ lọt dữ liệu đất đai toàn ngành,An toàn dữ liệu,BDD,,KH-005,CT-12,đang thực hiện,cao,2024-09-20,2025-11-24,24/11/2025,,10,,Phương án được phê duyệt,an toàn,2024-09-29T02:48:00Z
NV-0059,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-sk,BTT;BCT,KH-021,CT-02,đang thực hiện,cao,2024-09-26,2025-04-09,ngày 09 tháng 04 năm 2025,,60,700000000,Kho dữ liệu vận hành,kết nối;liên thông,2025-01-14T02:23:00Z
NV-0060,Tổ chức cuộc thi sáng tạo trên dữ liệu mở đất đai tại tỉnh Bạch Sơn,Thị trường dữ liệu,bach-son-dn,BVH;bach-son-nk,KH-063,CT-10,hoàn thành,thấp,2025-05-02,2026-06,tháng 6.2026,2025-09-27,100,460000000,Đề án được phê duyệt,thí điểm;liên thông,2025-09-28T06:31:00Z
NV-0061,Xây dựng cơ sở dữ liệu đất đai tại tỉnh Minh Thủy,Phát triển dữ liệu,minh-thuy-cu,BDK;que-hoa-dk,KH-033,,đang thực hiện,trung bình,2024-12-12,2025-12-07,ngày 07 tháng 12 năm 2025,,70,670000000,Báo cáo kết quả số hóa,dữ liệu mở;liên thông,2025-07-21T06:41:00Z
NV-0062,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống văn hóa,An toàn dữ liệu,BVH,BTT;BNK,KH-013,,hoàn thành,cao,2025-02-09,2026-07-06,06/07/2026,2025-01-15,100,350000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-04-03T08:27:00Z
NV-0063,Xây dựng bộ tiêu chí chất lượng dữ liệu giáo dục tại tỉnh Bến Cau,Thể chế,ben-cau-cu,BDK;tien-loc-dk;tien-loc-ht,KH-036,CT-13,hoàn thành,trung bình,2025-06-05,2026-11-18,18/11/2026,2025-09-17,100,260000000,Danh mục được ban hành,AI,2025-09-27T07:44:00Z
NV-0064,"Bảo đảm dữ liệu xã hội đúng, đủ, sạch, sống tại tỉnh Khánh Thúy",Phát triển dữ liệu,khanh-thuy-cu,krong-mai-dk,KH-035,,tạm dừng,trung bình,2024-04-12,,hàng năm,,20,240000000,Cơ sở dữ liệu vận hành,chất lượng;trọng điểm,2025-06-05T03:03:00Z
NV-0065,Công bố dữ liệu mở lĩnh vực môi trường tại thành phố Long Khê,Phát triển dữ liệu,long-khe-dn,long-khe-dk;long-khe-nk;BNK,KH-043,,đang thực hiện,trung bình,2025-09-24,2026-12,trong tháng 12/2026,,30,320000000,Báo cáo kết quả số hóa,số hóa,2025-09-27T09:17:00Z
NV-0066,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BTD,VNC;BDK;BTN,KH-001,,hoàn thành,thấp,2024-05-05,2025-Q3/2025-Q4,Quý III-IV/2025,2024-06-17,100,430000000,Hệ thống được nghiệm thu,báo cáo quý,2025-04-26T05:02:00Z
NV-0067,Công bố dữ liệu mở lĩnh vực môi trường tại thành phố Sa Đình,Phát triển dữ liệu,sa-dinh-dn,,KH-050,CT-04,đang thực hiện,trung bình,2025-02-13,2026-07-03,03/07/2026,,80,100000000,Cơ sở dữ liệu vận hành,chất lượng,2025-09-12T09:15:00Z
NV-0068,"Bảo đảm dữ liệu giao thông đúng, đủ, sạch, sống tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-ht,,KH-039,CT-07,đang thực hiện,trung bình,2025-09-23,2026-07-31,ngày 31 tháng 07 năm 2026,,65,750000000,Bộ dữ liệu được công bố,số hóa,2025-09-28T04:34:00Z
NV-0069,Xây dựng bộ tiêu chí chất lượng dữ liệu tài chính,Thể chế,BNS,BCV,KH-003,,đang thực hiện,trung bình,2024-10-05,2023/2025,giai đoạn 2023 - 2025,,25,240000000,Quyết định ban hành,thể chế;trọng điểm,2024-10-25T05:22:00Z
NV-0070,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống văn hóa,An toàn dữ liệu,BVH,,KH-013,,chưa bắt đầu,trung bình,2025-03-12,2026-07-10,10/07/2026,,0,350000000,Phương án được phê duyệt,an toàn,2025-04-08T05:05:00Z
NV-0071,Gán mã định danh thống nhất cho dữ liệu xã hội toàn ngành,Phát triển dữ liệu,BCV,BDK;BVH,KH-011,,đang thực hiện,trung bình,2025-04-30,2025-07-27,27/07/2025,,60,790000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-09-05T03:04:00Z
NV-0072,"Ban hành quy chế quản lý, khai thác dữ liệu đất đai tại tỉnh Tiền Lộc",Thể chế,tien-loc,tien-loc-ht;BHP,KH-042,CT-13,chưa bắt đầu,trung bình,2025-09-16,2025-11-22,22/11/2025,,0,3000000000,Danh mục được ban hành,danh mục;AI,2025-09-16T03:52:00Z
NV-0073,Phân công đầu mối quản trị dữ liệu du lịch,Thể chế,BVH,,KH-013,,hoàn thành,trung bình,2024-11-05,2025-12-01,01/12/2025,2025-08-04,100,550000000,Danh mục được ban hành,thể chế,2025-08-10T04:35:00Z
NV-0074,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu y tế tại tỉnh Đà Lộc",Thể chế,"các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",da-loc-dk;da-loc-nk,KH-022,,hoàn thành,cao,2024-05-11,2025-10-04,chậm nhất đến ngày 04/10/2025,2025-08-21,100,720000000,Quy chế,,2025-09-07T05:22:00Z
NV-0075,Công bố dữ liệu mở lĩnh vực tài chính,Phát triển dữ liệu,BNS,BVH;VNC,KH-003,,đang thực hiện,cao,2024-11-22,2025-10,tháng 10.2025,,40,470000000,Bộ dữ liệu được công bố,chất lượng,2025-06-11T09:06:00Z
NV-0076,Xây dựng bộ tiêu chí chất lượng dữ liệu thương mại tại thành phố Long Khê,Thể chế,long-khe-nk,long-khe-ht,KH-043,CT-13,chưa bắt đầu,thấp,2025-09-22,2026-Q2,hoàn thành trong Quý II/2026,,0,,,thể chế,2025-09-26T02:42:00Z
NV-0077,"Làm sạch, chuẩn hóa dữ liệu thương mại tại thành phố Sa Đình",Phát triển dữ liệu,sa-dinh-nk,,KH-024,CT-05,hoàn thành,cao,2025-05-31,2026-09-08,ngày 08 tháng 09 năm 2026,2025-09-12,100,610000000,,dữ liệu mở;ngân sách,2025-09-12T09:35:00Z
NV-0078,Ban hành danh mục dữ liệu mở lĩnh vực đất đai toàn ngành,Thể chế,BDKH,,KH-009,CT-03,hoàn thành,trung bình,2025-07-09,2026-10,trong tháng 10/2026,2025-07-19,100,300000000,Danh mục được ban hành,danh mục;ngân sách,2025-08-09T07:22:00Z
NV-0079,Số hóa hồ sơ y tế tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-sk,hong-giang-ht,KH-039,CT-06,chưa bắt đầu,trung bình,2025-09-15,2026-Q3,hoàn thành trong Quý III/2026,,0,730000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-09-24T08:13:00Z
NV-0080,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học tại tỉnh Đà Lộc,Hạ tầng dữ liệu,da-loc-dk,"BVH;BDN;UBND các tỉnh, thành phố",,,tạm dừng,trung bình,2025-01-10,,,,20,480000000,Hệ thống được nghiệm thu,nền tảng;trọng điểm,2025-07-07T02:55:00Z
NV-0081,"Đánh giá rủi ro, phân loại dữ liệu y tế tại tỉnh Hồng Giang",An toàn dữ liệu,hong-giang-sk,BVH;BNK;BDK,,CT-12,hoàn thành,thấp,2024-03-22,2024-06-12,12/06/2024,2024-06-06,100,100000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-09-23T05:07:00Z
NV-0082,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống khoa học tại tỉnh Quế Hóa,An toàn dữ liệu,que-hoa-dk,BDK;VQT;BPC,,CT-12,hoàn thành,trung bình,2024-05-27,2024-11,tháng 11.2024,2024-11-23,100,,Phương án được phê duyệt,dữ liệu cá nhân,2025-02-24T06:26:00Z
NV-0083,Diễn tập ứng cứu sự cố lộ lọt dữ liệu giao thông,An toàn dữ liệu,BDC,,KH-004,CT-11,hoàn thành,trung bình,2024-09-13,2025-06-20,ngày 20 tháng 06 năm 2025,2025-04-25,100,700000000,Báo cáo đánh giá,dữ liệu cá nhân;AI,2025-09-11T05:08:00Z
NV-0084,Xây dựng phương án giá dịch vụ dữ liệu tài chính,Thị trường dữ liệu,BNK,VQT,KH-008,CT-10,đang thực hiện,cao,2025-08-20,2026-10,trong tháng 10/2026,,95,230000000,Đề án được phê duyệt,doanh nghiệp,2025-09-16T03:04:00Z
NV-0085,Xây dựng bộ tiêu chí chất lượng dữ liệu môi trường tại tỉnh Sóc Diên,Thể chế,soc-dien-dn,BDK,KH-025,CT-03,chưa bắt đầu,cao,2025-01-31,2026-Q3,hoàn thành trong Quý III/2026,,0,230000000,,danh mục;trọng điểm,2025-08-26T07:13:00Z
NV-0086,Kết nối hệ thống y tế với trục chia sẻ dữ liệu tại tỉnh Thạch Lĩnh,Hạ tầng dữ liệu,thach-linh-cu,,KH-030,CT-02,đang thực hiện,thấp,2024-11-28,2025-08-22,chậm nhất đến ngày 22/08/2025,,15,320000000,,liên thông,2025-05-30T03:47:00Z
NV-0087,Tổ chức cuộc thi sáng tạo trên dữ liệu mở giáo dục tại tỉnh Krông Mai,Thị trường dữ liệu,krong-mai-cu,krong-mai-dk,KH-034,CT-10,đang thực hiện,trung bình,2024-11-24,,tối thiểu 6 tháng một lần,,75,460000000,Báo cáo thí điểm,doanh nghiệp,2025-01-22T03:13:00Z
NV-0088,Tập huấn kỹ năng phân tích dữ liệu văn hóa toàn ngành,Nhân lực,BVH,VQT;BPC;VNC,KH-013,,đang thực hiện,cao,2024-12-10,2025,năm 2025,,95,520000000,Tài liệu hướng dẫn,đào tạo;AI,2025-02-10T08:07:00Z
NV-0089,Xây dựng kho dữ liệu dùng chung lĩnh vực khoa học toàn ngành,Hạ tầng dữ liệu,BTD,TTC,KH-001,,đang thực hiện,trung bình,2024-03-05,2025-09-26,chậm nhất đến ngày 26/09/2025,,100,660000000,Biên bản kết nối,kết nối,2024-06-15T06:23:00Z
NV-0090,Bồi dưỡng cán bộ đầu mối dữ liệu đất đai tại tỉnh Kim Xuyên,Nhân lực,kim-xuyen-dn,,KH-054,,hoàn thành,trung bình,2025-08-11,,khẩn trương,2025-09-18,100,,Lớp tập huấn,đào tạo,2025-09-28T01:07:00Z
NV-0091,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học toàn ngành",Thể chế,BTD,,KH-001,CT-13,đang thực hiện,trung bình,2024-03-06,,không quá 03 tháng kể từ thời điểm công bố,,25,730000000,Quyết định ban hành,ngân sách,2024-06-10T08:32:00Z
NV-0092,Biên soạn tài liệu hướng dẫn khai thác dữ liệu môi trường,Nhân lực,,BNK,KH-009,,đang thực hiện,trung bình,2025-09-19,,1.11,,55,330000000,Tài liệu hướng dẫn,báo cáo quý,2025-09-29T06:18:00Z
NV-0093,Phân công đầu mối quản trị dữ liệu giáo dục tại thành phố Long Khê,Thể chế,long-khe-hp,BCT;BNK,KH-043,,đang thực hiện,trung bình,2025-09-23,2027-04-20,20/04/2027,,45,660000000,Danh mục được ban hành,danh mục,2025-09-29T03:25:00Z
NV-0094,Bồi dưỡng cán bộ đầu mối dữ liệu y tế tại tỉnh Hồng Giang,Nhân lực,hong-giang-sk,BTT,KH-039,,đang thực hiện,trung bình,2025-09-15,2025-Q3/2025-Q4,Quý III-IV/2025,,35,620000000,Tài liệu hướng dẫn,đào tạo,2025-09-19T08:35:00Z
NV-0095,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực thương mại tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung-nk,gia-rung-ht,KH-041,CT-06,đang thực hiện,trung bình,2025-09-11,2027-02-07,chậm nhất đến ngày 07/02/2027,,45,160000000,Biên bản kết nối,kết nối;báo cáo quý,2025-09-21T02:16:00Z
NV-0096,Ban hành danh mục dữ liệu mở lĩnh vực đất đai tại tỉnh Bạch Sơn,Thể chế,bach-son-dn,,KH-045,CT-03,chưa bắt đầu,cao,2025-02-12,2026-Q1/2026-Q2,Quý I-II/2026,,0,760000000,Danh mục được ban hành,thể chế,2025-04-07T06:45:00Z
NV-0097,Biên soạn tài liệu hướng dẫn khai thác dữ liệu giáo dục toàn ngành,Nhân lực,BHP,BTN,KH-010,,đang thực hiện,trung bình,2024-11-07,2025-11,tháng 11.2025,,35,220000000,Lớp tập huấn,đào tạo;trọng điểm,2025-08-17T07:03:00Z
NV-0098,Chuyển kho dữ liệu đất đai lên nền tảng đám mây dùng chung tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung,gia-rung-nk;gia-rung-ht,KH-041,CT-01,đang thực hiện,trung bình,2025-09-02,2026-Q3,hoàn thành trong Quý III/2026,,30,450000000,,kết nối,2025-09-25T05:48:00Z
NV-0099,Tập huấn kỹ năng phân tích dữ liệu tài chính,Nhân lực,BNS,BCT;BVH;BDK,KH-003,,hoàn thành,trung bình,2024-09-08,2025-07-13,13/07/2025,2025-08-14,100,160000000,Lớp tập huấn,đào tạo,2025-09-27T05:38:00Z
NV-0100,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-dk,BVH;hong-giang-nk,KH-039,CT-01,đang thực hiện,thấp,2025-09-16,2025-12-17,17/12/2025,,70,220000000,,nền tảng,2025-09-16T09:29:00Z
NV-0101,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực y tế toàn ngành,Hạ tầng dữ liệu,BSK-2021,BVH,KH-006,CT-01,hoàn thành,thấp,2024-12-31,,02 ngày làm việc kể từ ngày nhận được yêu cầu,2025-05-25,100,220000000,Biên bản kết nối,nền tảng,2025-08-21T08:19:00Z
NV-0102,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại tỉnh Bến Cau,Hạ tầng dữ liệu,ben-cau-cu,BNK;tien-loc-dk,KH-036,CT-06,đang thực hiện,cao,2024-08-18,2024-11-14,14/11/2024,,55,210000000,Hệ thống được nghiệm thu,nền tảng;trọng điểm,2024-12-28T02:26:00Z
NV-0103,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống đất đai tại tỉnh Sóc Diên,An toàn dữ liệu,soc-dien-dn,soc-dien-dk,KH-051,CT-12,hoàn thành,trung bình,2025-04-27,2026-10-20,ngày 20 tháng 10 năm 2026,2025-06-04,100,,Phương án được phê duyệt,an toàn,2025-09-17T04:02:00Z
NV-0104,Xây dựng phương án giá dịch vụ dữ liệu nông nghiệp tại tỉnh Gia Rung,Thị trường dữ liệu,gia-rung-dn,VNC;gia-rung-dk,KH-057,CT-10,đang thực hiện,cao,2025-09-02,2026-01-03,03/01/2026,,20,110000000,Báo cáo thí điểm,thí điểm,2025-09-02T02:17:00Z
NV-0105,Diễn tập ứng cứu sự cố lộ lọt dữ liệu đất đai tại tỉnh Bạch Sơn,An toàn dữ liệu,bach-son-dn,bach-son-dk,KH-063,CT-12,hoàn thành,cao,2025-04-13,2026-10-10,ngày 10 tháng 10 năm 2026,2025-08-17,100,840000000,Phương án được phê duyệt,an toàn,2025-08-29T06:11:00Z
NV-0106,Xây dựng bộ tiêu chí chất lượng dữ liệu xã hội tại tỉnh Hồng Giang,Thể chế,hong-giang-cu,hong-giang-dk,KH-027,CT-03,hoàn thành,thấp,2024-09-08,,thường xuyên,2025-03-23,100,,,thể chế;báo cáo quý,2025-03-31T04:24:00Z
NV-0107,Phân công đầu mối quản trị dữ liệu khoa học,Thể chế,BTD,BSK;BDK;BCV,KH-001,CT-13,hoàn thành,trung bình,2024-05-24,2025-11,tháng 11.2025,2024-11-05,100,500000000,Danh mục được ban hành,danh mục;ngân sách,2024-12-04T03:00:00Z
NV-0108,"Đánh giá rủi ro, phân loại dữ liệu tài chính tại thành phố Long Khê",An toàn dữ liệu,long-khe-nk,BNK,,CT-12,hoàn thành,trung bình,2024-04-02,2024-09-26,26/09/2024,2024-06-19,100,430000000,,dữ liệu cá nhân,2024-07-21T02:32:00Z
NV-0109,Số hóa hồ sơ nông nghiệp tại thành phố Sa Đình,Phát triển dữ liệu,sa-dinh,sa-dinh-ht,KH-024,CT-06,đang thực hiện,trung bình,2025-05-30,2026-03,trong tháng 3/2026,,55,,Cơ sở dữ liệu vận hành,số hóa;báo cáo quý,2025-06-16T08:31:00Z
NV-0110,"Làm sạch, chuẩn hóa dữ liệu giáo dục tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-cu,hong-giang-dk,KH-027,CT-05,hoàn thành,trung bình,2024-09-12,,,2024-12-27,100,480000000,Báo cáo kết quả số hóa,số hóa;ngân sách,2025-08-07T07:19:00Z
NV-0111,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu giáo dục tại tỉnh Hòa Phong",Thể chế,hoa-phong-hp,BTT,KH-021,CT-13,hoàn thành,trung bình,2024-05-16,2024-11,trong tháng 11/2024,2024-11-26,100,330000000,Quyết định ban hành,danh mục,2025-01-28T01:48:00Z
NV-0112,Gán mã định danh thống nhất cho dữ liệu tài chính tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,tien-loc-nk;tien-loc-ht,KH-036,CT-04,đang thực hiện,thấp,2024-08-04,2025-Q4,hoàn thành trong Quý IV/2025,,15,300000000,Báo cáo kết quả số hóa,số hóa;ngân sách,2025-03-20T02:24:00Z
NV-0113,"Đánh giá rủi ro, phân loại dữ liệu khoa học",An toàn dữ liệu,BTD,,KH-001,CT-12,hoàn thành,cao,2024-04-26,2025-Q4,Quý IV/2025,2024-12-01,100,280000000,,an toàn;trọng điểm,2025-06-01T04:24:00Z
NV-0114,Kết nối hệ thống môi trường với trục chia sẻ dữ liệu tại tỉnh Sóc Diên,Hạ tầng dữ liệu,soc-dien-dn,BDK;VNC;BDN,KH-026,CT-01,đang thực hiện,cao,2025-05-17,2025-11,tháng 11.2025,,30,170000000,Hệ thống được nghiệm thu,AI,2025-09-25T04:08:00Z
NV-0115,"Đánh giá rủi ro, phân loại dữ liệu văn hóa toàn ngành",An toàn dữ liệu,BVH,BHP;BPC;BDK,KH-013,CT-12,đang thực hiện,trung bình,2024-12-06,2025-01-31,31/01/2025,,90,100000000,Phương án được phê duyệt,dữ liệu cá nhân;ngân sách,2025-06-10T02:16:00Z
NV-0116,Gán mã định danh thống nhất cho dữ liệu y tế tại tỉnh Khánh Thúy,Phát triển dữ liệu,khanh-thuy-cu,BDK;krong-mai-nk,KH-035,CT-05,hoàn thành,trung bình,2025-02-06,,thường xuyên,2025-09-03,100,250000000,Bộ dữ liệu được công bố,liên thông,2025-09-30T05:39:00Z
NV-0117,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống giáo dục tại tỉnh Quế Hóa,An toàn dữ liệu,que-hoa-cu,"que-hoa-ht;các sở, ban, ngành",KH-032,CT-12,chưa bắt đầu,trung bình,2024-10-29,2026-02-16,16/02/2026,,0,520000000,,an toàn;báo cáo quý,2025-03-24T01:49:00Z
NV-0118,Xây dựng kho dữ liệu dùng chung lĩnh vực tài chính toàn ngành,Hạ tầng dữ liệu,BNK,BCV,KH-008,CT-02,chưa bắt đầu,trung bình,2025-05-15,2025-10-11,11/10/2025,,0,150000000,Kho dữ liệu vận hành,kết nối,2025-09-22T07:49:00Z
NV-0119,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế toàn ngành,Hạ tầng dữ liệu,BSK-2021,BVH,KH-006,CT-06,đang thực hiện,trung bình,2024-08-27,,hàng năm,,5,130000000,Kho dữ liệu vận hành,kết nối,2025-06-25T03:56:00Z
NV-0120,Phân công đầu mối quản trị dữ liệu đất đai tại thành phố Long Khê,Thể chế,long-khe-dn,,KH-043,,đang thực hiện,trung bình,2025-09-24,2026-01-09,09/01/2026,,5,350000000,Quy chế,thể chế,2025-09-28T01:31:00Z
NV-0121,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống",Phát triển dữ liệu,BTD,BNK;BHT,KH-001,CT-06,hoàn thành,trung bình,2024-03-21,,02 ngày làm việc kể từ ngày nhận được yêu cầu,2024-08-06,100,490000000,Cơ sở dữ liệu vận hành,chất lượng;trọng điểm,2025-07-16T01:36:00Z
NV-0122,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học,Thể chế,BDK,,KH-007,,đang thực hiện,cao,2025-09-10,2026-06,tháng 6.2026,,,690000000,Quy chế,thể chế;báo cáo quý,2025-09-28T05:52:00Z
NV-0123,Công bố dữ liệu mở lĩnh vực môi trường tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc-dn,tien-loc-ht;tien-loc-dk,KH-059,CT-07,đang thực hiện,thấp,2025-08-29,2026-05-13,13/05/2026,,85,470000000,,,2025-09-19T02:01:00Z
NV-0124,Số hóa hồ sơ giáo dục tại tỉnh Bạch Sơn,Phát triển dữ liệu,"UBND các tỉnh, thành phố",BDK;BNV,KH-019,CT-07,hoàn thành,cao,2024-12-11,2026-Q1,hoàn thành trong Quý I/2026,2025-02-24,100,370000000,Bộ dữ liệu được công bố,AI,2025-07-05T05:56:00Z
NV-0125,Xây dựng bộ tiêu chí chất lượng dữ liệu xã hội tại tỉnh Yên Cầu,Thể chế,yen-cau-cu,hong-giang-dk,KH-028,CT-03,hoàn thành,trung bình,2024-11-28,2025-01-09,ngày 09 tháng 01 năm 2025,2024-11-29,100,410000000,Quy chế,thể chế,2025-08-08T03:32:00Z
NV-0126,Thí điểm khai thác dữ liệu nông nghiệp cùng doanh nghiệp tại thành phố Đông Nhuệ,Thị trường dữ liệu,dong-nhue-dn,BHP;dong-nhue-nk,KH-062,CT-10,hoàn thành,trung bình,2025-05-02,2025,năm 2025,2025-07-20,100,440000000,Đề án được phê duyệt,thí điểm;trọng điểm,2025-09-28T01:41:00Z
NV-0127,"Ban hành quy chế quản lý, khai thác dữ liệu đất đai tại tỉnh Thạch Lĩnh",Thể chế,thach-linh,BVH,,CT-13,hoàn thành,thấp,2024-03-23,2030,đến năm 2030,2024-06-21,100,430000000,Danh mục được ban hành,danh mục,2024-08-14T08:36:00Z
NV-0128,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế,Nhân lực,BSK-2021,BNK,KH-006,,đang thực hiện,trung bình,2024-10-02,2026-04-04,ngày 04 tháng 04 năm 2026,,45,,Tài liệu hướng dẫn,đào tạo,2025-08-02T01:31:00Z
NV-0129,Tập huấn kỹ năng phân tích dữ liệu giáo dục tại tỉnh Tiền Lộc,Nhân lực,tien-loc,tien-loc-dk,KH-042,,đang thực hiện,trung bình,2025-09-05,2026-Q4,hoàn thành trong Quý IV/2026,,65,740000000,Lớp tập huấn,đào tạo;báo cáo quý,2025-09-12T02:23:00Z
NV-0130,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực văn hóa tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-vh,,KH-039,CT-06,chưa bắt đầu,trung bình,2025-09-19,2026-05,trong tháng 5/2026,,0,530000000,Biên bản kết nối,nền tảng;liên thông,2025-09-23T07:22:00Z
NV-0131,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học toàn ngành",Thể chế,BTD,BCT;BCV,KH-001,CT-03,đang thực hiện,thấp,2024-10-20,2025-10,tháng 10.2025,,30,,Quyết định ban hành,danh mục,2025-07-19T07:19:00Z
NV-0132,Xây dựng bộ tiêu chí chất lượng dữ liệu tài chính toàn ngành,Thể chế,,BNV,KH-003,CT-03,hoàn thành,trung bình,2024-10-25,2025-06-24,24/06/2025,2025-07-15,100,380000000,Quyết định ban hành,danh mục,2025-09-08T07:35:00Z
NV-0133,"Bảo đảm dữ liệu giáo dục đúng, đủ, sạch, sống tại thành phố Sa Đình",Phát triển dữ liệu,sa-dinh,VNC;TTC,KH-023,CT-04,hoàn thành,trung bình,2024-06-16,2025-01-10,10/01/2025,2024-10-31,100,250000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-07-17T07:27:00Z
NV-0134,Xây dựng cơ sở dữ liệu khoa học,Phát triển dữ liệu,BDK,,KH-007,,đang thực hiện,trung bình,2025-09-02,2027-Q1,Quý I/2027,,50,550000000,Cơ sở dữ liệu vận hành,số hóa;AI,2025-09-24T02:41:00Z
NV-0135,"Làm sạch, chuẩn hóa dữ liệu môi trường toàn ngành",Phát triển dữ liệu,BDN,BNK;BCT;BDK,KH-009,,hoàn thành,thấp,2025-05-17,2026-02-16,ngày 16 tháng 02 năm 2026,2025-07-16,100,550000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-09-25T01:21:00Z
NV-0136,Công bố dữ liệu mở lĩnh vực đất đai tại tỉnh Krông Mai,Phát triển dữ liệu,krong-mai-cu,krong-mai-nk,KH-034,,đang thực hiện,cao,2025-01-23,2026-04-01,01/04/2026,,5,740000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-04-09T06:47:00Z
NV-0137,Số hóa hồ sơ môi trường tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc-dn,tien-loc-dk,KH-059,CT-04,đang thực hiện,trung bình,2025-08-15,2026-01-11,11/01/2026,,40,420000000,Báo cáo kết quả số hóa,số hóa;ngân sách,2025-09-14T05:44:00Z
NV-0138,"Ban hành quy chế quản lý, khai thác dữ liệu giao thông tại thành phố Sa Đình",Thể chế,sa-dinh-ht,sa-dinh-nk,KH-024,CT-03,hoàn thành,trung bình,2025-03-13,2025-04-28,28/04/2025,2025-05-29,100,3480000000,Quyết định ban hành,danh mục,2025-08-09T01:13:00Z
NV-0139,Kết nối hệ thống nông nghiệp với trục chia sẻ dữ liệu tại tỉnh Cửu Ninh,Hạ tầng dữ liệu,cuu-ninh-dn,BDK;cuu-ninh-dk,KH-061,CT-02,đang thực hiện,cao,2025-07-17,2026-08-04,04/08/2026,,35,470000000,Hệ thống được nghiệm thu,nền tảng,2025-08-30T05:01:00Z
NV-0140,Gán mã định danh thống nhất cho dữ liệu tài chính tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong,,KH-021,,hoàn thành,trung bình,2025-01-15,,,2025-09-01,100,360000000,,chất lượng,2025-09-04T04:04:00Z
NV-0141,Biên soạn tài liệu hướng dẫn khai thác dữ liệu giáo dục tại thành phố Sa Đình,Nhân lực,sa-dinh,BHP,KH-024,,hoàn thành,trung bình,2025-01-19,2026-Q1,Quý I/2026,2025-06-03,100,470000000,Tài liệu hướng dẫn,đào tạo;liên thông,2025-09-10T02:31:00Z
NV-0142,Tập huấn kỹ năng phân tích dữ liệu khoa học toàn ngành,Nhân lực,BDK,BNK;VQT,KH-007,,đang thực hiện,trung bình,2025-09-13,2027-Q1,Quý I/2027,,35,,Lớp tập huấn,đào tạo,2025-09-16T08:52:00Z
NV-0143,Số hóa hồ sơ đất đai tại tỉnh Gia Rung,Phát triển dữ liệu,gia-rung-dn,gia-rung-ht;BNV;BNK,KH-057,CT-04,đang thực hiện,trung bình,2025-08-04,2026-10-15,15/10/2026,,10,700000000,Bộ dữ liệu được công bố,,2025-08-18T04:21:00Z
NV-0144,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực y tế tại tỉnh Tiền Lộc,Hạ tầng dữ liệu,tien-loc-sk,tien-loc-ht;tien-loc-dk,KH-042,CT-01,đang thực hiện,trung bình,2025-09-11,2026-12-30,ngày 30 tháng 12 năm 2026,,15,490000000,Kho dữ liệu vận hành,nền tảng;trọng điểm,2025-09-19T02:04:00Z
NV-0145,Xây dựng cơ sở dữ liệu đất đai tại tỉnh Bạch Sơn,Phát triển dữ liệu,bach-son-dn,,KH-045,CT-07,hoàn thành,thấp,2025-04-08,2025-08-24,24/08/2025,2025-07-16,100,330000000,Báo cáo kết quả số hóa,số hóa,2025-09-21T07:31:00Z
NV-0146,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BTD,BDK;BNK,KH-001,CT-02,hoàn thành,trung bình,2024-07-30,2025-11,tháng 11.2025,2024-12-06,100,720000000,Hệ thống được nghiệm thu,nền tảng,2025-02-27T05:36:00Z
NV-0147,"Bảo đảm dữ liệu đất đai đúng, đủ, sạch, sống tại tỉnh Yên Cầu",Phát triển dữ liệu,yen-cau-cu,hong-giang-dk;BPC,KH-028,,hoàn thành,trung bình,2024-12-23,,31/02/2025,2025-04-28,100,800000000,Báo cáo kết quả số hóa,dữ liệu mở;báo cáo quý,2025-07-15T04:52:00Z
NV-0148,Kết nối hệ thống giáo dục với trục chia sẻ dữ liệu tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh,,KH-024,CT-06,hoàn thành,trung bình,2025-02-01,2026,trong năm 2026,2025-09-13,100,630000000,Kho dữ liệu vận hành,kết nối;liên thông,2025-09-13T04:30:00Z
NV-0149,Công bố dữ liệu mở lĩnh vực đất đai tại tỉnh Minh Thủy,Phát triển dữ liệu,minh-thuy-cu,BVH,KH-033,,hoàn thành,thấp,2024-08-11,2025-06-10,ngày 10 tháng 06 năm 2025,2025-05-29,100,210000000,,số hóa,2025-07-29T02:45:00Z
NV-0150,Gán mã định danh thống nhất cho dữ liệu môi trường tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc-dn,BCV,KH-059,CT-08,hoàn thành,trung bình,2025-08-11,2026-Q1/2026-Q2,Quý I-II/2026,2025-08-26,100,150000000,,,2025-08-26T04:42:00Z
NV-0151,Công bố dữ liệu mở lĩnh vực giáo dục tại tỉnh Đà Lộc,Phát triển dữ liệu,da-loc-hp,da-loc-ht;da-loc-dk;BSK,KH-022,CT-06,hoàn thành,trung bình,2024-02-20,2024-09-07,07/09/2024,2024-08-22,100,470000000,Báo cáo kết quả số hóa,ngân sách,2025-03-12T01:13:00Z
NV-0152,Tập huấn kỹ năng phân tích dữ liệu đất đai tại thành phố Đông Nhuệ,Nhân lực,dong-nhue-dn,BDK,KH-062,,đang thực hiện,trung bình,2025-06-05,2025-07,trong tháng 7/2025,,95,360000000,Lớp tập huấn,đào tạo,2025-09-13T05:23:00Z
NV-0153,Số hóa hồ sơ y tế tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-cu,hong-giang-nk;hong-giang-dk,KH-027,CT-04,hoàn thành,trung bình,2024-09-04,2025-02-23,23/02/2025,2025-03-04,100,600000000,Cơ sở dữ liệu vận hành,dữ liệu mở;trọng điểm,2025-06-19T01:10:00Z
NV-0154,Công bố dữ liệu mở lĩnh vực giao thông tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-ht,hong-giang-nk;các đơn vị liên quan,KH-039,CT-06,đang thực hiện,trung bình,2025-09-11,2025-Q4,hoàn thành trong Quý IV/2025,,50,340000000,Báo cáo kết quả số hóa,số hóa;trọng điểm,2025-09-23T06:24:00Z
NV-0155,Biên soạn tài liệu hướng dẫn khai thác dữ liệu môi trường toàn ngành,Nhân lực,BDN,,KH-009,,hoàn thành,trung bình,2025-07-18,2026-05,tháng 5.2026,2025-08-28,100,360000000,Tài liệu hướng dẫn,đào tạo,2025-09-05T05:39:00Z
NV-0156,Bồi dưỡng cán bộ đầu mối dữ liệu tài chính tại tỉnh Hồng Giang,Nhân lực,hong-giang-cu,hong-giang-dk;BDK,KH-027,,đang thực hiện,trung bình,2024-07-22,,31/02/2025,,15,,Lớp tập huấn,đào tạo;báo cáo quý,2024-09-23T08:53:00Z
NV-0157,Chuyển kho dữ liệu môi trường lên nền tảng đám mây dùng chung tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-dn,VQT;sa-dinh-dk,KH-024,CT-02,đang thực hiện,trung bình,2025-09-02,2025,trong năm 2025,,90,790000000,,nền tảng,2025-09-12T05:07:00Z
NV-0158,"Bảo đảm dữ liệu tài chính đúng, đủ, sạch, sống tại tỉnh Bến Cau",Phát triển dữ liệu,ben-cau-cu,BPC;tien-loc-ht,KH-036,CT-08,đang thực hiện,trung bình,2024-10-31,2025-05,trong tháng 5/2025,,90,360000000,Cơ sở dữ liệu vận hành,số hóa,2025-08-30T05:25:00Z
NV-0159,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu thương mại tại thành phố Sa Đình",Thể chế,sa-dinh-nk,BHT;sa-dinh-dk,KH-023,CT-03,đang thực hiện,cao,2025-04-18,2026-09-15,15/09/2026,,5,430000000,Quy chế,thể chế,2025-06-25T08:23:00Z
NV-0160,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-cu,hong-giang-dk;hong-giang-ht,KH-027,CT-02,đang thực hiện,trung bình,2024-07-04,2024,"đến năm 2024, định hướng đến năm 2030",,35,800000000,Hệ thống được nghiệm thu,nền tảng;báo cáo quý,2024-11-30T06:50:00Z
NV-0161,Xây dựng cơ sở dữ liệu thương mại tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-nk,BDK;BVH,,,hoàn thành,thấp,2024-05-03,2024-09-27,chậm nhất đến ngày 27/09/2024,2024-07-13,100,620000000,Báo cáo kết quả số hóa,chất lượng;ngân sách,2025-06-08T01:06:00Z
NV-0162,Tổ chức cuộc thi sáng tạo trên dữ liệu mở đất đai tại tỉnh Hồng Giang,Thị trường dữ liệu,hong-giang-dn,BTT;BVH,KH-039,CT-10,đang thực hiện,trung bình,2025-09-18,2027-04-02,02/04/2027,,5,710000000,Báo cáo thí điểm,thí điểm,2025-09-28T07:54:00Z
NV-0163,Xây dựng bộ tiêu chí chất lượng dữ liệu nông nghiệp toàn ngành,Thể chế,BDN,BSK;TTC;BNK,KH-009,CT-03,đang thực hiện,thấp,2025-07-17,2027-Q1,Quý I/2027,,85,300000000,,danh mục;trọng điểm,2025-07-29T03:26:00Z
NV-0164,Công bố dữ liệu mở lĩnh vực nông nghiệp tại tỉnh Kim Xuyên,Phát triển dữ liệu,kim-xuyen-dn,BVH;kim-xuyen-nk;BHP,KH-054,CT-04,hoàn thành,cao,2025-07-26,2026-10-20,20/10/2026,2025-08-18,100,280000000,Cơ sở dữ liệu vận hành,,2025-08-27T03:27:00Z
NV-0165,Diễn tập ứng cứu sự cố lộ lọt dữ liệu nông nghiệp tại tỉnh Hòa Phong,An toàn dữ liệu,hoa-phong-dn,BSK;BNK,KH-021,CT-11,đang thực hiện,thấp,2024-11-19,2025-10-13,13/10/2025,,65,320000000,Phương án được phê duyệt,liên thông,2025-01-11T06:00:00Z
NV-0166,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu toàn ngành,Hạ tầng dữ liệu,BNS,,KH-003,,chưa bắt đầu,cao,2024-09-13,2025-04-30,30/04/2025,,,,Biên bản kết nối,nền tảng;trọng điểm,2024-10-13T01:45:00Z
NV-0167,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-sk,hoa-phong-dk,KH-021,CT-01,chưa bắt đầu,trung bình,2024-07-24,2025-10-27,27/10/2025,,0,270000000,Biên bản kết nối,kết nối;liên thông,2025-06-06T03:38:00Z
NV-0168,Công bố dữ liệu mở lĩnh vực khoa học,Phát triển dữ liệu,BTD,BPC,KH-001,,hoàn thành,trung bình,2024-06-07,,31/02/2025,2024-12-19,100,710000000,Cơ sở dữ liệu vận hành,số hóa;liên thông,2025-01-24T06:42:00Z
NV-0169,Xây dựng bộ tiêu chí chất lượng dữ liệu giáo dục tại tỉnh Lam Hà,Thể chế,lam-ha-cu,BNV,KH-029,CT-03,đang thực hiện,trung bình,2024-11-27,2026-05-05,05/05/2026,,95,410000000,Danh mục được ban hành,danh mục,2025-07-01T07:48:00Z
NV-0170,Xây dựng cơ sở dữ liệu môi trường toàn ngành,Phát triển dữ liệu,BDN,TTC;BCV;BNK,KH-009,CT-06,đang thực hiện,thấp,2025-09-13,,,,40,110000000,Báo cáo kết quả số hóa,dữ liệu mở,2025-09-29T01:21:00Z
NV-0171,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế tại thành phố Đông Nhuệ,Nhân lực,dong-nhue-sk,,KH-018,,hoàn thành,thấp,2024-11-20,2026-Q1,Quý I/2026,2025-05-20,100,3120000000,Lớp tập huấn,đào tạo;trọng điểm,2025-07-19T09:34:00Z
NV-0172,"Bảo đảm dữ liệu đất đai đúng, đủ, sạch, sống",Phát triển dữ liệu,,,KH-009,CT-04,hoàn thành,trung bình,2025-08-02,2027-Q1,Quý I/2027,2025-08-13,100,,Bộ dữ liệu được công bố,số hóa,2025-09-21T02:22:00Z
NV-0173,Bồi dưỡng cán bộ đầu mối dữ liệu đất đai toàn ngành,Nhân lực,BDD,VNC;BDK,KH-005,,đang thực hiện,trung bình,2024-08-16,2026-02,trong tháng 2/2026,,,520000000,Lớp tập huấn,đào tạo;liên thông,2025-08-28T02:06:00Z
NV-0174,Tổ chức cuộc thi sáng tạo trên dữ liệu mở đất đai toàn ngành,Thị trường dữ liệu,"các sở, ban, ngành",,KH-005,CT-10,đang thực hiện,trung bình,2024-10-19,2026-05,trong tháng 5/2026,,40,110000000,Đề án được phê duyệt,trọng điểm,2025-09-17T07:34:00Z
NV-0175,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu giáo dục",Thể chế,BHP,BNK;BDK,KH-010,CT-13,hoàn thành,trung bình,2024-12-27,2025-05-07,07/05/2025,2025-01-18,100,460000000,Danh mục được ban hành,danh mục,2025-04-17T04:28:00Z
NV-0176,"Đánh giá rủi ro, phân loại dữ liệu giáo dục",An toàn dữ liệu,BHP,,KH-010,,đang thực hiện,cao,2025-08-12,2026-08-16,16/08/2026,,15,210000000,Báo cáo đánh giá,dữ liệu cá nhân,2025-09-28T03:37:00Z
NV-0177,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực y tế,Hạ tầng dữ liệu,BSK-2021,BDK;BNK,KH-006,,hoàn thành,thấp,2024-10-20,2023/2025,giai đoạn 2023 - 2025,2025-09-23,100,510000000,Biên bản kết nối,nền tảng,2025-09-29T07:06:00Z
NV-0178,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue-dk,dong-nhue-ht;dong-nhue-nk,KH-018,CT-02,tạm dừng,trung bình,2025-03-07,2026-Q2,Quý II/2026,,10,780000000,Kho dữ liệu vận hành,nền tảng;báo cáo quý,2025-07-20T02:55:00Z
NV-0179,Thí điểm khai thác dữ liệu du lịch cùng doanh nghiệp tại thành phố Đông Nhuệ,Thị trường dữ liệu,dong-nhue-vh,BDK,KH-018,CT-10,đang thực hiện,thấp,2025-03-05,2025-11-01,chậm nhất đến ngày 01/11/2025,,40,450000000,Đề án được phê duyệt,doanh nghiệp,2025-04-19T03:41:00Z
NV-0180,Ban hành danh mục dữ liệu mở lĩnh vực du lịch toàn ngành,Thể chế,BVH,TTC,KH-013,,đang thực hiện,trung bình,2025-03-18,2026-Q1,Quý I/2026,,95,400000000,Danh mục được ban hành,thể chế,2025-08-04T04:14:00Z
NV-0181,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai,Hạ tầng dữ liệu,BDN,VNC;VQT,KH-009,CT-02,đang thực hiện,cao,2025-07-21,2025-10-27,27/10/2025,,45,,Kho dữ liệu vận hành,kết nối,2025-08-03T05:28:00Z
NV-0182,Phân công đầu mối quản trị dữ liệu khoa học toàn ngành,Thể chế,BTD,VNC;BTT;BTN,KH-001,CT-03,hoàn thành,trung bình,2024-04-24,,Quý V/2025,2024-11-22,100,130000000,Quy chế,danh mục,2025-07-20T01:55:00Z
NV-0183,Phân công đầu mối quản trị dữ liệu nông nghiệp tại tỉnh Hồng Giang,Thể chế,hong-giang-cu,hong-giang-nk;TTC,KH-027,CT-03,hoàn thành,trung bình,2024-05-26,2025-07-08,08/07/2025,2025-05-18,100,200000000,Danh mục được ban hành,thể chế;liên thông,2025-09-17T01:22:00Z
NV-0184,Tập huấn kỹ năng phân tích dữ liệu xã hội tại tỉnh Bến Cau,Nhân lực,ben-cau-cu,tien-loc-ht;tien-loc-nk;BDK,KH-036,,đang thực hiện,cao,2024-09-24,,Quý V/2025,,15,540000000,Lớp tập huấn,đào tạo;ngân sách,2025-01-09T05:31:00Z
NV-0185,"Đánh giá rủi ro, phân loại dữ liệu giáo dục tại tỉnh Sóc Diên",An toàn dữ liệu,soc-dien-hp,BCV,KH-025,,đang thực hiện,trung bình,2025-02-02,2026-04,trong tháng 4/2026,,40,190000000,Phương án được phê duyệt,dữ liệu cá nhân;báo cáo quý,2025-04-22T07:18:00Z
NV-0186,Bồi dưỡng cán bộ đầu mối dữ liệu giáo dục tại tỉnh Quế Hóa,Nhân lực,que-hoa-cu,que-hoa-dk;VNC,KH-032,,chưa bắt đầu,trung bình,2024-10-22,2025,năm 2025,,0,,Lớp tập huấn,đào tạo,2024-10-23T03:50:00Z
NV-0187,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BTD,BNK;BDK,KH-001,CT-04,hoàn thành,trung bình,2024-05-15,2024-09-12,12/09/2024,2024-08-04,100,150000000,,số hóa,2025-06-30T01:00:00Z
NV-0188,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai,Hạ tầng dữ liệu,BDD,BNK;BNV,KH-005,,chưa bắt đầu,cao,2024-12-05,2026-01-14,14/01/2026,,0,400000000,Hệ thống được nghiệm thu,nền tảng,2025-05-25T03:11:00Z
NV-0189,Bồi dưỡng cán bộ đầu mối dữ liệu giáo dục tại tỉnh Quế Hóa,Nhân lực,que-hoa-cu,BHP;BCV,KH-032,,chưa bắt đầu,thấp,2024-09-14,,1.11,,0,550000000,Lớp tập huấn,đào tạo;liên thông,2025-06-27T06:36:00Z
NV-0190,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BTD,BDK;BCV;BSK,KH-001,CT-02,hoàn thành,trung bình,2024-05-10,2024-Q3,Quý III/2024,2024-11-01,100,440000000,Kho dữ liệu vận hành,kết nối;báo cáo quý,2025-07-21T06:19:00Z
NV-0191,Chuyển kho dữ liệu giao thông lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BDC,"BNK;BTN;BDK;các bộ, ngành",KH-004,,đang thực hiện,trung bình,2024-10-14,,không quá 03 tháng kể từ thời điểm công bố,,35,720000000,Hệ thống được nghiệm thu,kết nối,2025-07-06T04:18:00Z
NV-0192,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính tại tỉnh Vân Hải,Hạ tầng dữ liệu,van-hai-nk,van-hai-ht,KH-020,CT-06,đang thực hiện,trung bình,2025-05-05,2025-07,trong tháng 7/2025,,95,160000000,Hệ thống được nghiệm thu,nền tảng,2025-09-20T01:06:00Z
NV-0193,Ban hành danh mục dữ liệu mở lĩnh vực thương mại tại thành phố Sa Đình,Thể chế,sa-dinh-nk,sa-dinh-dk,KH-024,CT-03,đang thực hiện,trung bình,2025-09-17,2027-01,tháng 1.2027,,15,,Danh mục được ban hành,danh mục;liên thông,2025-09-23T06:39:00Z
NV-0194,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BTD,,KH-001,CT-01,đang thực hiện,trung bình,2024-04-01,2025-09-01,01/09/2025,,50,750000000,Biên bản kết nối,kết nối,2024-10-28T03:17:00Z
NV-0195,Số hóa hồ sơ xây dựng tại tỉnh Thạch Lĩnh,Phát triển dữ liệu,thach-linh-ht,thach-linh-dk,KH-040,CT-07,tạm dừng,cao,2025-09-30,2027,năm 2027,,5,750000000,Cơ sở dữ liệu vận hành,dữ liệu mở;AI,2025-09-30T08:09:00Z
NV-0196,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống",Phát triển dữ liệu,BDK,,KH-007,CT-06,chưa bắt đầu,thấp,2025-08-30,2025-11-21,21/11/2025,,0,510000000,Bộ dữ liệu được công bố,số hóa,2025-09-16T02:12:00Z
NV-0197,Số hóa hồ sơ nông nghiệp tại tỉnh Vân Hải,Phát triển dữ liệu,van-hai-dn,van-hai-nk,KH-046,CT-08,hoàn thành,cao,2025-04-15,2025-07,trong tháng 7/2025,2025-06-08,100,680000000,Báo cáo kết quả số hóa,dữ liệu mở;liên thông,2025-08-26T06:10:00Z
NV-0198,"Bảo đảm dữ liệu môi trường đúng, đủ, sạch, sống tại tỉnh Bạch Sơn",Phát triển dữ liệu,hong giang,BNV;BSK;BTT,KH-045,CT-05,đang thực hiện,thấp,2025-03-30,,khẩn trương,,35,730000000,,chất lượng;ngân sách,2025-09-07T02:15:00Z
NV-0199,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BTD,,KH-001,CT-06,đang thực hiện,trung bình,2024-10-27,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",,5,260000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2024-12-10T01:43:00Z
NV-0200,Công bố dữ liệu mở lĩnh vực xây dựng tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc-ht,BDK;VNC;tien-loc-nk,KH-042,,đang thực hiện,trung bình,2025-09-07,,,,,12000000000,Báo cáo kết quả số hóa,số hóa,2025-09-20T07:29:00Z
NV-0201,Bồi dưỡng cán bộ đầu mối dữ liệu xây dựng tại tỉnh Đà Lộc,Nhân lực,da-loc-ht,BDN,,,hoàn thành,trung bình,2024-04-25,,31/02/2025,2024-09-10,100,650000000,Tài liệu hướng dẫn,,2025-09-14T04:03:00Z
NV-0202,Phân công đầu mối quản trị dữ liệu giáo dục tại tỉnh Quế Hóa,Thể chế,que-hoa-cu,que-hoa-ht;VNC,KH-032,,đang thực hiện,thấp,2025-03-21,2025-06-01,ngày 01 tháng 06 năm 2025,,85,470000000,Danh mục được ban hành,thể chế;ngân sách,2025-08-07T04:51:00Z
NV-0203,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống y tế tại tỉnh Sóc Diên,An toàn dữ liệu,soc-dien-sk,,KH-025,CT-11,đang thực hiện,thấp,2024-12-31,2025-10-31,31/10/2025,,80,340000000,Phương án được phê duyệt,an toàn,2025-01-29T03:22:00Z
NV-0204,Kết nối hệ thống văn hóa với trục chia sẻ dữ liệu toàn ngành,Hạ tầng dữ liệu,BVH,BDN;BTT,KH-013,,hoàn thành,trung bình,2025-01-09,2025,"đến năm 2025, định hướng đến năm 2030",2025-09-15,100,3300000000,Biên bản kết nối,kết nối;trọng điểm,2025-09-20T03:14:00Z
NV-0205,"Bảo đảm dữ liệu y tế đúng, đủ, sạch, sống",Phát triển dữ liệu,BSK-2021,VQT,KH-006,CT-06,hoàn thành,cao,2024-12-25,2025-09-14,chậm nhất đến ngày 14/09/2025,2025-07-10,100,600000000,Báo cáo kết quả số hóa,số hóa,2025-09-16T03:10:00Z
NV-0206,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống văn hóa tại tỉnh Đắk Vân,An toàn dữ liệu,dak-van-vh,BHT;VQT,,,hoàn thành,trung bình,2024-07-23,2030,đến năm 2030,2024-10-21,100,590000000,Báo cáo đánh giá,an toàn;liên thông,2025-07-24T03:18:00Z
NV-0207,"Ban hành quy chế quản lý, khai thác dữ liệu nông nghiệp tại tỉnh Bến Cau",Thể chế,ben-cau-cu,tien-loc-dk;tien-loc-ht,KH-036,CT-03,đang thực hiện,trung bình,2024-10-01,2026-01,trong tháng 1/2026,,30,550000000,Quy chế,thể chế,2025-09-10T09:02:00Z
NV-0208,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BTD,BNK,KH-001,CT-01,hoàn thành,trung bình,2024-06-05,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",2025-02-02,100,170000000,Biên bản kết nối,,2025-08-22T06:19:00Z
NV-0209,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-dk,hoa-phong-ht,KH-021,CT-02,đang thực hiện,thấp,2024-07-26,2026-01-20,chậm nhất đến ngày 20/01/2026,,45,280000000,Biên bản kết nối,nền tảng,2024-09-07T06:10:00Z
NV-0210,Số hóa hồ sơ đất đai tại tỉnh Thạch Lĩnh,Phát triển dữ liệu,thach-linh-cu,,KH-030,CT-08,chưa bắt đầu,trung bình,2025-03-25,2026-03-05,chậm nhất đến ngày 05/03/2026,,0,630000000,Bộ dữ liệu được công bố,dữ liệu mở;trọng điểm,2025-06-25T08:15:00Z
NV-0211,Bồi dưỡng cán bộ đầu mối dữ liệu đất đai tại tỉnh Hồng Giang,Nhân lực,hong-giang-cu,,KH-027,,hoàn thành,thấp,2024-06-26,,định kỳ,2025-02-10,100,450000000,Tài liệu hướng dẫn,đào tạo,2025-06-23T04:54:00Z
NV-0212,Thí điểm khai thác dữ liệu nông nghiệp cùng doanh nghiệp tại tỉnh Tiền Lộc,Thị trường dữ liệu,,tien-loc-ht,KH-059,,hoàn thành,trung bình,2025-08-11,2025-10-22,22/10/2025,2025-08-02,100,680000000,,doanh nghiệp,2025-09-06T08:16:00Z
NV-0213,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại thành phố Long Khê,Hạ tầng dữ liệu,long-khe-sk,long-khe-ht,KH-043,CT-01,đang thực hiện,cao,2025-09-20,2026-11-21,ngày 21 tháng 11 năm 2026,,10,,Kho dữ liệu vận hành,ngân sách,2025-09-23T01:11:00Z
NV-0214,Số hóa hồ sơ khoa học tại thành phố Long Khê,Phát triển dữ liệu,long-khe-dk,long-khe-ht,KH-043,CT-04,đang thực hiện,trung bình,2025-09-24,2026-Q3,Quý III/2026,,35,640000000,Bộ dữ liệu được công bố,liên thông,2025-09-24T05:01:00Z
NV-0215,Xây dựng kho dữ liệu dùng chung lĩnh vực khoa học tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-dk,,KH-021,CT-06,hoàn thành,trung bình,2024-09-21,2024-12-31,31/12/2024,2024-09-22,100,,Kho dữ liệu vận hành,kết nối;ngân sách,2025-08-29T03:31:00Z
NV-0216,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BNS,BDK;BNK;TTC,KH-003,CT-06,hoàn thành,cao,2024-07-22,2025-01-04,04/01/2025,2024-11-25,100,460000000,Kho dữ liệu vận hành,nền tảng,2025-08-15T03:31:00Z
NV-0217,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học",Thể chế,BTD,VQT,KH-001,CT-03,hoàn thành,thấp,2024-04-16,2025-08-31,31/08/2025,2025-06-08,100,700000000,,thể chế;ngân sách,2025-07-24T02:20:00Z
NV-0218,Phân công đầu mối quản trị dữ liệu khoa học toàn ngành,Thể chế,BTD,VNC;BTT,KH-001,,chưa bắt đầu,trung bình,2024-11-19,2025-10-27,27/10/2025,,,510000000,Quyết định ban hành,danh mục;liên thông,2025-09-04T07:33:00Z
NV-0219,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu môi trường tại tỉnh Gia Rung",Thể chế,gia-rung-dn,gia-rung-ht;BNK;gia-rung-dk,KH-057,CT-13,hoàn thành,trung bình,2025-08-02,2026-03,trong tháng 3/2026,2025-09-12,100,650000000,Quy chế,,2025-09-28T01:45:00Z
NV-0220,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế toàn ngành,Thể chế,QBH,BVH,KH-015,,đang thực hiện,thấp,2025-08-23,,tối thiểu 6 tháng một lần,,10,560000000,Quy chế,thể chế;báo cáo quý,2025-08-24T05:13:00Z
NV-0221,Công bố dữ liệu mở lĩnh vực giao thông,Phát triển dữ liệu,BDC,BDK,KH-004,CT-07,hoàn thành,trung bình,2024-12-02,2026-Q1,Quý I/2026,2025-02-06,100,440000000,,dữ liệu mở;liên thông,2025-04-27T08:54:00Z
NV-0222,Gán mã định danh thống nhất cho dữ liệu y tế toàn ngành,Phát triển dữ liệu,BSK-2021,BDK;BCT,KH-006,CT-07,chưa bắt đầu,cao,2024-11-09,,31/02/2025,,0,520000000,Cơ sở dữ liệu vận hành,dữ liệu mở;liên thông,2025-05-10T06:42:00Z
NV-0223,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực đất đai tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-dn,hong-giang-dk,KH-053,,chưa bắt đầu,trung bình,2025-09-14,2027-Q1/2027-Q2,Quý I-II/2027,,0,110000000,Kho dữ liệu vận hành,nền tảng;trọng điểm,2025-09-27T04:37:00Z
NV-0224,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại tỉnh Thạch Lĩnh",Phát triển dữ liệu,các đơn vị liên quan,thach-linh-ht,KH-030,,hoàn thành,trung bình,2024-11-29,2025-03-23,ngày 23 tháng 03 năm 2025,2025-04-13,100,,Bộ dữ liệu được công bố,chất lượng,2025-04-26T05:23:00Z
NV-0225,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu văn hóa tại thành phố Đông Nhuệ",Thể chế,dong-nhue-vh,BSK,KH-018,CT-13,đang thực hiện,trung bình,2024-11-29,2025-Q2,hoàn thành trong Quý II/2025,,70,770000000,Quy chế,danh mục,2025-08-10T01:32:00Z
NV-0226,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính,Hạ tầng dữ liệu,BNK,,KH-008,CT-06,đang thực hiện,trung bình,2025-05-30,,31/02/2025,,30,400000000,Hệ thống được nghiệm thu,nền tảng,2025-07-07T08:57:00Z
NV-0227,Xây dựng cơ sở dữ liệu y tế,Phát triển dữ liệu,BSK-2021,BHT,KH-006,,chưa bắt đầu,trung bình,2024-09-29,,1.11,,0,290000000,Báo cáo kết quả số hóa,dữ liệu mở,2025-04-08T04:54:00Z
NV-0228,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu tài chính",Thể chế,BNS,"các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",KH-003,CT-03,chưa bắt đầu,trung bình,2024-11-17,2026,"đến năm 2026, định hướng đến năm 2030",,0,690000000,Quy chế,thể chế;liên thông,2025-08-29T02:48:00Z
NV-0229,"Ban hành quy chế quản lý, khai thác dữ liệu nông nghiệp tại tỉnh Sóc Diên",Thể chế,soc-dien,soc-dien-dk;soc-dien-nk,KH-025,CT-03,hoàn thành,cao,2024-12-26,2025,năm 2025,2025-04-26,100,450000000,Danh mục được ban hành,danh mục,2025-05-17T06:27:00Z
NV-0230,Bồi dưỡng cán bộ đầu mối dữ liệu giáo dục tại tỉnh Hồng Giang,Nhân lực,hong-giang-hp,,KH-039,,đang thực hiện,trung bình,2025-09-16,,,,5,240000000,Lớp tập huấn,đào tạo,2025-09-19T08:49:00Z
NV-0231,Biên soạn tài liệu hướng dẫn khai thác dữ liệu khoa học toàn ngành,Nhân lực,BDK,,KH-007,,đang thực hiện,thấp,2025-09-12,,hàng năm,,10,130000000,Tài liệu hướng dẫn,đào tạo,2025-09-15T08:40:00Z
NV-0232,Tổ chức cuộc thi sáng tạo trên dữ liệu mở xây dựng tại thành phố Đông Nhuệ,Thị trường dữ liệu,dong-nhue-ht,VQT;BNK,,CT-10,hoàn thành,thấp,2024-05-19,2023/2025,giai đoạn 2023 - 2025,2024-07-14,100,550000000,Báo cáo thí điểm,thí điểm;ngân sách,2025-06-26T08:53:00Z
NV-0233,"Bảo đảm dữ liệu xây dựng đúng, đủ, sạch, sống tại thành phố Long Khê",Phát triển dữ liệu,long-khe-ht,BCT;long-khe-dk,KH-043,,chưa bắt đầu,cao,2025-09-19,2026-06-18,18/06/2026,,0,490000000,Báo cáo kết quả số hóa,chất lượng,2025-09-20T05:27:00Z
NV-0234,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống",Phát triển dữ liệu,BTD,,KH-001,CT-04,đang thực hiện,trung bình,2024-05-31,2024-07,trong tháng 7/2024,,15,440000000,Bộ dữ liệu được công bố,dữ liệu mở,2024-10-21T07:00:00Z
NV-0235,"Bảo đảm dữ liệu đất đai đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BDN,BDK;BPC,KH-009,CT-06,đang thực hiện,thấp,2025-07-13,2025,năm 2025,,40,570000000,Cơ sở dữ liệu vận hành,chất lượng,2025-07-27T06:47:00Z
NV-0236,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống nông nghiệp toàn ngành,An toàn dữ liệu,BDN,BNK;BHP,KH-009,CT-11,đang thực hiện,trung bình,2025-06-22,2025-12-21,21/12/2025,,50,340000000,Phương án được phê duyệt,an toàn,2025-07-28T05:51:00Z
NV-0237,Số hóa hồ sơ khoa học tại tỉnh Đà Lộc,Phát triển dữ liệu,da-loc-dk,BDK,KH-022,,hoàn thành,trung bình,2024-04-16,2024-Q3,Quý III/2024,2024-07-12,100,780000000,,chất lượng;AI,2025-03-01T09:42:00Z
NV-0238,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế tại tỉnh Hoàng Lâm,Nhân lực,hoang-lam-cu,BDK,KH-031,,hoàn thành,trung bình,2024-04-10,2025,năm 2025,2024-05-04,100,400000000,Lớp tập huấn,đào tạo;trọng điểm,2024-11-05T08:33:00Z
NV-0239,"Làm sạch, chuẩn hóa dữ liệu khoa học toàn ngành",Phát triển dữ liệu,BDK,BTT;BDN;BCV,KH-007,CT-05,đang thực hiện,thấp,2025-08-27,2026-09-05,05/09/2026,,85,,Bộ dữ liệu được công bố,,2025-08-29T08:58:00Z
NV-0240,Diễn tập ứng cứu sự cố lộ lọt dữ liệu môi trường toàn ngành,An toàn dữ liệu,BDN,BNK;VNC;BDK,KH-009,CT-11,đang thực hiện,trung bình,2025-07-01,2030,đến năm 2030,,60,380000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-07-28T03:06:00Z
NV-0241,Công bố dữ liệu mở lĩnh vực giáo dục tại tỉnh Thạch Lĩnh,Phát triển dữ liệu,thach-linh,BHP;BDK;BCV,,CT-07,hoàn thành,trung bình,2024-06-11,2024,trong năm 2024,2024-10-12,100,500000000,Cơ sở dữ liệu vận hành,số hóa,2025-05-28T09:31:00Z
NV-0242,Phân công đầu mối quản trị dữ liệu khoa học,Thể chế,BKU,,KH-002,CT-03,đang thực hiện,cao,2024-09-19,2026-02,trong tháng 2/2026,,65,600000000,Danh mục được ban hành,danh mục;AI,2025-07-16T01:31:00Z
NV-0243,Biên soạn tài liệu hướng dẫn khai thác dữ liệu văn hóa tại thành phố Sa Đình,Nhân lực,sa-dinh-vh,,KH-023,,đang thực hiện,trung bình,2024-08-27,2025-11-04,chậm nhất đến ngày 04/11/2025,,35,400000000,Tài liệu hướng dẫn,đào tạo,2025-03-31T10:00:00Z
NV-0244,Số hóa hồ sơ xã hội tại tỉnh Krông Mai,Phát triển dữ liệu,krong-mai-cu,BDK;BTN,KH-034,CT-04,hoàn thành,trung bình,2025-03-15,2026-05,tháng 5.2026,2025-03-22,100,360000000,Cơ sở dữ liệu vận hành,chất lượng;AI,2025-06-09T04:47:00Z
NV-0245,Xây dựng cơ sở dữ liệu nông nghiệp tại tỉnh Sóc Diên,Phát triển dữ liệu,soc-dien-dn,BSK;soc-dien-ht,KH-026,CT-06,đang thực hiện,trung bình,2025-09-15,,khẩn trương,,15,680000000,Báo cáo kết quả số hóa,dữ liệu mở,2025-09-15T09:52:00Z
NV-0246,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống đất đai,An toàn dữ liệu,BDD,BNV;BDK;BTT,KH-005,CT-11,hoàn thành,trung bình,2024-06-09,2024-10-12,ngày 12 tháng 10 năm 2024,2024-09-10,100,190000000,Phương án được phê duyệt,an toàn;trọng điểm,2025-08-09T08:40:00Z
NV-0247,Xây dựng cơ sở dữ liệu tài chính,Phát triển dữ liệu,BNS,,KH-003,CT-05,đang thực hiện,trung bình,2024-09-21,2023/2025,giai đoạn 2023 - 2025,,70,350000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-07-12T03:52:00Z
NV-0248,Phân công đầu mối quản trị dữ liệu xã hội tại tỉnh Bến Cau,Thể chế,ben-cau-cu,tien-loc-nk;tien-loc-ht,KH-036,CT-13,hoàn thành,trung bình,2024-07-02,2026-01-18,chậm nhất đến ngày 18/01/2026,2024-10-23,100,,,thể chế;trọng điểm,2025-04-18T09:29:00Z
NV-0249,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu y tế tại tỉnh Krông Mai",Thể chế,krong-mai-sk,,,CT-03,đang thực hiện,trung bình,2024-05-12,,thường xuyên,,70,660000000,Quy chế,danh mục,2024-10-22T08:14:00Z
NV-0250,Phân công đầu mối quản trị dữ liệu khoa học,Thể chế,BDK,BHT;BVH;BCT,KH-007,CT-03,đang thực hiện,trung bình,2025-08-29,2026,trong năm 2026,,50,,Danh mục được ban hành,danh mục,2025-09-19T05:45:00Z
NV-0251,"Làm sạch, chuẩn hóa dữ liệu giáo dục tại thành phố Sa Đình",Phát triển dữ liệu,sa-dinh,sa-dinh-dk;BHT,KH-024,CT-05,đang thực hiện,thấp,2025-06-19,,Quý V/2025,,90,200000000,Bộ dữ liệu được công bố,dữ liệu mở;trọng điểm,2025-08-07T03:26:00Z
NV-0252,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu đất đai tại tỉnh Vân Hải",Thể chế,,BNK;van-hai-nk;van-hai-dk,KH-046,,đang thực hiện,cao,2025-04-29,2026-11-29,29/11/2026,,30,,Danh mục được ban hành,danh mục,2025-08-24T05:17:00Z
NV-0253,"Đánh giá rủi ro, phân loại dữ liệu khoa học",An toàn dữ liệu,BTD,BNK;BDK,KH-001,CT-12,đang thực hiện,trung bình,2024-03-14,2024,năm 2024,,60,250000000,Báo cáo đánh giá,dữ liệu cá nhân,2024-07-26T09:37:00Z
NV-0254,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống giáo dục tại tỉnh Gia Rung,An toàn dữ liệu,gia-rung-hp,,KH-041,,đang thực hiện,cao,2025-08-27,2026-Q3/2026-Q4,Quý III-IV/2026,,95,190000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-09-10T03:30:00Z
NV-0255,Số hóa hồ sơ tài chính,Phát triển dữ liệu,BNS,BSK;BPC;VNC,KH-003,CT-06,hoàn thành,cao,2024-09-16,2024-11-05,05/11/2024,2024-10-19,100,710000000,Bộ dữ liệu được công bố,dữ liệu mở,2024-12-14T09:30:00Z
NV-0256,Diễn tập ứng cứu sự cố lộ lọt dữ liệu du lịch tại thành phố Đông Nhuệ,An toàn dữ liệu,dong-nhue-vh,dong-nhue-nk;dong-nhue-dk;BHP,KH-018,,tạm dừng,trung bình,2024-11-26,2026-02-20,chậm nhất đến ngày 20/02/2026,,60,,Phương án được phê duyệt,an toàn;liên thông,2025-04-18T01:56:00Z
NV-0257,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu đất đai tại tỉnh Cửu Ninh",Thể chế,cuu-ninh-dn,cuu-ninh-ht,KH-061,CT-03,đang thực hiện,trung bình,2025-09-07,2027-01-31,ngày 31 tháng 01 năm 2027,,10,330000000,Danh mục được ban hành,thể chế,2025-09-26T08:32:00Z
NV-0258,Số hóa hồ sơ giáo dục tại tỉnh Lam Hà,Phát triển dữ liệu,lam-ha-cu,,KH-029,CT-08,hoàn thành,trung bình,2025-01-06,2025-05-13,13/05/2025,2025-06-14,100,300000000,Bộ dữ liệu được công bố,,2025-08-31T04:02:00Z
NV-0259,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống y tế toàn ngành,An toàn dữ liệu,BSK-2021,VNC,KH-006,,hoàn thành,cao,2024-10-25,2025-07,tháng 7.2025,2025-08-26,100,740000000,Phương án được phê duyệt,an toàn,2025-09-22T04:46:00Z
NV-0260,"Ban hành quy chế quản lý, khai thác dữ liệu nông nghiệp tại tỉnh Tiền Lộc",Thể chế,tien-loc-dn,VNC;tien-loc-dk,KH-059,CT-13,đang thực hiện,trung bình,2025-09-17,,,,80,770000000,Danh mục được ban hành,danh mục,2025-09-20T06:08:00Z
NV-0261,Ban hành danh mục dữ liệu mở lĩnh vực y tế tại tỉnh Vân Hải,Thể chế,van-hai,van-hai-nk;BTT,KH-020,CT-13,chưa bắt đầu,cao,2025-03-19,2025-09,tháng 9.2025,,0,230000000,Quyết định ban hành,,2025-09-14T08:51:00Z
NV-0262,Số hóa hồ sơ y tế,Phát triển dữ liệu,BSK-2021,BTN,KH-006,CT-08,hoàn thành,trung bình,2024-12-23,2025-03-14,14/03/2025,2025-04-14,100,550000000,Bộ dữ liệu được công bố,chất lượng,2025-04-23T07:45:00Z
NV-0263,"Ban hành quy chế quản lý, khai thác dữ liệu du lịch tại tỉnh Vân Hải",Thể chế,van-hai-vh,van-hai-ht;BTT,KH-020,CT-13,đang thực hiện,trung bình,2025-02-09,2025-05-16,16/05/2025,,55,330000000,Danh mục được ban hành,danh mục,2025-09-22T09:55:00Z
NV-0264,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai tại tỉnh Cửu Ninh,Hạ tầng dữ liệu,cuu-ninh-dn,,KH-061,CT-02,hoàn thành,cao,2025-07-26,2026-Q3,Quý III/2026,2025-08-06,100,100000000,Biên bản kết nối,kết nối;báo cáo quý,2025-09-28T01:25:00Z
NV-0265,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu môi trường tại tỉnh Hồng Giang",Thể chế,hong-giang-dn,"hong-giang-dk;TTC;UBND các tỉnh, thành phố",KH-039,,tạm dừng,trung bình,2025-09-17,2026-Q1,Quý I/2026,,55,,Quy chế,thể chế;liên thông,2025-09-30T06:18:00Z
NV-0266,Diễn tập ứng cứu sự cố lộ lọt dữ liệu nông nghiệp tại tỉnh Bến Cau,An toàn dữ liệu,ben-cau-cu,tien-loc-dk;tien-loc-ht,KH-036,,hoàn thành,trung bình,2024-10-26,2025-08-13,13/08/2025,2025-05-09,100,510000000,,dữ liệu cá nhân;báo cáo quý,2025-08-28T02:37:00Z
NV-0267,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực du lịch tại tỉnh Tiền Lộc,Hạ tầng dữ liệu,tien-loc-vh,tien-loc-nk;BTT,KH-042,CT-01,đang thực hiện,thấp,2025-09-05,2026-Q4,Quý IV/2026,,55,710000000,Kho dữ liệu vận hành,nền tảng;ngân sách,2025-09-26T07:06:00Z
NV-0268,Diễn tập ứng cứu sự cố lộ lọt dữ liệu văn hóa tại tỉnh Sóc Diên,An toàn dữ liệu,soc-dien-vh,soc-dien-nk;soc-dien-dk;soc-dien-ht,KH-026,CT-12,hoàn thành,thấp,2025-05-03,2025-09,tháng 9.2025,2025-09-04,100,240000000,Phương án được phê duyệt,dữ liệu cá nhân;trọng điểm,2025-09-14T03:35:00Z
NV-0269,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-dn,hong-giang-dk,KH-053,CT-06,đang thực hiện,trung bình,2025-09-20,,Quý V/2025,,10,290000000,Hệ thống được nghiệm thu,kết nối,2025-09-22T07:52:00Z
NV-0270,Phân công đầu mối quản trị dữ liệu y tế tại tỉnh Vân Hải,Thể chế,van-hai-sk,,KH-020,CT-13,đang thực hiện,cao,2025-03-01,2026-Q1,Quý I/2026,,80,1260000000,Quy chế,AI,2025-04-26T04:14:00Z
NV-0271,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học,Thể chế,BTD,BDK,KH-001,CT-03,hoàn thành,trung bình,2024-06-18,2024-09,tháng 9.2024,2024-06-19,100,440000000,Quyết định ban hành,thể chế;ngân sách,2024-12-16T03:30:00Z
NV-0272,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BSK-2021,BNV;BTN;BNK,KH-006,CT-02,chưa bắt đầu,trung bình,2024-12-20,2026-06,tháng 6.2026,,0,170000000,Kho dữ liệu vận hành,kết nối;báo cáo quý,2025-07-04T03:39:00Z
NV-0273,Công bố dữ liệu mở lĩnh vực văn hóa toàn ngành,Phát triển dữ liệu,BVH,BNK,KH-013,CT-08,đang thực hiện,trung bình,2024-12-10,2025-11,trong tháng 11/2025,,70,130000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-04-13T03:42:00Z
NV-0274,Tổ chức cuộc thi sáng tạo trên dữ liệu mở xã hội toàn ngành,Thị trường dữ liệu,"các bộ, ngành",BHT;BDK;BCT,KH-015,CT-10,chưa bắt đầu,trung bình,2025-01-22,2026-06-02,chậm nhất đến ngày 02/06/2026,,0,590000000,Báo cáo thí điểm,thí điểm;ngân sách,2025-06-26T05:59:00Z
NV-0275,"Ban hành quy chế quản lý, khai thác dữ liệu giao thông tại tỉnh Tiền Lộc",Thể chế,tien-loc-ht,,KH-042,CT-13,chưa bắt đầu,cao,2025-08-29,2025-10-12,ngày 12 tháng 10 năm 2025,,0,490000000,Danh mục được ban hành,thể chế,2025-09-13T06:46:00Z
NV-0276,Gán mã định danh thống nhất cho dữ liệu giáo dục tại tỉnh Yên Cầu,Phát triển dữ liệu,yen-cau-cu,hong-giang-ht;hong-giang-nk;hong-giang-dk,KH-028,CT-06,chưa bắt đầu,trung bình,2025-02-03,2026-08-23,23/08/2026,,0,450000000,Báo cáo kết quả số hóa,dữ liệu mở;AI,2025-05-02T02:23:00Z
NV-0277,Phân công đầu mối quản trị dữ liệu du lịch,Thể chế,BVH,BNV,KH-013,CT-03,hoàn thành,trung bình,2024-12-09,2025-12,tháng 12.2025,2025-05-13,100,550000000,Danh mục được ban hành,danh mục,2025-08-19T04:08:00Z
NV-0278,Ban hành danh mục dữ liệu mở lĩnh vực tài chính toàn ngành,Thể chế,BNS,,KH-003,CT-03,đang thực hiện,trung bình,2025-02-15,2025-06-03,chậm nhất đến ngày 03/06/2025,,10,460000000,Danh mục được ban hành,danh mục,2025-07-13T08:51:00Z
NV-0279,"Làm sạch, chuẩn hóa dữ liệu y tế toàn ngành",Phát triển dữ liệu,QBH,BCT;BSK;BNK,KH-015,CT-07,hoàn thành,thấp,2025-05-15,2026-01-28,28/01/2026,2025-08-26,100,300000000,Bộ dữ liệu được công bố,số hóa,2025-09-12T07:42:00Z
NV-0280,Ban hành danh mục dữ liệu mở lĩnh vực y tế tại tỉnh Hòa Phong,Thể chế,hoa-phong-sk,hoa-phong-dk,KH-021,CT-03,hoàn thành,trung bình,2024-09-16,2025-03-06,06/03/2025,2025-03-31,100,180000000,Quyết định ban hành,thể chế;AI,2025-05-13T03:06:00Z
NV-0281,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực đất đai toàn ngành,Hạ tầng dữ liệu,BDD,BSK;BDK;BNK,KH-005,,hoàn thành,trung bình,2024-06-10,,định kỳ,2024-11-20,100,590000000,Hệ thống được nghiệm thu,nền tảng;báo cáo quý,2024-12-15T02:47:00Z
NV-0282,Diễn tập ứng cứu sự cố lộ lọt dữ liệu tài chính tại tỉnh Khánh Thúy,An toàn dữ liệu,khanh-thuy-cu,krong-mai-dk,KH-035,CT-12,hoàn thành,thấp,2024-05-04,,không quá 03 tháng kể từ thời điểm công bố,2024-09-08,100,150000000,Phương án được phê duyệt,dữ liệu cá nhân,2024-11-18T09:41:00Z
NV-0283,"Đánh giá rủi ro, phân loại dữ liệu môi trường tại tỉnh Bạch Sơn",An toàn dữ liệu,bach-son-dn,BTT,KH-063,,chưa bắt đầu,trung bình,2025-05-16,2026-07-27,ngày 27 tháng 07 năm 2026,,0,100000000,,dữ liệu cá nhân,2025-09-12T04:28:00Z
NV-0284,Kết nối hệ thống thương mại với trục chia sẻ dữ liệu tại tỉnh Tiền Lộc,Hạ tầng dữ liệu,tien-loc-nk,tien-loc-dk,KH-042,CT-02,đang thực hiện,trung bình,2025-09-19,2026-Q1/2026-Q2,Quý I-II/2026,,40,190000000,Biên bản kết nối,AI,2025-09-29T09:50:00Z
NV-0285,Tổ chức cuộc thi sáng tạo trên dữ liệu mở tài chính tại tỉnh Minh Thủy,Thị trường dữ liệu,minh-thuy-cu,que-hoa-dk,KH-033,CT-10,hoàn thành,cao,2024-07-29,2024-Q4,Quý IV/2024,2024-11-12,100,,Đề án được phê duyệt,thí điểm,2025-01-28T06:41:00Z
NV-0286,Gán mã định danh thống nhất cho dữ liệu giáo dục tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-cu,BDK;BTN,KH-027,CT-06,hoàn thành,trung bình,2024-08-27,,02 ngày làm việc kể từ ngày nhận được yêu cầu,2025-01-21,100,180000000,,dữ liệu mở,2025-07-02T05:03:00Z
NV-0287,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế toàn ngành,Hạ tầng dữ liệu,BSK-2021,BPC,KH-006,CT-01,hoàn thành,cao,2024-10-24,2025-07-04,04/07/2025,2025-06-22,100,,Kho dữ liệu vận hành,kết nối;báo cáo quý,2025-09-10T03:48:00Z
NV-0288,Số hóa hồ sơ môi trường tại tỉnh Bạch Sơn,Phát triển dữ liệu,bach-son-dn,VNC;BTT,KH-045,CT-04,chưa bắt đầu,cao,2025-05-24,2026-03-22,ngày 22 tháng 03 năm 2026,,0,550000000,Cơ sở dữ liệu vận hành,chất lượng;báo cáo quý,2025-09-08T01:56:00Z
NV-0289,Thí điểm khai thác dữ liệu khoa học cùng doanh nghiệp,Thị trường dữ liệu,BTD,BDK;VNC,KH-001,CT-10,đang thực hiện,thấp,2024-07-07,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",,100,300000000,Báo cáo thí điểm,thí điểm;trọng điểm,2025-07-03T04:22:00Z
NV-0290,Tổ chức cuộc thi sáng tạo trên dữ liệu mở du lịch,Thị trường dữ liệu,BVH,TTC,KH-013,CT-10,hoàn thành,trung bình,2025-05-09,,,2025-07-30,100,530000000,Báo cáo thí điểm,doanh nghiệp,2025-08-22T04:56:00Z
NV-0291,Xây dựng kho dữ liệu dùng chung lĩnh vực thương mại tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-nk,sa-dinh-dk,KH-023,CT-01,hoàn thành,trung bình,2024-04-19,,02 ngày làm việc kể từ ngày nhận được yêu cầu,2024-07-28,100,710000000,Hệ thống được nghiệm thu,kết nối,2025-08-08T02:08:00Z
NV-0292,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống khoa học,An toàn dữ liệu,,BDK;BNK,KH-007,,đang thực hiện,thấp,2025-08-23,2026-06,tháng 6.2026,,55,410000000,Phương án được phê duyệt,dữ liệu cá nhân;ngân sách,2025-08-27T04:06:00Z
NV-0293,Số hóa hồ sơ y tế tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,,KH-036,CT-06,hoàn thành,thấp,2024-07-20,2026-01-06,ngày 06 tháng 01 năm 2026,2025-03-28,100,530000000,,số hóa,2025-09-29T09:18:00Z
NV-0294,Chuyển kho dữ liệu giao thông lên nền tảng đám mây dùng chung,Hạ tầng dữ liệu,BDC,BVH;BHT;BNV,KH-004,CT-02,hoàn thành,cao,2024-12-03,2025-04-02,02/04/2025,2025-03-23,100,530000000,Biên bản kết nối,nền tảng,2025-04-08T08:02:00Z
NV-0295,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế toàn ngành,Thể chế,BSK-2021,BSK;BDK,KH-006,CT-03,hoàn thành,trung bình,2025-01-13,2026-05-09,chậm nhất đến ngày 09/05/2026,2025-05-04,100,560000000,Quyết định ban hành,thể chế;trọng điểm,2025-09-07T04:36:00Z
NV-0296,"Đánh giá rủi ro, phân loại dữ liệu giáo dục tại tỉnh Khánh Thúy",An toàn dữ liệu,khanh-thuy-cu,BNK;BCV;krong-mai-dk,KH-035,CT-11,hoàn thành,trung bình,2024-06-24,2025-05-27,chậm nhất đến ngày 27/05/2025,2025-06-07,100,160000000,Báo cáo đánh giá,dữ liệu cá nhân,2025-07-19T01:57:00Z
NV-0297,Xây dựng kho dữ liệu dùng chung lĩnh vực môi trường toàn ngành,Hạ tầng dữ liệu,BDN,BDK,KH-009,CT-01,chưa bắt đầu,cao,2025-09-14,2027-02,trong tháng 2/2027,,0,650000000,Biên bản kết nối,nền tảng;AI,2025-09-16T04:42:00Z
NV-0298,"Làm sạch, chuẩn hóa dữ liệu đất đai tại tỉnh Quế Hóa",Phát triển dữ liệu,que-hoa-cu,,KH-032,CT-06,hoàn thành,thấp,2025-01-23,2026-04-19,ngày 19 tháng 04 năm 2026,2025-08-01,100,540000000,Cơ sở dữ liệu vận hành,dữ liệu mở;ngân sách,2025-09-21T03:08:00Z
NV-0299,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống xã hội toàn ngành,An toàn dữ liệu,BCV,BDK;BCT,KH-011,CT-12,đang thực hiện,trung bình,2025-09-09,2026-01-09,09/01/2026,,65,280000000,Báo cáo đánh giá,an toàn,2025-09-30T09:30:00Z
NV-0300,Số hóa hồ sơ khoa học,Phát triển dữ liệu,BTD,BVH,KH-001,,chưa bắt đầu,thấp,2024-10-08,2026-03,tháng 3.2026,,0,760000000,Báo cáo kết quả số hóa,chất lượng,2025-01-22T05:54:00Z
NV-0301,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học toàn ngành",Thể chế,BTD,,KH-001,,hoàn thành,trung bình,2024-06-05,2024-12-09,09/12/2024,2024-10-15,100,140000000,Danh mục được ban hành,thể chế;liên thông,2024-12-28T05:35:00Z
NV-0302,Gán mã định danh thống nhất cho dữ liệu khoa học tại tỉnh Sóc Diên,Phát triển dữ liệu,soc-dien-dk,"các sở, ban, ngành",KH-025,CT-05,hoàn thành,thấp,2024-10-23,2025-11-05,chậm nhất đến ngày 05/11/2025,2025-08-18,100,400000000,,dữ liệu mở;báo cáo quý,2025-09-13T05:47:00Z
NV-0303,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực xây dựng tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-ht,sa-dinh-dk;sa-dinh-nk,KH-023,CT-02,đang thực hiện,trung bình,2024-07-29,2025-Q3,hoàn thành trong Quý III/2025,,10,1080000000,Hệ thống được nghiệm thu,nền tảng;trọng điểm,2024-12-16T01:31:00Z
NV-0304,"Ban hành quy chế quản lý, khai thác dữ liệu khoa học",Thể chế,BTD,BNK;BNV,KH-001,,tạm dừng,cao,2024-06-24,2025-Q2,Quý II/2025,,45,470000000,Quyết định ban hành,thể chế;AI,2025-02-10T08:41:00Z
NV-0305,Xây dựng cơ sở dữ liệu y tế toàn ngành,Phát triển dữ liệu,QBH,,KH-015,CT-05,đang thực hiện,trung bình,2025-04-07,2030,đến năm 2030,,55,110000000,Cơ sở dữ liệu vận hành,số hóa;liên thông,2025-07-19T04:16:00Z
NV-0306,Số hóa hồ sơ giáo dục tại tỉnh Đà Lộc,Phát triển dữ liệu,da-loc-hp,,KH-022,CT-05,đang thực hiện,cao,2025-05-30,,định kỳ hằng quý,,80,360000000,,dữ liệu mở,2025-06-16T08:50:00Z
NV-0307,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học toàn ngành,Hạ tầng dữ liệu,BTD,,KH-001,CT-06,tạm dừng,trung bình,2024-07-08,,định kỳ hằng quý,,15,780000000,Hệ thống được nghiệm thu,nền tảng;báo cáo quý,2025-08-05T04:42:00Z
NV-0308,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung,Hạ tầng dữ liệu,BKU,,KH-002,,hoàn thành,thấp,2024-09-15,2025-Q3,hoàn thành trong Quý III/2025,2025-07-23,100,120000000,Hệ thống được nghiệm thu,kết nối;liên thông,2025-08-02T07:09:00Z
NV-0309,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại tỉnh Bạch Sơn",Phát triển dữ liệu,bach-son-dn,BNV,KH-045,CT-08,chưa bắt đầu,trung bình,2025-04-09,2026-07,trong tháng 7/2026,,0,210000000,Báo cáo kết quả số hóa,chất lượng;báo cáo quý,2025-05-04T05:16:00Z
NV-0310,Công bố dữ liệu mở lĩnh vực khoa học tại tỉnh Sóc Diên,Phát triển dữ liệu,soc-dien-dk,BHP,KH-026,CT-06,hoàn thành,thấp,2025-05-12,2025-08-13,13/08/2025,2025-09-07,100,180000000,Cơ sở dữ liệu vận hành,chất lượng;AI,2025-09-20T08:48:00Z
NV-0311,Biên soạn tài liệu hướng dẫn khai thác dữ liệu môi trường tại tỉnh Hòa Phong,Nhân lực,hoa-phong-dn,hoa-phong-dk;BTN;VQT,KH-047,,chưa bắt đầu,trung bình,2025-07-24,,trước 15/12 hằng năm,,0,210000000,Tài liệu hướng dẫn,báo cáo quý,2025-09-06T03:56:00Z
NV-0312,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính toàn ngành,Hạ tầng dữ liệu,BNK,VQT,KH-008,CT-02,chưa bắt đầu,cao,2025-09-11,2026-03-26,26/03/2026,,0,670000000,Biên bản kết nối,,2025-09-18T06:19:00Z
NV-0313,"Đánh giá rủi ro, phân loại dữ liệu giáo dục tại tỉnh Thạch Lĩnh",An toàn dữ liệu,thach-linh-cu,,KH-030,,hoàn thành,cao,2024-10-14,2030,đến năm 2030,2025-08-30,100,340000000,Phương án được phê duyệt,dữ liệu cá nhân;ngân sách,2025-09-11T01:29:00Z
NV-0314,Số hóa hồ sơ xã hội tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,tien-loc-dk;tien-loc-nk,KH-036,CT-07,đang thực hiện,trung bình,2024-07-27,2025-12-27,27/12/2025,,45,220000000,Cơ sở dữ liệu vận hành,,2024-09-17T07:20:00Z
NV-0315,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu tại tỉnh Long Khê,Hạ tầng dữ liệu,long-khe-cu,,KH-037,CT-02,hoàn thành,trung bình,2024-10-27,2025-07,trong tháng 7/2025,2025-05-12,100,310000000,Kho dữ liệu vận hành,nền tảng,2025-07-08T09:21:00Z
NV-0316,"Ban hành quy chế quản lý, khai thác dữ liệu đất đai toàn ngành",Thể chế,BDD,,KH-005,CT-13,đang thực hiện,trung bình,2024-07-23,2025-12-17,17/12/2025,,35,,Quyết định ban hành,danh mục;liên thông,2025-05-15T08:36:00Z
NV-0317,Xây dựng cơ sở dữ liệu tài chính,Phát triển dữ liệu,BNS,BHT,KH-003,CT-07,chưa bắt đầu,cao,2024-10-28,2026-05-03,chậm nhất đến ngày 03/05/2026,,0,,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-06-13T01:18:00Z
NV-0318,Công bố dữ liệu mở lĩnh vực khoa học,Phát triển dữ liệu,Bộ Dử liệu và Khoa học,BCT,KH-007,,chưa bắt đầu,cao,2025-09-21,2025-10-23,23/10/2025,,0,120000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-09-23T07:30:00Z
NV-0319,Xây dựng bộ tiêu chí chất lượng dữ liệu tài chính tại tỉnh Bến Cau,Thể chế,ben-cau-cu,,KH-036,CT-03,đang thực hiện,trung bình,2025-02-10,2026-Q1/2026-Q2,Quý I-II/2026,,10,,Quy chế,danh mục,2025-06-01T09:56:00Z
NV-0320,Xây dựng cơ sở dữ liệu nông nghiệp tại thành phố Sa Đình,Phát triển dữ liệu,sa-dinh-dn,BDN,KH-024,CT-08,hoàn thành,trung bình,2025-02-25,,,2025-09-29,100,140000000,,dữ liệu mở,2025-09-29T03:59:00Z
NV-0321,Công bố dữ liệu mở lĩnh vực đất đai toàn ngành,Phát triển dữ liệu,BDD,BDK,KH-005,CT-07,hoàn thành,trung bình,2024-07-30,2024-11-01,chậm nhất đến ngày 01/11/2024,2024-12-03,100,760000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-02-16T04:33:00Z
NV-0322,Ban hành danh mục dữ liệu mở lĩnh vực khoa học tại tỉnh Hồng Giang,Thể chế,hong-giang-dk,TTC,,,đang thực hiện,trung bình,2024-03-08,2025-Q1/2025-Q2,Quý I-II/2025,,25,700000000,Quyết định ban hành,danh mục,2024-08-25T05:32:00Z
NV-0323,Xây dựng kho dữ liệu dùng chung lĩnh vực khoa học toàn ngành,Hạ tầng dữ liệu,BTD,BDK,KH-001,CT-01,hoàn thành,trung bình,2024-04-26,,tối thiểu 6 tháng một lần,2024-10-18,100,590000000,Hệ thống được nghiệm thu,nền tảng,2025-05-28T08:45:00Z
NV-0324,Chuyển kho dữ liệu nông nghiệp lên nền tảng đám mây dùng chung tại tỉnh Bạch Sơn,Hạ tầng dữ liệu,"các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",bach-son-nk,KH-063,CT-01,chưa bắt đầu,trung bình,2025-02-09,2026-07,tháng 7.2026,,0,250000000,Biên bản kết nối,ngân sách,2025-04-30T05:13:00Z
NV-0325,"Đánh giá rủi ro, phân loại dữ liệu xây dựng tại thành phố Đông Nhuệ",An toàn dữ liệu,dong-nhue-ht,,KH-018,,hoàn thành,trung bình,2025-04-06,2026-04,tháng 4.2026,2025-05-28,100,280000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-09-26T05:40:00Z
NV-0326,Gán mã định danh thống nhất cho dữ liệu văn hóa tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-vh,hong-giang-dk,KH-039,CT-04,chưa bắt đầu,thấp,2025-09-22,,tối thiểu 6 tháng một lần,,0,730000000,Bộ dữ liệu được công bố,chất lượng,2025-09-26T04:00:00Z
NV-0327,Phân công đầu mối quản trị dữ liệu khoa học toàn ngành,Thể chế,BTD,BCT,KH-001,,hoàn thành,thấp,2024-06-27,,tối thiểu 6 tháng một lần,2024-10-10,100,240000000,Danh mục được ban hành,danh mục,2025-07-18T09:14:00Z
NV-0328,"Làm sạch, chuẩn hóa dữ liệu đất đai tại tỉnh Sóc Diên",Phát triển dữ liệu,soc-dien-dn,,KH-051,CT-05,hoàn thành,trung bình,2025-07-01,,31/02/2025,2025-09-11,100,330000000,Cơ sở dữ liệu vận hành,chất lượng;liên thông,2025-09-27T04:32:00Z
NV-0329,Gán mã định danh thống nhất cho dữ liệu khoa học tại tỉnh Bạch Sơn,Phát triển dữ liệu,bach-son-dk,bach-son-ht;BSK,KH-019,,hoàn thành,trung bình,2025-09-18,2025-12-15,ngày 15 tháng 12 năm 2025,2025-09-24,100,490000000,,báo cáo quý,2025-09-27T02:18:00Z
NV-0330,Công bố dữ liệu mở lĩnh vực khoa học,Phát triển dữ liệu,BDK,BNK;BHP;VNC,KH-007,CT-07,đang thực hiện,trung bình,2025-09-24,2027-03-01,ngày 01 tháng 03 năm 2027,,55,510000000,Cơ sở dữ liệu vận hành,số hóa;trọng điểm,2025-09-25T01:26:00Z
NV-0331,Xây dựng cơ sở dữ liệu tài chính tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,TTC;BTT,KH-036,,đang thực hiện,trung bình,2024-06-24,2023/2025,giai đoạn 2023 - 2025,,45,210000000,Báo cáo kết quả số hóa,,2025-05-05T08:30:00Z
NV-0332,"Bảo đảm dữ liệu môi trường đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,,BCT,KH-009,CT-04,đang thực hiện,trung bình,2025-06-01,2026-Q3,hoàn thành trong Quý III/2026,,25,650000000,Bộ dữ liệu được công bố,chất lượng,2025-08-08T03:55:00Z
NV-0333,"Làm sạch, chuẩn hóa dữ liệu du lịch toàn ngành",Phát triển dữ liệu,BVH,BTN,KH-013,CT-05,chưa bắt đầu,trung bình,2025-02-07,,định kỳ hằng quý,,0,660000000,Cơ sở dữ liệu vận hành,dữ liệu mở;ngân sách,2025-05-03T09:20:00Z
NV-0334,Chuyển kho dữ liệu giáo dục lên nền tảng đám mây dùng chung tại tỉnh Quế Hóa,Hạ tầng dữ liệu,que-hoa-cu,VNC;BNK,KH-032,CT-01,đang thực hiện,trung bình,2024-09-02,2025-11-25,25/11/2025,,10,580000000,Biên bản kết nối,nền tảng;liên thông,2024-12-13T08:53:00Z
NV-0335,Bồi dưỡng cán bộ đầu mối dữ liệu nông nghiệp tại tỉnh Hồng Giang,Nhân lực,hong-giang-cu,BNK;hong-giang-ht,KH-027,,chưa bắt đầu,cao,2024-06-01,2025-01-27,chậm nhất đến ngày 27/01/2025,,0,460000000,Tài liệu hướng dẫn,đào tạo,2024-11-11T05:42:00Z
NV-0336,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học toàn ngành",Thể chế,BTD,BNK;VQT;BDK,KH-001,CT-13,hoàn thành,thấp,2024-05-27,2025-08-20,20/08/2025,2025-08-19,100,1740000000,Quyết định ban hành,thể chế;báo cáo quý,2025-09-27T03:28:00Z
NV-0337,"Bảo đảm dữ liệu môi trường đúng, đủ, sạch, sống tại tỉnh Hòa Phong",Phát triển dữ liệu,hoa-phong-dn,hoa-phong-nk;BDN,KH-047,,đang thực hiện,trung bình,2025-04-08,2026,"đến năm 2026, định hướng đến năm 2030",,85,,Cơ sở dữ liệu vận hành,chất lượng,2025-06-03T03:04:00Z
NV-0338,"Đánh giá rủi ro, phân loại dữ liệu tài chính tại tỉnh Quế Hóa",An toàn dữ liệu,que-hoa-cu,que-hoa-nk;BNK,KH-032,CT-12,hoàn thành,trung bình,2025-03-18,,Quý V/2025,2025-08-18,100,110000000,,dữ liệu cá nhân,2025-09-16T02:33:00Z
NV-0339,Thí điểm khai thác dữ liệu văn hóa cùng doanh nghiệp tại tỉnh Hòa Phong,Thị trường dữ liệu,hoa-phong-vh,hoa-phong-nk;BVH;các đơn vị liên quan,KH-021,CT-10,đang thực hiện,trung bình,2024-09-29,2026,năm 2026,,80,160000000,Đề án được phê duyệt,doanh nghiệp;AI,2025-05-06T06:46:00Z
NV-0340,Tập huấn kỹ năng phân tích dữ liệu khoa học tại tỉnh Quế Hóa,Nhân lực,que-hoa-dk,,,,đang thực hiện,trung bình,2024-05-16,2025-Q3,Quý III/2025,,60,470000000,Tài liệu hướng dẫn,đào tạo,2025-01-22T05:01:00Z
NV-0341,"Đánh giá rủi ro, phân loại dữ liệu xã hội tại tỉnh Hồng Giang",An toàn dữ liệu,hong-giang-cu,,KH-027,CT-12,hoàn thành,trung bình,2024-04-22,,không quá 03 tháng kể từ thời điểm công bố,2024-09-03,100,100000000,Báo cáo đánh giá,an toàn,2025-05-27T07:38:00Z
NV-0342,Kết nối hệ thống môi trường với trục chia sẻ dữ liệu tại tỉnh Sóc Diên,Hạ tầng dữ liệu,soc-dien-dn,BHT,KH-025,CT-01,hoàn thành,cao,2024-10-16,2025-04,tháng 4.2025,2025-04-28,100,300000000,Biên bản kết nối,kết nối,2025-08-01T03:16:00Z
NV-0343,"Ban hành quy chế quản lý, khai thác dữ liệu xã hội tại tỉnh Gia Rung",Thể chế,gia-rung,gia-rung-dk,KH-041,,đang thực hiện,trung bình,2025-09-19,2026-Q3,Quý III/2026,,5,,Quy chế,thể chế;trọng điểm,2025-09-20T02:51:00Z
NV-0344,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế,Hạ tầng dữ liệu,BSK-2021,,KH-006,,đang thực hiện,cao,2024-10-20,2025-08-06,06/08/2025,,20,590000000,Hệ thống được nghiệm thu,kết nối,2025-06-21T04:44:00Z
NV-0345,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-dk,,KH-024,,hoàn thành,trung bình,2025-05-10,2026-02-20,20/02/2026,2025-07-29,100,500000000,,nền tảng;trọng điểm,2025-08-10T02:52:00Z
NV-0346,Tập huấn kỹ năng phân tích dữ liệu xã hội tại tỉnh Bến Cau,Nhân lực,ben-cau-cu,tien-loc-dk;tien-loc-nk,KH-036,,đang thực hiện,trung bình,2024-07-24,2023/2025,giai đoạn 2023 - 2025,,45,,Lớp tập huấn,liên thông,2024-09-22T02:57:00Z
NV-0347,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế tại tỉnh Thạch Lĩnh,Thể chế,thach-linh-cu,thach-linh-nk,KH-030,CT-03,hoàn thành,trung bình,2024-11-10,2025-09-27,27/09/2025,2025-06-16,100,,,thể chế;trọng điểm,2025-06-27T07:12:00Z
NV-0348,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu toàn ngành,Hạ tầng dữ liệu,BNS,BTN;BPC;BHT,KH-003,CT-06,hoàn thành,trung bình,2024-08-10,,định kỳ hằng quý,2025-01-01,100,180000000,Hệ thống được nghiệm thu,kết nối;trọng điểm,2025-05-26T08:18:00Z
NV-0349,Xây dựng kho dữ liệu dùng chung lĩnh vực giáo dục toàn ngành,Hạ tầng dữ liệu,BHP,VNC;VQT,KH-010,CT-01,đang thực hiện,cao,2024-12-24,2025-05-24,24/05/2025,,35,630000000,Biên bản kết nối,nền tảng;trọng điểm,2025-03-15T08:15:00Z
NV-0350,Bồi dưỡng cán bộ đầu mối dữ liệu giáo dục tại tỉnh Hồng Giang,Nhân lực,hong-giang-cu,BPC;hong-giang-nk;BTT,KH-027,,hoàn thành,trung bình,2024-08-20,,,2025-03-19,100,12000000000,Tài liệu hướng dẫn,đào tạo,2025-06-05T09:45:00Z
NV-0351,Công bố dữ liệu mở lĩnh vực nông nghiệp tại tỉnh Đắk Vân,Phát triển dữ liệu,dak-van-dn,BVH,KH-049,CT-06,hoàn thành,trung bình,2025-07-26,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",2025-08-22,100,180000000,Báo cáo kết quả số hóa,dữ liệu mở,2025-09-22T04:12:00Z
NV-0352,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu du lịch tại tỉnh Đà Lộc",Thể chế,da-loc-vh,BNV,KH-022,CT-13,hoàn thành,trung bình,2024-03-07,2024-Q2,Quý II/2024,2024-03-17,100,,Quy chế,danh mục;trọng điểm,2025-02-09T07:24:00Z
NV-0353,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế tại tỉnh Khánh Thúy,Hạ tầng dữ liệu,khanh-thuy-cu,VNC,KH-035,CT-01,hoàn thành,cao,2024-04-18,2024-06-14,14/06/2024,2024-04-19,100,150000000,Kho dữ liệu vận hành,kết nối,2024-10-08T07:00:00Z
NV-0354,"Làm sạch, chuẩn hóa dữ liệu đất đai tại tỉnh Hòa Phong",Phát triển dữ liệu,hoa-phong-dn,,KH-047,CT-07,đang thực hiện,thấp,2025-03-09,,thường xuyên,,80,750000000,Báo cáo kết quả số hóa,số hóa,2025-09-04T07:38:00Z
NV-0355,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu tài chính",Thể chế,BNK,BTT;BDK,KH-008,,đang thực hiện,trung bình,2025-05-12,2026-01-24,24/01/2026,,,540000000,Quyết định ban hành,danh mục,2025-05-25T03:31:00Z
NV-0356,Công bố dữ liệu mở lĩnh vực y tế tại tỉnh Sóc Diên,Phát triển dữ liệu,soc-dien-sk,soc-dien-ht;soc-dien-nk,KH-026,,hoàn thành,cao,2025-07-23,2026-05-23,23/05/2026,2025-08-21,100,350000000,,dữ liệu mở,2025-09-02T07:41:00Z
NV-0357,Biên soạn tài liệu hướng dẫn khai thác dữ liệu nông nghiệp tại tỉnh Vân Hải,Nhân lực,van-hai-dn,BDK;BTT,KH-046,,đang thực hiện,trung bình,2025-04-19,2026-06-07,ngày 07 tháng 06 năm 2026,,45,730000000,Tài liệu hướng dẫn,đào tạo;ngân sách,2025-04-30T05:55:00Z
NV-0358,Ban hành danh mục dữ liệu mở lĩnh vực xã hội toàn ngành,Thể chế,QBH,BCV;BDN,KH-015,CT-13,hoàn thành,trung bình,2025-03-24,2025-05-20,20/05/2025,2025-06-07,100,190000000,Quy chế,thể chế,2025-07-05T06:08:00Z
NV-0359,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính,Hạ tầng dữ liệu,BNS,BNK,KH-003,CT-01,hoàn thành,trung bình,2025-01-07,,Quý V/2025,2025-06-03,100,480000000,Biên bản kết nối,nền tảng,2025-09-30T08:30:00Z
NV-0360,Tập huấn kỹ năng phân tích dữ liệu giáo dục tại thành phố Đông Nhuệ,Nhân lực,dong-nhue-hp,BHT;BTT;dong-nhue-nk,KH-018,,hoàn thành,trung bình,2025-04-18,,thường xuyên,2025-08-09,100,470000000,Tài liệu hướng dẫn,đào tạo;ngân sách,2025-08-20T05:27:00Z
NV-0361,Công bố dữ liệu mở lĩnh vực giáo dục tại thành phố Đông Nhuệ,Phát triển dữ liệu,dong-nhue-hp,dong-nhue-nk;dong-nhue-ht,KH-017,CT-07,đang thực hiện,trung bình,2024-02-07,2025-05,trong tháng 5/2025,,25,210000000,Cơ sở dữ liệu vận hành,số hóa;AI,2024-07-25T05:47:00Z
NV-0362,Ban hành danh mục dữ liệu mở lĩnh vực tài chính tại tỉnh Bến Cau,Thể chế,ben-cau-cu,tien-loc-nk;tien-loc-dk;tien-loc-ht,KH-036,CT-13,hoàn thành,trung bình,2024-09-06,2026-02-20,20/02/2026,2024-08-03,100,,Danh mục được ban hành,danh mục,2024-09-16T03:08:00Z
NV-0363,"Ban hành quy chế quản lý, khai thác dữ liệu môi trường tại tỉnh Krông Mai",Thể chế,krong-mai-dn,krong-mai-dk;krong-mai-ht,KH-058,CT-03,hoàn thành,trung bình,2025-07-19,2026-Q2,Quý II/2026,2025-09-06,100,410000000,Danh mục được ban hành,thể chế;trọng điểm,2025-09-08T08:41:00Z
NV-0364,Thí điểm khai thác dữ liệu giáo dục cùng doanh nghiệp tại tỉnh Đắk Vân,Thị trường dữ liệu,dak-van-hp,,,,hoàn thành,trung bình,2024-04-02,2025-03-15,15/03/2025,2025-04-08,100,650000000,Đề án được phê duyệt,thí điểm;AI,2025-06-02T07:56:00Z
NV-0365,Chuyển kho dữ liệu du lịch lên nền tảng đám mây dùng chung tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-vh,hoa-phong-ht;hoa-phong-nk,KH-021,,đang thực hiện,trung bình,2025-07-14,2026-11-24,24/11/2026,,65,620000000,,kết nối,2025-08-16T02:36:00Z
NV-0366,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học toàn ngành",Thể chế,BTD,BCT,KH-001,CT-13,đang thực hiện,trung bình,2024-05-19,2025,năm 2025,,70,280000000,Quyết định ban hành,danh mục,2025-07-22T03:29:00Z
NV-0367,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung-sk,BDK,,,hoàn thành,thấp,2024-06-16,2025-12,tháng 12.2025,2024-10-22,100,220000000,Kho dữ liệu vận hành,kết nối,2025-03-19T07:55:00Z
NV-0368,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu tại thành phố Long Khê,Hạ tầng dữ liệu,long-khe,long-khe-ht,KH-043,CT-02,đang thực hiện,trung bình,2025-09-18,2025-12,trong tháng 12/2025,,45,210000000,Kho dữ liệu vận hành,kết nối,2025-09-20T07:18:00Z
NV-0369,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BDK,BDN,KH-007,CT-05,đang thực hiện,trung bình,2025-09-23,2026-Q2,hoàn thành trong Quý II/2026,,50,660000000,Cơ sở dữ liệu vận hành,số hóa;AI,2025-09-27T05:53:00Z
NV-0370,"Ban hành quy chế quản lý, khai thác dữ liệu văn hóa toàn ngành",Thể chế,BVH,BHP,KH-013,,chưa bắt đầu,cao,2025-02-09,2025-Q3,Quý III/2025,,0,540000000,Quyết định ban hành,thể chế,2025-02-16T08:14:00Z
NV-0371,Xây dựng bộ tiêu chí chất lượng dữ liệu đất đai,Thể chế,BDN,BDK;VQT,KH-009,CT-13,đang thực hiện,trung bình,2025-06-01,2026-02-16,chậm nhất đến ngày 16/02/2026,,80,500000000,Danh mục được ban hành,danh mục,2025-09-24T09:02:00Z
NV-0372,Xây dựng kho dữ liệu dùng chung lĩnh vực giáo dục tại tỉnh Phú Thạnh,Hạ tầng dữ liệu,,BHT;BNK,KH-038,CT-01,hoàn thành,trung bình,2025-05-10,2025-Q4,Quý IV/2025,2025-06-08,100,700000000,Hệ thống được nghiệm thu,kết nối,2025-09-14T03:03:00Z
NV-0373,Số hóa hồ sơ y tế tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-cu,BCT;BDK;hong-giang-dk,KH-027,,đang thực hiện,trung bình,2025-05-28,2026-09-27,chậm nhất đến ngày 27/09/2026,,90,630000000,Báo cáo kết quả số hóa,chất lượng,2025-09-20T05:44:00Z
NV-0374,Bồi dưỡng cán bộ đầu mối dữ liệu tài chính tại thành phố Sa Đình,Nhân lực,"UBND các tỉnh, thành phố",sa-dinh-ht;BNK,KH-024,,chưa bắt đầu,thấp,2025-02-27,2026,đến hết năm 2026,,,560000000,Lớp tập huấn,đào tạo;báo cáo quý,2025-03-07T05:30:00Z
NV-0375,"Đánh giá rủi ro, phân loại dữ liệu y tế tại tỉnh Krông Mai",An toàn dữ liệu,krong-mai-cu,krong-mai-nk;krong-mai-dk,KH-034,CT-12,chưa bắt đầu,thấp,2025-01-24,2026-05-01,chậm nhất đến ngày 01/05/2026,,0,760000000,Báo cáo đánh giá,dữ liệu cá nhân,2025-05-16T02:29:00Z
NV-0376,Xây dựng phương án giá dịch vụ dữ liệu khoa học toàn ngành,Thị trường dữ liệu,BTD,"các bộ, ngành",KH-001,,hoàn thành,trung bình,2025-02-18,2026-09,tháng 9.2026,2025-07-10,100,,Đề án được phê duyệt,doanh nghiệp;ngân sách,2025-09-21T07:53:00Z
NV-0377,"Bảo đảm dữ liệu tài chính đúng, đủ, sạch, sống tại tỉnh Yên Cầu",Phát triển dữ liệu,yen-cau-cu,hong-giang-ht;hong-giang-dk,KH-028,CT-05,đang thực hiện,cao,2025-01-29,2026-08-18,18/08/2026,,35,640000000,Báo cáo kết quả số hóa,số hóa,2025-09-30T06:37:00Z
NV-0378,Phân công đầu mối quản trị dữ liệu đất đai tại tỉnh Tiền Lộc,Thể chế,tien-loc-dn,BCV;tien-loc-ht,KH-059,CT-13,chưa bắt đầu,trung bình,2025-07-31,2026-05,tháng 5.2026,,0,320000000,Quy chế,,2025-09-12T03:44:00Z
NV-0379,Ban hành danh mục dữ liệu mở lĩnh vực khoa học toàn ngành,Thể chế,BTD,BDN;BNK;BHP,KH-001,,hoàn thành,trung bình,2024-04-04,2025-09-19,19/09/2025,2025-06-17,100,,Danh mục được ban hành,danh mục;ngân sách,2025-09-27T01:35:00Z
NV-0380,Chuyển kho dữ liệu khoa học lên nền tảng đám mây dùng chung,Hạ tầng dữ liệu,BTD,,KH-001,,chưa bắt đầu,trung bình,2024-07-13,,,,0,430000000,Biên bản kết nối,kết nối;liên thông,2024-11-28T09:23:00Z
NV-0381,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống giáo dục,An toàn dữ liệu,BHP,BNK;BCT,KH-010,CT-11,chưa bắt đầu,cao,2024-12-30,2025,năm 2025,,0,480000000,Báo cáo đánh giá,an toàn;ngân sách,2025-05-03T01:12:00Z
NV-0382,"Làm sạch, chuẩn hóa dữ liệu nông nghiệp tại tỉnh Kim Xuyên",Phát triển dữ liệu,kim-xuyen-dn,kim-xuyen-dk,KH-054,CT-08,hoàn thành,trung bình,2025-07-31,2027-01-17,17/01/2027,2025-09-26,100,510000000,,số hóa;ngân sách,2025-09-27T08:32:00Z
NV-0383,Xây dựng cơ sở dữ liệu đất đai tại tỉnh Hoàng Lâm,Phát triển dữ liệu,hoang-lam-cu,BHP;thach-linh-ht,KH-031,CT-05,hoàn thành,trung bình,2024-07-03,2024-11-20,20/11/2024,2024-09-15,100,170000000,,chất lượng;trọng điểm,2024-12-12T07:57:00Z
NV-0384,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học,Thể chế,BTD,BHP;BTT;BNK,KH-001,,hoàn thành,trung bình,2024-03-27,2024-09,trong tháng 9/2024,2024-10-21,100,380000000,Quy chế,thể chế;AI,2025-02-11T09:11:00Z
NV-0385,Ban hành danh mục dữ liệu mở lĩnh vực thương mại tại tỉnh Tiền Lộc,Thể chế,tien-loc-nk,BPC,KH-042,,chưa bắt đầu,trung bình,2025-09-08,2026,năm 2026,,0,800000000,Danh mục được ban hành,danh mục;ngân sách,2025-09-24T09:05:00Z
NV-0386,"Bảo đảm dữ liệu tài chính đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BNS,BSK;BHP,KH-003,CT-07,hoàn thành,cao,2024-10-02,2025,"đến năm 2025, định hướng đến năm 2030",2025-05-03,100,790000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-09-30T02:11:00Z
NV-0387,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống tại tỉnh Tiền Lộc",Phát triển dữ liệu,tien-loc-dk,,KH-042,CT-04,đang thực hiện,cao,2025-09-23,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",,20,400000000,Báo cáo kết quả số hóa,dữ liệu mở;báo cáo quý,2025-09-23T03:59:00Z
NV-0388,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục tại tỉnh Minh Thủy,Thể chế,minh-thuy-cu,,KH-033,CT-03,chưa bắt đầu,cao,2025-03-24,,Quý V/2025,,0,750000000,Quyết định ban hành,thể chế;báo cáo quý,2025-04-20T09:13:00Z
NV-0389,Xây dựng cơ sở dữ liệu thương mại tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong-nk,VNC,KH-021,CT-04,hoàn thành,trung bình,2024-10-02,2025-10-29,29/10/2025,2025-04-29,100,170000000,Cơ sở dữ liệu vận hành,số hóa,2025-08-26T05:52:00Z
NV-0390,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại tỉnh Hòa Phong,Hạ tầng dữ liệu,hoa-phong-sk,,KH-021,,hoàn thành,thấp,2024-08-08,2024,trong năm 2024,2024-12-26,100,650000000,Kho dữ liệu vận hành,nền tảng,2025-07-16T09:54:00Z
NV-0391,Diễn tập ứng cứu sự cố lộ lọt dữ liệu khoa học tại tỉnh Tiền Lộc,An toàn dữ liệu,tien-loc-dk,tien-loc-nk;BDN,KH-042,CT-12,đang thực hiện,cao,2025-08-30,,tối thiểu 6 tháng một lần,,,440000000,Phương án được phê duyệt,an toàn,2025-09-16T08:17:00Z
NV-0392,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực du lịch,Hạ tầng dữ liệu,BVH,,KH-013,CT-06,đang thực hiện,cao,2024-12-20,2026-06,trong tháng 6/2026,,40,450000000,Kho dữ liệu vận hành,kết nối,2025-08-17T07:12:00Z
NV-0393,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống giáo dục toàn ngành,An toàn dữ liệu,BHP,TTC,KH-010,CT-11,hoàn thành,thấp,2025-02-03,2026-Q1,hoàn thành trong Quý I/2026,2025-04-25,100,330000000,Phương án được phê duyệt,an toàn,2025-09-22T07:41:00Z
NV-0394,Phân công đầu mối quản trị dữ liệu khoa học toàn ngành,Thể chế,BTD,BHP;BDN,KH-001,CT-03,hoàn thành,trung bình,2024-06-03,2025-03-23,23/03/2025,2024-12-28,100,730000000,Quy chế,,2025-01-22T01:51:00Z
NV-0395,Xây dựng phương án giá dịch vụ dữ liệu xã hội toàn ngành,Thị trường dữ liệu,BCV,,KH-011,CT-10,hoàn thành,cao,2025-08-14,2026-Q1/2026-Q2,Quý I-II/2026,2025-09-17,100,760000000,Đề án được phê duyệt,thí điểm;ngân sách,2025-09-23T03:25:00Z
NV-0396,Diễn tập ứng cứu sự cố lộ lọt dữ liệu đất đai tại thành phố Đông Nhuệ,An toàn dữ liệu,dong-nhue,BDK;dong-nhue-ht;dong-nhue-dk,KH-018,CT-11,đang thực hiện,trung bình,2025-02-09,2026-03-18,18/03/2026,,30,710000000,Phương án được phê duyệt,an toàn;liên thông,2025-04-15T08:21:00Z
NV-0397,Chuyển kho dữ liệu xã hội lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BCV,BNK,KH-011,CT-06,hoàn thành,trung bình,2025-05-26,2026-11,trong tháng 11/2026,2025-09-21,100,410000000,,kết nối;liên thông,2025-09-26T06:30:00Z
NV-0398,"Làm sạch, chuẩn hóa dữ liệu môi trường tại thành phố Sa Đình",Phát triển dữ liệu,sa-dinh-dn,,KH-023,CT-07,chưa bắt đầu,thấp,2024-02-21,,thường xuyên,,0,580000000,Cơ sở dữ liệu vận hành,số hóa;AI,2025-05-19T04:22:00Z
NV-0399,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế tại tỉnh Quế Hóa,Thể chế,que-hoa-cu,que-hoa-dk;que-hoa-ht,KH-032,CT-13,hoàn thành,trung bình,2024-09-09,2025-06-28,chậm nhất đến ngày 28/06/2025,2025-06-17,100,290000000,Quy chế,thể chế;ngân sách,2025-09-08T04:40:00Z
NV-0400,"Ban hành quy chế quản lý, khai thác dữ liệu giáo dục tại tỉnh Yên Cầu",Thể chế,yen-cau-cu,hong-giang-nk;BDK;BNK,KH-028,CT-03,hoàn thành,trung bình,2024-10-14,2024,năm 2024,2025-01-11,100,570000000,Quyết định ban hành,danh mục;trọng điểm,2025-06-24T07:52:00Z
NV-0401,"Đánh giá rủi ro, phân loại dữ liệu đất đai tại tỉnh Thạch Lĩnh",An toàn dữ liệu,thach-linh-cu,,KH-030,CT-12,hoàn thành,thấp,2025-04-06,,không quá 03 tháng kể từ thời điểm công bố,2025-06-19,100,470000000,,an toàn;báo cáo quý,2025-09-29T07:02:00Z
NV-0402,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BTD,TTC,KH-001,CT-08,đang thực hiện,trung bình,2024-04-27,2024-08-04,04/08/2024,,10,3180000000,Báo cáo kết quả số hóa,dữ liệu mở;liên thông,2025-02-04T09:59:00Z
NV-0403,Số hóa hồ sơ đất đai toàn ngành,Phát triển dữ liệu,BDN,,KH-009,CT-05,hoàn thành,trung bình,2025-06-08,2026-04-07,07/04/2026,2025-09-27,100,410000000,Bộ dữ liệu được công bố,chất lượng;trọng điểm,2025-09-28T09:57:00Z
NV-0404,Tổ chức cuộc thi sáng tạo trên dữ liệu mở thương mại tại tỉnh Bạch Sơn,Thị trường dữ liệu,bach-son-nk,BHP,KH-019,CT-10,hoàn thành,trung bình,2024-11-11,,02 ngày làm việc kể từ ngày nhận được yêu cầu,2025-07-01,100,610000000,,thí điểm,2025-07-10T03:33:00Z
NV-0405,Số hóa hồ sơ đất đai tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,,KH-036,,hoàn thành,trung bình,2024-10-29,2025-Q2,Quý II/2025,2025-05-14,100,160000000,Cơ sở dữ liệu vận hành,chất lượng,2025-07-29T01:26:00Z
NV-0406,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BTD,BVH;VNC,KH-001,CT-05,đang thực hiện,thấp,2024-04-01,2024-08,trong tháng 8/2024,,60,320000000,Bộ dữ liệu được công bố,dữ liệu mở;liên thông,2024-12-09T08:51:00Z
NV-0407,Phân công đầu mối quản trị dữ liệu nông nghiệp tại tỉnh Hồng Giang,Thể chế,hong-giang-cu,hong-giang-nk;hong-giang-dk,KH-027,,đang thực hiện,cao,2024-04-25,2025-02-04,chậm nhất đến ngày 04/02/2025,,35,720000000,Quy chế,thể chế,2025-05-19T08:01:00Z
NV-0408,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống y tế tại thành phố Đông Nhuệ,An toàn dữ liệu,dong-nhue-sk,dong-nhue-nk,KH-017,CT-12,hoàn thành,trung bình,2024-05-11,2025-08-02,02/08/2025,2025-04-27,100,,Phương án được phê duyệt,an toàn,2025-09-09T07:42:00Z
NV-0409,"Đánh giá rủi ro, phân loại dữ liệu nông nghiệp tại tỉnh Cửu Ninh",An toàn dữ liệu,cuu-ninh-dn,BPC;cuu-ninh-nk,KH-061,,tạm dừng,trung bình,2025-08-14,2026-Q1,Quý I/2026,,50,330000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-09-22T09:01:00Z
NV-0410,Xây dựng cơ sở dữ liệu khoa học toàn ngành,Phát triển dữ liệu,BTD,BPC;BDK;BCV,KH-001,CT-08,hoàn thành,cao,2024-07-15,,,2024-10-29,100,560000000,,chất lượng;ngân sách,2025-02-06T06:40:00Z
NV-0411,Biên soạn tài liệu hướng dẫn khai thác dữ liệu xã hội,Nhân lực,BCV,BTN;BNK,KH-011,,đang thực hiện,thấp,2025-08-16,2026,"đến năm 2026, định hướng đến năm 2030",,60,600000000,Lớp tập huấn,đào tạo;trọng điểm,2025-09-25T07:48:00Z
NV-0412,"Ban hành quy chế quản lý, khai thác dữ liệu xã hội tại tỉnh Long Khê",Thể chế,,BDK;BTT,KH-037,CT-03,hoàn thành,thấp,2025-01-27,,trước 15/12 hằng năm,2025-08-05,100,170000000,Quyết định ban hành,danh mục;ngân sách,2025-08-30T09:02:00Z
NV-0413,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục tại tỉnh Bến Cau,Thể chế,ben-cau-cu,"các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",KH-036,CT-03,hoàn thành,trung bình,2024-08-15,2025-09,tháng 9.2025,2025-07-03,100,230000000,Danh mục được ban hành,danh mục,2025-09-18T07:18:00Z
NV-0414,"Đánh giá rủi ro, phân loại dữ liệu môi trường",An toàn dữ liệu,BDN,,KH-009,CT-12,đang thực hiện,thấp,2025-09-23,,1.11,,95,470000000,Báo cáo đánh giá,an toàn;báo cáo quý,2025-09-30T02:20:00Z
NV-0415,Xây dựng kho dữ liệu dùng chung lĩnh vực y tế toàn ngành,Hạ tầng dữ liệu,QBH,BDK;BHP,KH-015,,đang thực hiện,thấp,2025-01-07,,31/02/2025,,40,170000000,Kho dữ liệu vận hành,kết nối;liên thông,2025-02-28T07:10:00Z
NV-0416,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế toàn ngành,Nhân lực,BSK-2021,VNC;BNK;BDK,KH-006,,hoàn thành,trung bình,2024-10-01,2025-Q1,hoàn thành trong Quý I/2025,2025-04-30,100,380000000,Lớp tập huấn,đào tạo,2025-08-10T06:40:00Z
NV-0417,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BTD,BTN,KH-001,CT-05,đang thực hiện,trung bình,2024-03-29,2025-03,trong tháng 3/2025,,55,110000000,Báo cáo kết quả số hóa,chất lượng,2025-07-19T09:35:00Z
NV-0418,Tập huấn kỹ năng phân tích dữ liệu khoa học toàn ngành,Nhân lực,BTD,BPC,KH-001,,chưa bắt đầu,cao,2024-07-18,2025-10-05,05/10/2025,,0,100000000,,,2025-08-27T08:58:00Z
NV-0419,Thí điểm khai thác dữ liệu nông nghiệp cùng doanh nghiệp tại tỉnh Thạch Lĩnh,Thị trường dữ liệu,thach-linh-dn,,KH-055,,đang thực hiện,trung bình,2025-09-18,2027-01-18,18/01/2027,,10,480000000,Đề án được phê duyệt,doanh nghiệp,2025-09-24T01:19:00Z
NV-0420,Biên soạn tài liệu hướng dẫn khai thác dữ liệu xã hội tại tỉnh Minh Thủy,Nhân lực,minh-thuy-cu,que-hoa-nk;TTC,KH-033,,chưa bắt đầu,thấp,2024-09-11,2025,"đến năm 2025, định hướng đến năm 2030",,0,670000000,Tài liệu hướng dẫn,đào tạo;báo cáo quý,2024-11-20T02:17:00Z
NV-0421,Tập huấn kỹ năng phân tích dữ liệu đất đai tại thành phố Đông Nhuệ,Nhân lực,dong-nhue,dong-nhue-dk;dong-nhue-ht;BSK,KH-018,,chưa bắt đầu,thấp,2025-03-02,2025,trong năm 2025,,,180000000,Lớp tập huấn,đào tạo,2025-06-22T01:20:00Z
NV-0422,"Làm sạch, chuẩn hóa dữ liệu nông nghiệp tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-cu,,KH-027,CT-04,chưa bắt đầu,trung bình,2024-10-21,,định kỳ,,0,480000000,Báo cáo kết quả số hóa,chất lượng,2025-01-16T06:49:00Z
NV-0423,Xây dựng cơ sở dữ liệu du lịch toàn ngành,Phát triển dữ liệu,BVH,,KH-013,CT-06,hoàn thành,thấp,2024-12-03,,định kỳ,2025-05-27,100,100000000,Báo cáo kết quả số hóa,dữ liệu mở,2025-09-12T05:24:00Z
NV-0424,Gán mã định danh thống nhất cho dữ liệu nông nghiệp tại tỉnh Bến Cau,Phát triển dữ liệu,"các sở, ban, ngành",BTT;tien-loc-nk;BHT,KH-036,CT-08,hoàn thành,trung bình,2024-07-11,2024-11-25,25/11/2024,2024-12-21,100,330000000,Báo cáo kết quả số hóa,chất lượng,2025-03-30T02:56:00Z
NV-0425,"Làm sạch, chuẩn hóa dữ liệu giáo dục tại tỉnh Đà Lộc",Phát triển dữ liệu,da-loc-hp,da-loc-nk;da-loc-dk,KH-022,CT-05,hoàn thành,cao,2024-02-12,2024,năm 2024,2025-01-21,100,540000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-02-08T05:51:00Z
NV-0426,Biên soạn tài liệu hướng dẫn khai thác dữ liệu khoa học tại thành phố Sa Đình,Nhân lực,sa-dinh-dk,BDK,KH-023,,hoàn thành,trung bình,2024-05-19,2024-07-08,08/07/2024,2024-05-20,100,450000000,Tài liệu hướng dẫn,đào tạo;ngân sách,2024-10-31T03:29:00Z
NV-0427,Xây dựng cơ sở dữ liệu tài chính toàn ngành,Phát triển dữ liệu,BNS,BHT;BDK;BSK,KH-003,CT-07,hoàn thành,trung bình,2024-11-03,2025-04-05,05/04/2025,2025-04-12,100,230000000,Báo cáo kết quả số hóa,chất lượng;báo cáo quý,2025-07-09T07:51:00Z
NV-0428,"Đánh giá rủi ro, phân loại dữ liệu khoa học tại thành phố Long Khê",An toàn dữ liệu,long-khe-dk,BCT,KH-043,CT-11,đang thực hiện,trung bình,2025-09-18,2027-Q1,Quý I/2027,,50,110000000,Báo cáo đánh giá,an toàn;liên thông,2025-09-30T09:55:00Z
NV-0429,Phân công đầu mối quản trị dữ liệu tài chính tại thành phố Sa Đình,Thể chế,sa-dinh-nk,BCT,,CT-13,hoàn thành,trung bình,2024-04-28,2025-08-05,chậm nhất đến ngày 05/08/2025,2025-05-15,100,750000000,Quy chế,thể chế,2025-09-29T03:18:00Z
NV-0430,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BTD,,KH-001,,hoàn thành,trung bình,2024-06-10,2025-10,trong tháng 10/2025,2025-08-12,100,450000000,Cơ sở dữ liệu vận hành,số hóa,2025-09-10T09:42:00Z
NV-0431,Phân công đầu mối quản trị dữ liệu môi trường tại tỉnh Cửu Ninh,Thể chế,cuu-ninh-dn,BHP,KH-061,CT-13,hoàn thành,trung bình,2025-07-24,2030,đến năm 2030,2025-09-16,100,560000000,Quyết định ban hành,danh mục;AI,2025-09-25T02:36:00Z
NV-0432,Ban hành danh mục dữ liệu mở lĩnh vực khoa học toàn ngành,Thể chế,BKU,BNK;BVH;BDK,KH-002,,đang thực hiện,trung bình,2024-10-08,,khẩn trương,,35,710000000,Danh mục được ban hành,thể chế,2025-04-30T04:29:00Z
NV-0433,Chuyển kho dữ liệu thương mại lên nền tảng đám mây dùng chung tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue-nk,,KH-018,CT-02,đang thực hiện,thấp,2025-04-12,2026-03-21,21/03/2026,,65,600000000,Biên bản kết nối,nền tảng,2025-07-17T09:31:00Z
NV-0434,Chuyển kho dữ liệu thương mại lên nền tảng đám mây dùng chung toàn ngành,Hạ tầng dữ liệu,BTN,,KH-012,CT-06,hoàn thành,cao,2024-12-16,2025-Q3,hoàn thành trong Quý III/2025,2025-08-22,100,310000000,Hệ thống được nghiệm thu,kết nối;ngân sách,2025-09-19T06:48:00Z
NV-0435,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế tại tỉnh Vân Hải,Thể chế,van-hai-sk,van-hai-ht;van-hai-nk;van-hai-dk,KH-020,CT-03,đang thực hiện,cao,2025-05-03,,không quá 03 tháng kể từ thời điểm công bố,,5,3660000000,Quy chế,danh mục,2025-06-19T04:34:00Z
NV-0436,Bồi dưỡng cán bộ đầu mối dữ liệu y tế tại tỉnh Kim Xuyên,Nhân lực,kim-xuyen-sk,BCV;BDK,,,đang thực hiện,trung bình,2024-04-20,,hằng năm,,95,730000000,Lớp tập huấn,đào tạo;ngân sách,2025-06-30T03:24:00Z
NV-0437,Xây dựng kho dữ liệu dùng chung lĩnh vực xã hội tại tỉnh Yên Cầu,Hạ tầng dữ liệu,yen-cau-cu,,KH-028,,đang thực hiện,trung bình,2024-10-11,2025-09,trong tháng 9/2025,,5,,Hệ thống được nghiệm thu,nền tảng,2025-02-12T05:41:00Z
NV-0438,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống tài chính toàn ngành,An toàn dữ liệu,da-lộc,BDK;BVH,KH-003,CT-12,đang thực hiện,cao,2024-08-14,,hằng năm,,50,720000000,,dữ liệu cá nhân,2025-05-30T03:21:00Z
NV-0439,Biên soạn tài liệu hướng dẫn khai thác dữ liệu đất đai tại tỉnh Lam Hà,Nhân lực,lam-ha-cu,kim-xuyen-ht;BDK,KH-029,,hoàn thành,cao,2025-02-22,,hằng năm,2025-06-29,100,410000000,Tài liệu hướng dẫn,đào tạo;báo cáo quý,2025-07-19T09:53:00Z
NV-0440,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống",Phát triển dữ liệu,BDK,BVH;VQT;BCV,KH-007,CT-04,chưa bắt đầu,trung bình,2025-09-13,,,,0,320000000,Cơ sở dữ liệu vận hành,dữ liệu mở;liên thông,2025-09-17T07:16:00Z
NV-0441,Gán mã định danh thống nhất cho dữ liệu nông nghiệp tại thành phố Đông Nhuệ,Phát triển dữ liệu,dong-nhue-dn,BNK;dong-nhue-nk;BDK,KH-062,CT-06,đang thực hiện,cao,2025-05-17,2026-Q4,Quý IV/2026,,,770000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-06-11T07:56:00Z
NV-0442,"Làm sạch, chuẩn hóa dữ liệu y tế toàn ngành",Phát triển dữ liệu,BSK-2021,BTN;VQT,KH-006,,đang thực hiện,trung bình,2025-01-15,2026-04-13,13/04/2026,,40,540000000,Cơ sở dữ liệu vận hành,số hóa;trọng điểm,2025-01-21T07:38:00Z
NV-0443,Tập huấn kỹ năng phân tích dữ liệu môi trường tại tỉnh Đắk Vân,Nhân lực,dak-van-dn,VNC;BNK;BHT,KH-049,,hoàn thành,cao,2025-07-18,2026-Q4,Quý IV/2026,2025-07-28,100,440000000,Lớp tập huấn,đào tạo;liên thông,2025-09-10T07:44:00Z
NV-0444,"Đánh giá rủi ro, phân loại dữ liệu y tế tại thành phố Long Khê",An toàn dữ liệu,long-khe-sk,BPC;BCV;BVH,,CT-12,hoàn thành,trung bình,2024-06-26,2025-10,tháng 10.2025,2025-08-26,100,210000000,Báo cáo đánh giá,dữ liệu cá nhân;AI,2025-09-04T09:29:00Z
NV-0445,Tập huấn kỹ năng phân tích dữ liệu môi trường tại tỉnh Gia Rung,Nhân lực,gia-rung-dn,,KH-057,,đang thực hiện,trung bình,2025-09-10,2027-01,tháng 1.2027,,35,620000000,Lớp tập huấn,đào tạo,2025-09-27T07:59:00Z
NV-0446,Bồi dưỡng cán bộ đầu mối dữ liệu đất đai tại tỉnh Krông Mai,Nhân lực,krong-mai-cu,krong-mai-dk,KH-034,,hoàn thành,thấp,2025-04-01,2026-04-16,16/04/2026,2025-09-18,100,200000000,,đào tạo;liên thông,2025-09-21T08:40:00Z
NV-0447,Gán mã định danh thống nhất cho dữ liệu tài chính toàn ngành,Phát triển dữ liệu,BNK,,KH-008,CT-07,hoàn thành,trung bình,2025-07-11,2025-Q4,Quý IV/2025,2025-09-05,100,370000000,Bộ dữ liệu được công bố,số hóa;trọng điểm,2025-09-29T01:59:00Z
NV-0448,Gán mã định danh thống nhất cho dữ liệu y tế tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc,,KH-042,,đang thực hiện,trung bình,2025-09-12,2026-Q3,Quý III/2026,,95,300000000,Bộ dữ liệu được công bố,số hóa;liên thông,2025-09-12T08:38:00Z
NV-0449,Xây dựng cơ sở dữ liệu nông nghiệp tại tỉnh Thạch Lĩnh,Phát triển dữ liệu,thach-linh-cu,,KH-030,,đang thực hiện,thấp,2024-08-11,,tối thiểu 6 tháng một lần,,10,130000000,Bộ dữ liệu được công bố,số hóa,2025-09-09T10:00:00Z
NV-0450,Số hóa hồ sơ thương mại,Phát triển dữ liệu,BTN,"VQT;BNK;BHT;UBND các tỉnh, thành phố",KH-012,,hoàn thành,cao,2025-06-15,2026-07,tháng 7.2026,2025-07-25,100,470000000,Cơ sở dữ liệu vận hành,số hóa,2025-09-27T09:09:00Z
NV-0451,Xây dựng cơ sở dữ liệu tài chính,Phát triển dữ liệu,BNK,,KH-008,,tạm dừng,cao,2025-07-17,2026-12-03,chậm nhất đến ngày 03/12/2026,,55,560000000,Bộ dữ liệu được công bố,AI,2025-08-16T09:16:00Z
NV-0452,Gán mã định danh thống nhất cho dữ liệu khoa học toàn ngành,Phát triển dữ liệu,,BCV;VQT,KH-001,CT-07,chưa bắt đầu,trung bình,2024-05-15,2025-Q3,Quý III/2025,,0,250000000,Báo cáo kết quả số hóa,dữ liệu mở;liên thông,2025-05-13T01:23:00Z
NV-0453,"Đánh giá rủi ro, phân loại dữ liệu đất đai tại tỉnh Kim Xuyên",An toàn dữ liệu,kim-xuyen-dn,,KH-054,CT-11,chưa bắt đầu,thấp,2025-08-07,2026-09-17,17/09/2026,,0,470000000,Báo cáo đánh giá,an toàn;trọng điểm,2025-09-30T09:36:00Z
NV-0454,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực giáo dục,Hạ tầng dữ liệu,BHP,BTT,KH-010,,hoàn thành,trung bình,2025-01-19,2026-02-23,23/02/2026,2025-04-19,100,440000000,Hệ thống được nghiệm thu,kết nối,2025-07-10T07:31:00Z
NV-0455,Chuyển kho dữ liệu giáo dục lên nền tảng đám mây dùng chung tại tỉnh Minh Thủy,Hạ tầng dữ liệu,minh-thuy-cu,,KH-033,,hoàn thành,thấp,2024-11-11,2025-Q1,Quý I/2025,2025-01-20,100,640000000,,nền tảng,2025-03-31T04:55:00Z
NV-0456,"Bảo đảm dữ liệu đất đai đúng, đủ, sạch, sống tại tỉnh Thạch Lĩnh",Phát triển dữ liệu,thach-linh-cu,,KH-030,CT-04,hoàn thành,cao,2024-11-08,2025-02-03,03/02/2025,2024-11-14,100,190000000,Báo cáo kết quả số hóa,chất lượng,2025-01-26T01:43:00Z
NV-0457,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu y tế toàn ngành",Thể chế,BSK-2021,,KH-006,CT-13,hoàn thành,trung bình,2024-08-23,2025-Q3,Quý III/2025,2025-06-12,100,790000000,,thể chế;liên thông,2025-06-20T02:47:00Z
NV-0458,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học toàn ngành,Thể chế,BTD,BDK;BCT,KH-001,CT-13,tạm dừng,cao,2024-03-05,2025-Q1,Quý I/2025,,30,500000000,Quyết định ban hành,thể chế,2024-12-22T05:47:00Z
NV-0459,Phân công đầu mối quản trị dữ liệu tài chính tại tỉnh Phú Thạnh,Thể chế,phu-thanh-cu,long-khe-nk;long-khe-dk;long-khe-ht,KH-038,,chưa bắt đầu,cao,2025-02-15,2026-07-12,12/07/2026,,0,330000000,Quy chế,danh mục;báo cáo quý,2025-06-04T08:09:00Z
NV-0460,"Làm sạch, chuẩn hóa dữ liệu tài chính",Phát triển dữ liệu,BNS,BDN,KH-003,CT-04,chưa bắt đầu,thấp,2024-10-20,2026-02,trong tháng 2/2026,,0,630000000,Báo cáo kết quả số hóa,chất lượng,2025-04-30T07:38:00Z
NV-0461,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại thành phố Long Khê",Phát triển dữ liệu,long-khe,long-khe-ht;BCV,KH-043,CT-06,tạm dừng,cao,2025-09-25,2026-04,tháng 4.2026,,45,600000000,Báo cáo kết quả số hóa,chất lượng,2025-09-28T04:24:00Z
NV-0462,"Đánh giá rủi ro, phân loại dữ liệu môi trường tại tỉnh Đà Lộc",An toàn dữ liệu,da-loc-dn,BVH;da-loc-nk;VNC,KH-022,,đang thực hiện,trung bình,2024-02-23,2024,"đến năm 2024, định hướng đến năm 2030",,,,Phương án được phê duyệt,an toàn;liên thông,2025-03-24T02:31:00Z
NV-0463,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống môi trường tại tỉnh Vân Hải,An toàn dữ liệu,van-hai-dn,van-hai-nk;van-hai-dk,KH-020,CT-11,hoàn thành,cao,2025-04-01,2025-08-22,ngày 22 tháng 08 năm 2025,2025-07-10,100,570000000,Phương án được phê duyệt,an toàn,2025-07-26T07:19:00Z
NV-0464,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học,Hạ tầng dữ liệu,BKU,BDK,KH-002,CT-06,hoàn thành,cao,2024-09-29,2024-12-22,22/12/2024,2024-10-11,100,330000000,,kết nối,2024-10-23T07:55:00Z
NV-0465,Tổ chức cuộc thi sáng tạo trên dữ liệu mở xây dựng tại thành phố Đông Nhuệ,Thị trường dữ liệu,dong-nhue-ht,BNK;BNV;BDN,,CT-10,đang thực hiện,trung bình,2024-04-26,2025-10,trong tháng 10/2025,,80,320000000,Báo cáo thí điểm,doanh nghiệp,2024-08-12T03:42:00Z
NV-0466,Xây dựng bộ tiêu chí chất lượng dữ liệu thương mại tại thành phố Đông Nhuệ,Thể chế,dong-nhue-nk,BNK;BTN;BPC,,CT-03,hoàn thành,trung bình,2025-06-14,2026-12-12,12/12/2026,2025-07-03,100,200000000,Quy chế,thể chế,2025-09-02T08:59:00Z
NV-0467,Ban hành danh mục dữ liệu mở lĩnh vực đất đai tại tỉnh Hồng Giang,Thể chế,hong-giang-dn,BNK;BSK;BCV,KH-039,CT-03,đang thực hiện,thấp,2025-09-10,2026-11-06,06/11/2026,,55,180000000,Danh mục được ban hành,thể chế;báo cáo quý,2025-09-23T08:42:00Z
NV-0468,Chuyển kho dữ liệu y tế lên nền tảng đám mây dùng chung tại tỉnh Thạch Lĩnh,Hạ tầng dữ liệu,thach-linh-cu,thach-linh-dk;thach-linh-nk,KH-030,CT-06,đang thực hiện,thấp,2024-12-01,2025-08-12,chậm nhất đến ngày 12/08/2025,,70,4680000000,Hệ thống được nghiệm thu,nền tảng,2025-07-03T04:19:00Z
NV-0469,Ban hành danh mục dữ liệu mở lĩnh vực nông nghiệp tại tỉnh Krông Mai,Thể chế,krong-mai-dn,,KH-058,CT-13,đang thực hiện,cao,2025-08-31,,tối thiểu 6 tháng một lần,,5,,Quy chế,danh mục,2025-09-15T03:49:00Z
NV-0470,"Ban hành quy chế quản lý, khai thác dữ liệu xã hội",Thể chế,QBH,BCV;TTC;VNC,KH-015,CT-03,hoàn thành,trung bình,2025-04-11,,,2025-08-09,100,,Quyết định ban hành,thể chế,2025-09-27T07:47:00Z
NV-0471,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục toàn ngành,Thể chế,BHP,BSK;BNV,KH-010,,hoàn thành,trung bình,2025-03-31,2025-Q2,hoàn thành trong Quý II/2025,2025-04-01,100,150000000,Quy chế,thể chế,2025-04-20T05:04:00Z
NV-0472,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học,Hạ tầng dữ liệu,BTD,VQT,KH-001,,đang thực hiện,trung bình,2024-06-07,,không quá 03 tháng kể từ thời điểm công bố,,40,,Biên bản kết nối,kết nối,2025-03-11T02:43:00Z
NV-0473,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu y tế",Thể chế,BSK-2021,BNK;VNC,KH-006,CT-03,chưa bắt đầu,thấp,2024-12-30,2025-12-05,05/12/2025,,0,350000000,,,2025-07-15T08:15:00Z
NV-0474,"Làm sạch, chuẩn hóa dữ liệu khoa học toàn ngành",Phát triển dữ liệu,các đơn vị liên quan,,KH-001,,hoàn thành,trung bình,2024-03-13,2024,"đến năm 2024, định hướng đến năm 2030",2024-10-23,100,590000000,Cơ sở dữ liệu vận hành,số hóa,2024-12-19T06:27:00Z
NV-0475,Số hóa hồ sơ tài chính tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong-nk,hoa-phong-dk;hoa-phong-ht,KH-021,CT-04,đang thực hiện,trung bình,2024-09-21,,31/02/2025,,30,330000000,Báo cáo kết quả số hóa,chất lượng;AI,2025-03-25T06:54:00Z
NV-0476,Ban hành danh mục dữ liệu mở lĩnh vực khoa học toàn ngành,Thể chế,BDK,BNV;BCV;BNK,KH-007,CT-03,đang thực hiện,trung bình,2025-09-15,2026-Q3,hoàn thành trong Quý III/2026,,20,240000000,Quy chế,thể chế;ngân sách,2025-09-22T04:03:00Z
NV-0477,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực du lịch tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-vh,,KH-039,CT-01,tạm dừng,cao,2025-09-16,2027-02-27,27/02/2027,,45,310000000,Biên bản kết nối,kết nối;ngân sách,2025-09-20T01:51:00Z
NV-0478,Kết nối hệ thống giao thông với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BDC,VQT;BPC,KH-004,CT-02,hoàn thành,trung bình,2024-12-27,,trước 15/12 hằng năm,2025-07-11,100,660000000,Biên bản kết nối,kết nối,2025-08-11T06:09:00Z
NV-0479,Phân công đầu mối quản trị dữ liệu khoa học,Thể chế,BTD,,KH-001,CT-03,đang thực hiện,trung bình,2024-07-01,2026-01-16,16/01/2026,,20,210000000,Danh mục được ban hành,danh mục;báo cáo quý,2024-09-27T02:09:00Z
NV-0480,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực giáo dục toàn ngành,Hạ tầng dữ liệu,BHP,BPC;BVH;BDK,KH-010,,hoàn thành,thấp,2024-12-30,2025-06-17,17/06/2025,2025-06-24,100,480000000,Hệ thống được nghiệm thu,kết nối;báo cáo quý,2025-07-13T08:58:00Z
NV-0481,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu toàn ngành,Hạ tầng dữ liệu,BDK,BVH;TTC,KH-007,,chưa bắt đầu,trung bình,2025-09-24,2027-03-21,21/03/2027,,0,440000000,Kho dữ liệu vận hành,,2025-09-25T05:59:00Z
NV-0482,"Đánh giá rủi ro, phân loại dữ liệu khoa học",An toàn dữ liệu,BTD,BHP;BCV;VQT,KH-001,CT-11,hoàn thành,cao,2024-08-01,2025-07-08,08/07/2025,2025-08-09,100,600000000,,an toàn,2025-08-10T07:05:00Z
NV-0483,Chuyển kho dữ liệu đất đai lên nền tảng đám mây dùng chung tại tỉnh Krông Mai,Hạ tầng dữ liệu,krong-mai-cu,BCT;BTN,KH-034,CT-02,đang thực hiện,cao,2025-02-22,2026,"đến năm 2026, định hướng đến năm 2030",,40,760000000,Hệ thống được nghiệm thu,nền tảng;báo cáo quý,2025-08-01T05:17:00Z
NV-0484,Chuyển kho dữ liệu xã hội lên nền tảng đám mây dùng chung tại tỉnh Minh Thủy,Hạ tầng dữ liệu,minh-thuy-cu,BNV;que-hoa-nk;que-hoa-ht,KH-033,CT-01,đang thực hiện,cao,2024-09-08,,trước 15/12 hằng năm,,90,610000000,Hệ thống được nghiệm thu,kết nối,2025-08-03T09:39:00Z
NV-0485,"Bảo đảm dữ liệu giáo dục đúng, đủ, sạch, sống tại tỉnh Tiền Lộc",Phát triển dữ liệu,tien-loc,,KH-042,CT-07,đang thực hiện,trung bình,2025-09-06,2026-11-19,chậm nhất đến ngày 19/11/2026,,45,510000000,Bộ dữ liệu được công bố,chất lượng;báo cáo quý,2025-09-21T03:21:00Z
NV-0486,"Làm sạch, chuẩn hóa dữ liệu tài chính tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-cu,,KH-027,CT-06,đang thực hiện,thấp,2024-08-21,2025-05-02,02/05/2025,,25,500000000,Bộ dữ liệu được công bố,dữ liệu mở;ngân sách,2024-12-15T03:12:00Z
NV-0487,"Làm sạch, chuẩn hóa dữ liệu xã hội tại tỉnh Bến Cau",Phát triển dữ liệu,ben-cau-cu,"các sở, ban, ngành",KH-036,CT-08,đang thực hiện,trung bình,2024-11-04,2023/2025,giai đoạn 2023 - 2025,,20,590000000,Bộ dữ liệu được công bố,chất lượng,2025-03-18T02:06:00Z
NV-0488,Xây dựng bộ tiêu chí chất lượng dữ liệu nông nghiệp tại tỉnh Hòa Phong,Thể chế,hoa-phong-dn,hoa-phong-dk,KH-047,CT-03,hoàn thành,trung bình,2025-06-15,2026-Q2,Quý II/2026,2025-08-21,100,400000000,Danh mục được ban hành,danh mục,2025-09-28T02:29:00Z
NV-0489,Xây dựng cơ sở dữ liệu khoa học,Phát triển dữ liệu,BTD,BDN,KH-001,CT-08,đang thực hiện,cao,2024-03-08,2023/2025,giai đoạn 2023 - 2025,,100,630000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-08-03T04:25:00Z
NV-0490,"Ban hành quy chế quản lý, khai thác dữ liệu tài chính toàn ngành",Thể chế,BNS,BPC;BCV;BVH,KH-003,CT-03,đang thực hiện,cao,2024-10-15,2026-04-08,chậm nhất đến ngày 08/04/2026,,90,420000000,Quy chế,thể chế,2025-06-09T07:05:00Z
NV-0491,Thí điểm khai thác dữ liệu giáo dục cùng doanh nghiệp tại thành phố Đông Nhuệ,Thị trường dữ liệu,dong-nhue-hp,dong-nhue-dk;BVH,KH-018,,hoàn thành,trung bình,2025-03-25,2026-01-26,26/01/2026,2025-09-24,100,210000000,,doanh nghiệp;ngân sách,2025-09-26T01:18:00Z
NV-0492,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu tài chính toàn ngành",Thể chế,,BCV;BDK;BNK,KH-003,CT-13,hoàn thành,trung bình,2024-07-12,2025-03-12,12/03/2025,2025-01-13,100,570000000,,,2025-09-27T05:37:00Z
NV-0493,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực nông nghiệp tại tỉnh Thạch Lĩnh,Hạ tầng dữ liệu,thach-linh-cu,BNV;BDK;VQT,KH-030,CT-06,chưa bắt đầu,trung bình,2025-05-28,,tối thiểu 6 tháng một lần,,0,790000000,Kho dữ liệu vận hành,nền tảng;ngân sách,2025-07-17T08:43:00Z
NV-0494,"Làm sạch, chuẩn hóa dữ liệu xã hội tại tỉnh Bến Cau",Phát triển dữ liệu,ben-cau-cu,,KH-036,CT-04,hoàn thành,thấp,2024-10-10,2024-12-16,16/12/2024,2024-11-18,100,340000000,Bộ dữ liệu được công bố,dữ liệu mở,2024-11-19T06:55:00Z
NV-0495,Xây dựng bộ tiêu chí chất lượng dữ liệu giáo dục tại thành phố Sa Đình,Thể chế,sa-dinh-hp,BCT,KH-024,CT-13,hoàn thành,trung bình,2025-02-13,2025-10-26,26/10/2025,2025-08-17,100,720000000,Quy chế,thể chế,2025-09-20T04:37:00Z
NV-0496,Xây dựng phương án giá dịch vụ dữ liệu văn hóa tại tỉnh Gia Rung,Thị trường dữ liệu,gia-rung-vh,gia-rung-nk;BNK,KH-041,CT-10,chưa bắt đầu,thấp,2025-08-22,2026-Q3/2026-Q4,Quý III-IV/2026,,0,480000000,Đề án được phê duyệt,doanh nghiệp,2025-09-25T07:37:00Z
NV-0497,Biên soạn tài liệu hướng dẫn khai thác dữ liệu du lịch tại tỉnh Tiền Lộc,Nhân lực,tien-loc-vh,BVH,KH-042,,chưa bắt đầu,trung bình,2025-09-18,2027-03,trong tháng 3/2027,,0,540000000,Lớp tập huấn,đào tạo;liên thông,2025-09-18T06:37:00Z
NV-0498,Tổ chức cuộc thi sáng tạo trên dữ liệu mở nông nghiệp tại tỉnh Sóc Diên,Thị trường dữ liệu,soc-dien-dn,soc-dien-ht,KH-051,,chưa bắt đầu,trung bình,2025-06-29,,Quý V/2025,,0,270000000,Báo cáo thí điểm,doanh nghiệp,2025-07-01T03:12:00Z
NV-0499,Ban hành danh mục dữ liệu mở lĩnh vực xây dựng tại tỉnh Bạch Sơn,Thể chế,bach-son-ht,TTC;bach-son-dk,KH-019,CT-13,hoàn thành,trung bình,2024-11-29,2025-Q2,Quý II/2025,2025-06-24,100,140000000,Quy chế,thể chế,2025-09-14T09:30:00Z
NV-0500,"Làm sạch, chuẩn hóa dữ liệu nông nghiệp toàn ngành",Phát triển dữ liệu,BDN,BNK;BVH;BTT,KH-009,,đang thực hiện,trung bình,2025-07-25,,,,40,12000000000,Bộ dữ liệu được công bố,số hóa;liên thông,2025-09-15T04:46:00Z
NV-0501,"Bảo đảm dữ liệu môi trường đúng, đủ, sạch, sống tại tỉnh Gia Rung",Phát triển dữ liệu,gia-rung-dn,,KH-057,,hoàn thành,trung bình,2025-07-29,,theo tiến độ của đề án,2025-09-14,100,4740000000,Cơ sở dữ liệu vận hành,số hóa;AI,2025-09-26T01:04:00Z
NV-0502,Chuyển kho dữ liệu tài chính lên nền tảng đám mây dùng chung,Hạ tầng dữ liệu,BNS,,KH-003,CT-02,hoàn thành,trung bình,2024-10-09,2025-09-14,ngày 14 tháng 09 năm 2025,2025-09-16,100,280000000,Hệ thống được nghiệm thu,kết nối;ngân sách,2025-09-19T04:03:00Z
NV-0503,Ban hành danh mục dữ liệu mở lĩnh vực môi trường tại tỉnh Gia Rung,Thể chế,gia-rung-dn,gia-rung-dk,KH-057,CT-13,tạm dừng,trung bình,2025-07-29,2027-Q1/2027-Q2,Quý I-II/2027,,50,140000000,Quy chế,thể chế,2025-09-23T09:36:00Z
NV-0504,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực y tế tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue-sk,BDK,KH-018,CT-01,đang thực hiện,cao,2025-04-10,2026-Q4,Quý IV/2026,,20,340000000,Hệ thống được nghiệm thu,kết nối;trọng điểm,2025-07-12T03:44:00Z
NV-0505,Tập huấn kỹ năng phân tích dữ liệu nông nghiệp tại tỉnh Tiền Lộc,Nhân lực,tien-loc-dn,tien-loc-dk;TTC;BCT,KH-059,,đang thực hiện,cao,2025-09-14,,tối thiểu 6 tháng một lần,,65,780000000,Tài liệu hướng dẫn,đào tạo;AI,2025-09-15T01:50:00Z
NV-0506,Gán mã định danh thống nhất cho dữ liệu du lịch tại tỉnh Tiền Lộc,Phát triển dữ liệu,tien-loc-vh,tien-loc-dk;BTT;BNK,KH-042,,đang thực hiện,trung bình,2025-09-03,2026-10-06,06/10/2026,,95,560000000,Báo cáo kết quả số hóa,báo cáo quý,2025-09-04T09:15:00Z
NV-0507,Bồi dưỡng cán bộ đầu mối dữ liệu môi trường tại tỉnh Hòa Phong,Nhân lực,hoa-phong-dn,hoa-phong-nk,KH-047,,đang thực hiện,thấp,2025-08-03,,1.11,,20,690000000,,liên thông,2025-09-05T09:09:00Z
NV-0508,Diễn tập ứng cứu sự cố lộ lọt dữ liệu y tế tại thành phố Long Khê,An toàn dữ liệu,long-khe-sk,long-khe-nk,KH-043,CT-11,chưa bắt đầu,trung bình,2025-09-18,2026-12-13,13/12/2026,,0,510000000,Báo cáo đánh giá,an toàn,2025-09-23T09:30:00Z
NV-0509,Gán mã định danh thống nhất cho dữ liệu tài chính tại tỉnh Cửu Ninh,Phát triển dữ liệu,cuu-ninh-nk,,,,tạm dừng,trung bình,2024-10-09,2025-03-01,ngày 01 tháng 03 năm 2025,,60,160000000,Báo cáo kết quả số hóa,số hóa;báo cáo quý,2025-01-31T02:09:00Z
NV-0510,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực giáo dục toàn ngành,Hạ tầng dữ liệu,BHP,BPC;VNC,KH-010,CT-02,hoàn thành,trung bình,2025-03-23,2026-03,trong tháng 3/2026,2025-05-13,100,250000000,Kho dữ liệu vận hành,kết nối;ngân sách,2025-07-06T05:31:00Z
NV-0511,"Ban hành quy chế quản lý, khai thác dữ liệu đất đai tại tỉnh Bạch Sơn",Thể chế,bach-son-dn,bach-son-ht,KH-063,CT-13,đang thực hiện,trung bình,2025-02-11,2025-09,tháng 9.2025,,55,670000000,Quy chế,thể chế,2025-08-03T02:15:00Z
NV-0512,"Ban hành quy chế quản lý, khai thác dữ liệu môi trường tại tỉnh Hòa Phong",Thể chế,hoa-phong-dn,hoa-phong-dk,KH-047,CT-13,hoàn thành,trung bình,2025-03-17,2025-08,tháng 8.2025,2025-02-21,100,760000000,Danh mục được ban hành,,2025-08-18T02:16:00Z
NV-0513,Bồi dưỡng cán bộ đầu mối dữ liệu khoa học,Nhân lực,BTD,BDN;BSK,KH-001,,hoàn thành,trung bình,2024-06-12,,theo tiến độ của đề án,2024-12-01,100,200000000,Lớp tập huấn,đào tạo;AI,2025-05-05T01:27:00Z
NV-0514,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu xã hội tại tỉnh Hoàng Lâm",Thể chế,hoang-lam-cu,thach-linh-nk,KH-031,,hoàn thành,cao,2024-04-07,2025-04,tháng 4.2025,2025-05-08,100,760000000,Quy chế,liên thông,2025-07-09T04:33:00Z
NV-0515,Chuyển kho dữ liệu du lịch lên nền tảng đám mây dùng chung tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung-vh,BCV,KH-041,CT-02,đang thực hiện,trung bình,2025-08-22,,02 ngày làm việc kể từ ngày nhận được yêu cầu,,10,800000000,Kho dữ liệu vận hành,nền tảng,2025-09-19T05:41:00Z
NV-0516,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục tại thành phố Long Khê,Thể chế,long-khe,long-khe-dk,KH-043,,đang thực hiện,trung bình,2025-09-22,2026-10-21,21/10/2026,,5,680000000,Quyết định ban hành,danh mục;báo cáo quý,2025-09-25T01:42:00Z
NV-0517,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục toàn ngành,Thể chế,BHP,BNK;BDK,KH-010,CT-03,tạm dừng,trung bình,2025-01-14,2026-04-18,18/04/2026,,55,450000000,Danh mục được ban hành,danh mục;ngân sách,2025-08-16T05:32:00Z
NV-0518,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống y tế tại thành phố Đông Nhuệ,An toàn dữ liệu,dong-nhue-sk,dong-nhue-nk;dong-nhue-dk,KH-017,CT-11,chưa bắt đầu,trung bình,2024-06-30,2025-10-29,29/10/2025,,0,,Báo cáo đánh giá,an toàn,2025-02-18T05:42:00Z
NV-0519,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực tài chính tại tỉnh Hoàng Lâm,Hạ tầng dữ liệu,hoang-lam-cu,thach-linh-dk;BDN;BNK,KH-031,CT-06,đang thực hiện,cao,2024-06-21,2024-10,trong tháng 10/2024,,45,230000000,Kho dữ liệu vận hành,kết nối;báo cáo quý,2025-05-21T03:07:00Z
NV-0520,Thí điểm khai thác dữ liệu tài chính cùng doanh nghiệp tại tỉnh Bến Cau,Thị trường dữ liệu,ben-cau-cu,,KH-036,CT-10,chưa bắt đầu,thấp,2024-07-10,2025-10-13,13/10/2025,,0,670000000,Đề án được phê duyệt,doanh nghiệp;AI,2024-12-13T04:31:00Z
NV-0521,Số hóa hồ sơ môi trường tại tỉnh Bạch Sơn,Phát triển dữ liệu,bach-son-dn,BVH,KH-045,CT-06,tạm dừng,thấp,2025-07-03,2025-10,tháng 10.2025,,55,150000000,Báo cáo kết quả số hóa,số hóa,2025-09-03T06:48:00Z
NV-0522,Bồi dưỡng cán bộ đầu mối dữ liệu tài chính tại tỉnh Tiền Lộc,Nhân lực,tien-loc,VNC;tien-loc-ht;BDK,KH-042,,tạm dừng,thấp,2025-09-10,2027-01-11,11/01/2027,,45,230000000,Tài liệu hướng dẫn,đào tạo;AI,2025-09-15T04:20:00Z
NV-0523,"Làm sạch, chuẩn hóa dữ liệu đất đai tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-cu,BNV;BTT;hong-giang-dk,KH-027,CT-07,đang thực hiện,trung bình,2024-05-07,2024-12-16,16/12/2024,,85,730000000,Báo cáo kết quả số hóa,dữ liệu mở;ngân sách,2025-07-13T02:50:00Z
NV-0524,Ban hành danh mục dữ liệu mở lĩnh vực đất đai tại thành phố Đông Nhuệ,Thể chế,"các bộ, ngành",BHT;dong-nhue-ht;các đơn vị liên quan,KH-062,CT-03,đang thực hiện,trung bình,2025-03-16,2025-08,tháng 8.2025,,60,530000000,Quy chế,danh mục,2025-09-06T08:57:00Z
NV-0525,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BKU,,KH-002,CT-08,chưa bắt đầu,trung bình,2024-08-10,2023/2025,giai đoạn 2023 - 2025,,0,740000000,Báo cáo kết quả số hóa,,2025-04-10T05:22:00Z
NV-0526,Kết nối hệ thống khoa học với trục chia sẻ dữ liệu,Hạ tầng dữ liệu,BDK,BPC;BVH,KH-007,CT-06,đang thực hiện,trung bình,2025-09-18,,hằng năm,,35,740000000,Biên bản kết nối,nền tảng;liên thông,2025-09-25T09:01:00Z
NV-0527,Xây dựng bộ tiêu chí chất lượng dữ liệu xã hội,Thể chế,BCV,BDK;BDN;BVH,KH-011,,đang thực hiện,cao,2025-05-07,2026-04-24,ngày 24 tháng 04 năm 2026,,70,380000000,Quyết định ban hành,thể chế;trọng điểm,2025-09-19T05:58:00Z
NV-0528,Xây dựng kho dữ liệu dùng chung lĩnh vực nông nghiệp tại tỉnh Thạch Lĩnh,Hạ tầng dữ liệu,thach-linh-cu,,KH-030,,đang thực hiện,trung bình,2025-06-02,,hằng năm,,90,230000000,Hệ thống được nghiệm thu,kết nối;liên thông,2025-09-21T07:31:00Z
NV-0529,"Ban hành quy chế quản lý, khai thác dữ liệu khoa học toàn ngành",Thể chế,BTD,BTT,KH-001,CT-13,hoàn thành,trung bình,2024-07-30,2024-10-05,05/10/2024,2024-09-30,100,430000000,Quy chế,thể chế,2025-06-19T04:04:00Z
NV-0530,Ban hành danh mục dữ liệu mở lĩnh vực giáo dục tại tỉnh Phú Thạnh,Thể chế,phu-thanh-cu,long-khe-dk,KH-038,CT-13,đang thực hiện,trung bình,2025-01-16,,,,80,350000000,Quy chế,danh mục,2025-09-02T05:38:00Z
NV-0531,Phân công đầu mối quản trị dữ liệu đất đai tại tỉnh Hòa Phong,Thể chế,hoa-phong-dn,hoa-phong-dk;hoa-phong-nk,KH-021,CT-13,hoàn thành,trung bình,2024-07-20,2026/2030,"giai đoạn 2026-2030, tầm nhìn đến năm 2035",2025-06-30,100,540000000,Quy chế,thể chế,2025-07-02T05:41:00Z
NV-0532,Xây dựng cơ sở dữ liệu giao thông,Phát triển dữ liệu,,BTT,KH-004,CT-04,đang thực hiện,cao,2024-12-13,2026-05,trong tháng 5/2026,,85,570000000,Báo cáo kết quả số hóa,số hóa;liên thông,2025-03-09T03:43:00Z
NV-0533,Xây dựng phương án giá dịch vụ dữ liệu khoa học,Thị trường dữ liệu,BKU,BDK;BNK;BPC,KH-002,,chưa bắt đầu,trung bình,2024-08-10,2025-Q3,Quý III/2025,,0,660000000,Báo cáo thí điểm,thí điểm,2025-09-26T04:24:00Z
NV-0534,Xây dựng kho dữ liệu dùng chung lĩnh vực môi trường toàn ngành,Hạ tầng dữ liệu,BDN,BHT,KH-009,CT-02,đang thực hiện,trung bình,2025-07-04,2025-Q4,Quý IV/2025,,45,,Biên bản kết nối,liên thông,2025-08-10T05:10:00Z
NV-0535,"Làm sạch, chuẩn hóa dữ liệu đất đai tại thành phố Đông Nhuệ",Phát triển dữ liệu,dong-nhue-dn,dong-nhue-ht;dong-nhue-dk,KH-062,,chưa bắt đầu,trung bình,2025-02-17,2026-08-01,01/08/2026,,0,100000000,Báo cáo kết quả số hóa,chất lượng;báo cáo quý,2025-09-29T05:47:00Z
NV-0536,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai tại thành phố Sa Đình,Hạ tầng dữ liệu,sa-dinh-dn,,,CT-01,đang thực hiện,trung bình,2024-04-01,2025-04,trong tháng 4/2025,,35,700000000,Biên bản kết nối,nền tảng;báo cáo quý,2024-09-14T03:37:00Z
NV-0537,Gán mã định danh thống nhất cho dữ liệu đất đai,Phát triển dữ liệu,BDD,BTN,KH-005,,đang thực hiện,trung bình,2024-08-28,2025-12-06,06/12/2025,,10,230000000,Bộ dữ liệu được công bố,dữ liệu mở;trọng điểm,2024-12-08T08:43:00Z
NV-0538,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại tỉnh Quế Hóa",Phát triển dữ liệu,que-hoa-cu,BHT;BDN;que-hoa-dk,KH-032,CT-05,hoàn thành,cao,2024-12-27,2026-02-14,14/02/2026,2025-08-12,100,660000000,Báo cáo kết quả số hóa,báo cáo quý,2025-09-26T06:53:00Z
NV-0539,Xây dựng cơ sở dữ liệu tài chính tại tỉnh Hồng Giang,Phát triển dữ liệu,hong-giang-nk,BTT;hong-giang-dk,KH-039,,đang thực hiện,trung bình,2025-09-22,2026,"đến năm 2026, định hướng đến năm 2030",,60,100000000,Báo cáo kết quả số hóa,chất lượng;trọng điểm,2025-09-29T05:36:00Z
NV-0540,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế tại tỉnh Vân Hải,Nhân lực,van-hai-sk,,KH-020,,đang thực hiện,cao,2025-02-07,2026-Q2,Quý II/2026,,50,450000000,Lớp tập huấn,đào tạo,2025-04-22T05:43:00Z
NV-0541,Ban hành danh mục dữ liệu mở lĩnh vực nông nghiệp tại tỉnh Hòa Phong,Thể chế,hoa-phong-dn,hoa-phong-nk;hoa-phong-dk,KH-021,CT-13,hoàn thành,trung bình,2024-07-15,,thường xuyên,2024-12-30,100,630000000,Quyết định ban hành,thể chế;ngân sách,2025-09-19T04:34:00Z
NV-0542,Công bố dữ liệu mở lĩnh vực nông nghiệp tại tỉnh Yên Cầu,Phát triển dữ liệu,yen-cau-cu,hong-giang-nk;hong-giang-dk,KH-028,,chưa bắt đầu,trung bình,2025-01-23,2026-07-30,ngày 30 tháng 07 năm 2026,,0,470000000,Bộ dữ liệu được công bố,chất lượng,2025-03-30T06:45:00Z
NV-0543,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại tỉnh Hồng Giang",Phát triển dữ liệu,hong-giang-dn,hong-giang-dk,KH-053,CT-06,chưa bắt đầu,thấp,2025-09-07,2026-04-09,chậm nhất đến ngày 09/04/2026,,0,560000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-09-08T05:54:00Z
NV-0544,Xây dựng bộ tiêu chí chất lượng dữ liệu y tế toàn ngành,Thể chế,BSK-2021,BHT;BCV;BTN,KH-006,CT-13,hoàn thành,trung bình,2024-10-06,2023/2025,giai đoạn 2023 - 2025,2025-02-02,100,770000000,Quyết định ban hành,thể chế,2025-08-30T04:16:00Z
NV-0545,Số hóa hồ sơ môi trường,Phát triển dữ liệu,BDN,BCT,KH-009,CT-06,đang thực hiện,trung bình,2025-09-08,2026-09-21,21/09/2026,,30,660000000,Bộ dữ liệu được công bố,chất lượng;ngân sách,2025-09-15T07:55:00Z
NV-0546,Phân công đầu mối quản trị dữ liệu giáo dục,Thể chế,BHP,BDK;VQT;BNK,KH-010,CT-03,hoàn thành,trung bình,2024-12-24,2025-12,trong tháng 12/2025,2025-09-24,100,710000000,Danh mục được ban hành,danh mục,2025-09-30T04:49:00Z
NV-0547,Xây dựng phương án giá dịch vụ dữ liệu xã hội tại tỉnh Gia Rung,Thị trường dữ liệu,gia-rung,BNK;gia-rung-nk,KH-041,,đang thực hiện,trung bình,2025-09-04,2026,"đến năm 2026, định hướng đến năm 2030",,25,190000000,Đề án được phê duyệt,thí điểm;trọng điểm,2025-09-23T08:31:00Z
NV-0548,"Bảo đảm dữ liệu khoa học đúng, đủ, sạch, sống",Phát triển dữ liệu,BTD,,KH-001,CT-04,hoàn thành,trung bình,2024-04-15,2024-08-11,ngày 11 tháng 08 năm 2024,2024-06-06,100,110000000,Bộ dữ liệu được công bố,số hóa,2024-10-12T05:24:00Z
NV-0549,Gán mã định danh thống nhất cho dữ liệu giáo dục tại thành phố Đông Nhuệ,Phát triển dữ liệu,dong-nhue-hp,dong-nhue-nk,KH-018,CT-04,đang thực hiện,thấp,2025-09-22,,không quá 03 tháng kể từ thời điểm công bố,,40,520000000,Bộ dữ liệu được công bố,chất lượng,2025-09-25T05:55:00Z
NV-0550,Số hóa hồ sơ văn hóa tại tỉnh Hòa Phong,Phát triển dữ liệu,hoa-phong-vh,BVH,KH-021,,hoàn thành,trung bình,2024-08-26,2024-Q4,Quý IV/2024,2024-10-20,100,170000000,Báo cáo kết quả số hóa,chất lượng;AI,2024-11-01T02:52:00Z
NV-0551,Rà soát việc bảo vệ dữ liệu cá nhân trong hệ thống khoa học,An toàn dữ liệu,BTD,,KH-001,,đang thực hiện,trung bình,2024-10-27,2025-Q4,Quý IV/2025,,65,760000000,Phương án được phê duyệt,,2024-11-02T09:34:00Z
NV-0552,Xây dựng bộ tiêu chí chất lượng dữ liệu du lịch toàn ngành,Thể chế,BVH,BNV;BDN,KH-013,CT-13,hoàn thành,trung bình,2024-12-23,2026-05,tháng 5.2026,2025-07-18,100,260000000,Quy chế,thể chế,2025-09-08T03:41:00Z
NV-0553,Diễn tập ứng cứu sự cố lộ lọt dữ liệu đất đai tại tỉnh Krông Mai,An toàn dữ liệu,krong-mai-dn,BDK,KH-058,CT-12,đang thực hiện,cao,2025-07-18,2025-11-16,16/11/2025,,75,620000000,Phương án được phê duyệt,dữ liệu cá nhân;ngân sách,2025-08-08T09:03:00Z
NV-0554,Xây dựng bộ tiêu chí chất lượng dữ liệu văn hóa toàn ngành,Thể chế,BVH,,KH-013,CT-13,hoàn thành,trung bình,2025-03-18,2026-03-26,26/03/2026,2025-06-14,100,710000000,,thể chế,2025-06-18T04:50:00Z
NV-0555,Phân công đầu mối quản trị dữ liệu y tế tại tỉnh Bạch Sơn,Thể chế,bach-son,BDK,KH-019,,hoàn thành,trung bình,2025-02-22,2026-09-24,24/09/2026,2025-05-01,100,400000000,Quy chế,thể chế,2025-08-31T02:17:00Z
NV-0556,Kết nối hệ thống tài chính với trục chia sẻ dữ liệu tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue,BDK;BTT,KH-018,CT-02,hoàn thành,trung bình,2025-02-09,2025-04-24,24/04/2025,2025-02-23,100,330000000,Biên bản kết nối,nền tảng;trọng điểm,2025-06-30T01:22:00Z
NV-0557,Công bố dữ liệu mở lĩnh vực khoa học toàn ngành,Phát triển dữ liệu,BDK,,KH-007,CT-04,tạm dừng,cao,2025-09-08,,hàng năm,,50,430000000,,dữ liệu mở,2025-09-11T06:18:00Z
NV-0558,Ban hành danh mục dữ liệu mở lĩnh vực đất đai toàn ngành,Thể chế,BSKK,BHP,KH-005,CT-03,đang thực hiện,thấp,2024-08-27,2025,năm 2025,,60,720000000,Danh mục được ban hành,thể chế;ngân sách,2025-09-01T04:20:00Z
NV-0559,"Bảo đảm dữ liệu tài chính đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BNS,BSK;BDN;VNC,KH-003,CT-05,hoàn thành,trung bình,2024-10-14,2024/2026,giai đoạn 2024 - 2026,2025-04-16,100,330000000,Bộ dữ liệu được công bố,dữ liệu mở;AI,2025-07-09T09:22:00Z
NV-0560,Xây dựng cơ sở dữ liệu du lịch tại thành phố Sa Đình,Phát triển dữ liệu,sa-dinh-vh,BHP,KH-024,CT-04,đang thực hiện,thấp,2025-01-16,,,,80,310000000,Bộ dữ liệu được công bố,chất lượng;báo cáo quý,2025-08-03T08:25:00Z
NV-0561,"Làm sạch, chuẩn hóa dữ liệu xã hội",Phát triển dữ liệu,BCV,"TTC;BNK;BHP;các bộ, ngành",KH-011,CT-04,chưa bắt đầu,thấp,2025-06-17,2025-10,trong tháng 10/2025,,0,350000000,Bộ dữ liệu được công bố,,2025-09-28T05:58:00Z
NV-0562,"Làm sạch, chuẩn hóa dữ liệu văn hóa",Phát triển dữ liệu,BVH,BDK;BNK,KH-013,CT-06,đang thực hiện,thấp,2025-02-27,,hằng năm,,20,380000000,Cơ sở dữ liệu vận hành,dữ liệu mở;trọng điểm,2025-09-02T02:21:00Z
NV-0563,Ban hành danh mục dữ liệu mở lĩnh vực khoa học toàn ngành,Thể chế,BTD,,KH-001,CT-13,hoàn thành,trung bình,2024-03-12,2024-Q1/2024-Q2,Quý I-II/2024,2024-06-15,100,770000000,,thể chế,2025-02-02T07:24:00Z
NV-0564,"Bảo đảm dữ liệu nông nghiệp đúng, đủ, sạch, sống tại tỉnh Hòa Phong",Phát triển dữ liệu,hoa-phong-dn,BTT;hoa-phong-dk,KH-021,CT-08,hoàn thành,trung bình,2024-07-01,2025-Q1,hoàn thành trong Quý I/2025,2025-03-02,100,320000000,Cơ sở dữ liệu vận hành,số hóa,2025-09-12T03:05:00Z
NV-0565,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế tại tỉnh Hòa Phong,Nhân lực,hoa-phong-sk,BNV;TTC,,,hoàn thành,trung bình,2024-03-21,2024,trong năm 2024,2025-01-17,100,520000000,Lớp tập huấn,đào tạo,2025-07-13T01:09:00Z
NV-0566,Công bố dữ liệu mở lĩnh vực xã hội tại tỉnh Khánh Thúy,Phát triển dữ liệu,khanh-thuy-cu,BPC;krong-mai-nk;BTN,KH-035,CT-04,hoàn thành,trung bình,2024-05-02,2024-09,trong tháng 9/2024,2024-09-25,100,420000000,Cơ sở dữ liệu vận hành,chất lượng,2025-05-10T09:50:00Z
NV-0567,Ban hành danh mục dữ liệu mở lĩnh vực y tế tại tỉnh Thạch Lĩnh,Thể chế,thach-linh-cu,thach-linh-dk;BTT,KH-030,CT-03,tạm dừng,thấp,2024-10-29,2025-11-29,29/11/2025,,45,3900000000,Quyết định ban hành,liên thông,2025-09-29T01:00:00Z
NV-0568,Tập huấn kỹ năng phân tích dữ liệu đất đai tại tỉnh Vân Hải,Nhân lực,van-hai-dn,BNV;BCT;VQT,,,đang thực hiện,trung bình,2024-04-24,2023/2025,giai đoạn 2023 - 2025,,30,470000000,Lớp tập huấn,đào tạo,2024-06-27T01:45:00Z
NV-0569,Số hóa hồ sơ nông nghiệp tại tỉnh Kim Xuyên,Phát triển dữ liệu,kim-xuyen,BTT,,CT-05,hoàn thành,thấp,2024-05-13,2025-06,tháng 6.2025,2025-03-23,100,370000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-03-29T05:49:00Z
NV-0570,"Bảo đảm dữ liệu tài chính đúng, đủ, sạch, sống tại tỉnh Tiền Lộc",Phát triển dữ liệu,tien-loc-nk,,KH-042,CT-07,đang thực hiện,trung bình,2025-08-31,2026-Q4,Quý IV/2026,,30,770000000,Cơ sở dữ liệu vận hành,dữ liệu mở,2025-09-03T05:29:00Z
NV-0571,Xây dựng phương án giá dịch vụ dữ liệu y tế tại tỉnh Quế Hóa,Thị trường dữ liệu,que-hoa-cu,BDK,KH-032,CT-10,hoàn thành,thấp,2024-12-25,,thường xuyên,2025-06-13,100,650000000,Đề án được phê duyệt,thí điểm,2025-07-26T06:45:00Z
NV-0572,"Làm sạch, chuẩn hóa dữ liệu y tế tại tỉnh Hồng Giang",Phát triển dữ liệu,,hong-giang-nk;BDK,KH-039,CT-07,đang thực hiện,trung bình,2025-09-23,,thường xuyên,,60,310000000,Cơ sở dữ liệu vận hành,chất lượng,2025-09-28T03:48:00Z
NV-0573,Xây dựng kho dữ liệu dùng chung lĩnh vực đất đai tại tỉnh Sóc Diên,Hạ tầng dữ liệu,soc-dien-dn,BHT;soc-dien-nk;soc-dien-dk,KH-051,CT-01,hoàn thành,cao,2025-07-29,2026-Q3,hoàn thành trong Quý III/2026,2025-07-31,100,770000000,Kho dữ liệu vận hành,kết nối,2025-08-06T01:52:00Z
NV-0574,Biên soạn tài liệu hướng dẫn khai thác dữ liệu y tế tại thành phố Đông Nhuệ,Nhân lực,"các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",dong-nhue-nk;dong-nhue-dk;dong-nhue-ht,KH-017,,đang thực hiện,thấp,2024-07-03,2025,đến hết năm 2025,,5,440000000,Tài liệu hướng dẫn,đào tạo,2024-10-23T03:45:00Z
NV-0575,Chuyển kho dữ liệu thương mại lên nền tảng đám mây dùng chung tại tỉnh Đà Lộc,Hạ tầng dữ liệu,da-loc-nk,BDK;BNK,KH-022,CT-01,hoàn thành,thấp,2024-04-01,2024-Q3,hoàn thành trong Quý III/2024,2024-10-11,100,640000000,Biên bản kết nối,nền tảng,2025-07-05T05:44:00Z
NV-0576,Xây dựng cơ sở dữ liệu môi trường tại tỉnh Vân Hải,Phát triển dữ liệu,van-hai-dn,van-hai-nk;van-hai-dk,KH-046,CT-07,đang thực hiện,cao,2025-06-22,2026-06-08,08/06/2026,,70,150000000,Báo cáo kết quả số hóa,số hóa,2025-07-20T07:29:00Z
NV-0577,Biên soạn tài liệu hướng dẫn khai thác dữ liệu xã hội tại tỉnh Hoàng Lâm,Nhân lực,hoang-lam-cu,thach-linh-dk;thach-linh-ht,KH-031,,đang thực hiện,trung bình,2024-06-02,2025-Q3,Quý III/2025,,65,620000000,Tài liệu hướng dẫn,AI,2024-11-20T03:03:00Z
NV-0578,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực khoa học,Hạ tầng dữ liệu,BTD,BDK;BNV,KH-001,,hoàn thành,trung bình,2024-04-14,2024-Q3,hoàn thành trong Quý III/2024,2024-08-12,100,500000000,Hệ thống được nghiệm thu,kết nối,2024-11-29T06:56:00Z
NV-0579,Số hóa hồ sơ nông nghiệp tại tỉnh Đà Lộc,Phát triển dữ liệu,da-loc-dn,,KH-022,,đang thực hiện,trung bình,2024-06-11,2025-03-04,chậm nhất đến ngày 04/03/2025,,40,600000000,Báo cáo kết quả số hóa,số hóa;AI,2024-06-29T08:32:00Z
NV-0580,"Rà soát, sửa đổi quy định về chia sẻ dữ liệu khoa học",Thể chế,BTD,BSK;VNC,KH-001,CT-03,đang thực hiện,thấp,2024-10-26,2025-05-16,16/05/2025,,5,210000000,,danh mục,2025-01-15T06:36:00Z
NV-0581,"Ban hành quy chế quản lý, khai thác dữ liệu môi trường toàn ngành",Thể chế,BDN,,KH-009,CT-03,đang thực hiện,trung bình,2025-05-11,2025-11-17,17/11/2025,,,660000000,Quyết định ban hành,thể chế,2025-06-13T01:17:00Z
NV-0582,Xây dựng bộ tiêu chí chất lượng dữ liệu khoa học toàn ngành,Thể chế,BTD,TTC;BTT;BDN,KH-001,CT-13,hoàn thành,trung bình,2024-06-15,,hằng năm,2024-12-22,100,680000000,Quyết định ban hành,thể chế;ngân sách,2025-06-28T04:20:00Z
NV-0583,"Ban hành quy chế quản lý, khai thác dữ liệu nông nghiệp tại thành phố Đông Nhuệ",Thể chế,dong-nhue-dn,,KH-062,CT-13,đang thực hiện,trung bình,2025-04-17,2026-02-21,21/02/2026,,60,450000000,,thể chế,2025-07-03T07:13:00Z
NV-0584,Chuyển kho dữ liệu môi trường lên nền tảng đám mây dùng chung tại tỉnh Hồng Giang,Hạ tầng dữ liệu,hong-giang-dn,,KH-053,CT-02,đang thực hiện,trung bình,2025-08-01,2025-10-23,23/10/2025,,80,260000000,Biên bản kết nối,,2025-08-15T06:36:00Z
NV-0585,Xây dựng phương án giá dịch vụ dữ liệu tài chính tại tỉnh Hồng Giang,Thị trường dữ liệu,hong-giang,hong-giang-dk;BNV,KH-039,,đang thực hiện,cao,2025-09-13,2025-11-15,15/11/2025,,10,740000000,Báo cáo thí điểm,thí điểm,2025-09-13T07:35:00Z
NV-0586,Chuyển kho dữ liệu đất đai lên nền tảng đám mây dùng chung tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung,BPC,,,hoàn thành,trung bình,2024-03-04,2024-06,trong tháng 6/2024,2024-06-18,100,230000000,Hệ thống được nghiệm thu,nền tảng,2025-04-23T06:41:00Z
NV-0587,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực môi trường tại tỉnh Gia Rung,Hạ tầng dữ liệu,gia-rung-dn,gia-rung-dk,KH-057,CT-06,đang thực hiện,thấp,2025-07-17,2026-10,tháng 10.2026,,30,100000000,Biên bản kết nối,nền tảng;AI,2025-09-04T01:33:00Z
NV-0588,"Làm sạch, chuẩn hóa dữ liệu xã hội tại tỉnh Quế Hóa",Phát triển dữ liệu,que-hoa-cu,BNK;que-hoa-dk;que-hoa-nk,KH-032,CT-07,chưa bắt đầu,trung bình,2024-10-01,2025-Q4,Quý IV/2025,,0,490000000,,số hóa,2025-04-11T05:48:00Z
NV-0589,Xây dựng cơ sở dữ liệu đất đai tại tỉnh Bến Cau,Phát triển dữ liệu,ben-cau-cu,tien-loc-nk,KH-036,,đang thực hiện,thấp,2024-09-18,2024-12-24,24/12/2024,,25,700000000,Bộ dữ liệu được công bố,chất lượng;báo cáo quý,2025-06-15T06:45:00Z
NV-0590,Thí điểm khai thác dữ liệu giáo dục cùng doanh nghiệp tại tỉnh Phú Thạnh,Thị trường dữ liệu,phu-thanh-cu,,KH-038,,chưa bắt đầu,trung bình,2025-04-08,,,,0,180000000,Báo cáo thí điểm,thí điểm,2025-05-13T08:18:00Z
NV-0591,Kết nối hệ thống xây dựng với trục chia sẻ dữ liệu tại thành phố Đông Nhuệ,Hạ tầng dữ liệu,dong-nhue-ht,BVH;dong-nhue-nk,KH-017,CT-02,hoàn thành,trung bình,2024-03-02,2024-07-14,14/07/2024,2024-07-06,100,440000000,Hệ thống được nghiệm thu,kết nối;báo cáo quý,2025-03-05T08:36:00Z
NV-0592,Công bố dữ liệu mở lĩnh vực đất đai tại tỉnh Vân Hải,Phát triển dữ liệu,van-hai,van-hai-dk,KH-020,CT-04,hoàn thành,cao,2024-12-21,2025-Q3,Quý III/2025,2025-02-25,100,120000000,Bộ dữ liệu được công bố,dữ liệu mở,2025-09-07T05:34:00Z
NV-0593,Nâng cấp trung tâm dữ liệu phục vụ lĩnh vực đất đai tại tỉnh Tiền Lộc,Hạ tầng dữ liệu,tien-loc-dn,BNV;BDK,KH-059,,hoàn thành,trung bình,2025-07-23,2026-02,trong tháng 2/2026,2025-09-12,100,700000000,Biên bản kết nối,nền tảng,2025-09-25T01:21:00Z
NV-0594,Kết nối hệ thống giáo dục với trục chia sẻ dữ liệu tại tỉnh Phú Thạnh,Hạ tầng dữ liệu,phu-thanh-cu,BHP;long-khe-ht,KH-038,CT-01,chưa bắt đầu,thấp,2025-03-05,2025-Q4,Quý IV/2025,,0,,Kho dữ liệu vận hành,,2025-08-17T06:07:00Z
NV-0595,"Đánh giá rủi ro, phân loại dữ liệu nông nghiệp tại tỉnh Đắk Vân",An toàn dữ liệu,dak-van-dn,VNC;BDK,KH-049,CT-12,chưa bắt đầu,trung bình,2025-06-23,2026,"đến năm 2026, định hướng đến năm 2030",,0,310000000,Phương án được phê duyệt,dữ liệu cá nhân,2025-07-28T05:05:00Z
NV-0596,Xây dựng cơ sở dữ liệu nông nghiệp tại tỉnh Cửu Ninh,Phát triển dữ liệu,cuu-ninh-dn,,KH-061,CT-06,đang thực hiện,cao,2025-08-31,2026-10-01,01/10/2026,,95,,Báo cáo kết quả số hóa,số hóa,2025-09-11T01:34:00Z
NV-0597,"Làm sạch, chuẩn hóa dữ liệu nông nghiệp tại tỉnh Bạch Sơn",Phát triển dữ liệu,bach-son-dn,bach-son-dk;BDK,KH-063,CT-05,hoàn thành,trung bình,2025-03-15,2025-07-19,19/07/2025,2025-04-13,100,400000000,Báo cáo kết quả số hóa,số hóa;báo cáo quý,2025-05-04T03:47:00Z
NV-0598,Ban hành danh mục dữ liệu mở lĩnh vực xã hội toàn ngành,Thể chế,QBH,"BTT;BNV;BHT;các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",KH-015,CT-13,hoàn thành,trung bình,2025-04-16,,Quý V/2025,2025-09-25,100,780000000,Quy chế,thể chế;ngân sách,2025-09-29T02:02:00Z
NV-0599,"Bảo đảm dữ liệu thương mại đúng, đủ, sạch, sống toàn ngành",Phát triển dữ liệu,BTN,,KH-012,,hoàn thành,trung bình,2024-12-19,,31/02/2025,2025-07-11,100,410000000,,chất lượng,2025-09-17T03:49:00Z
NV-0600,"Ban hành quy chế quản lý, khai thác dữ liệu y tế tại tỉnh Hòa Phong",Thể chế,hoa-phong-sk,BCV;hoa-phong-dk,KH-021,CT-13,hoàn thành,thấp,2024-05-27,2024,đến hết năm 2024,2025-01-16,100,1860000000,Danh mục được ban hành,thể chế;liên thông,2025-03-25T05:15:00Z

"""##
    ),
  ]
}
