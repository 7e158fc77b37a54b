// Generated from schemas/ by `npm run generate`. Do not edit.
// The code below is written by ajv (MIT license).

var validate = validate132, stdin_default = validate132, schema44 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "asr-config.schema.json", title: "ASR Descriptors configuration", description: "Workspace configuration of ASR Descriptors (`.asr.json`, JSON with comments). The editor and the command line read the same file. Not affiliated with Microsoft.", allowComments: !0, type: "object", properties: { $schema: { type: "string", description: "Address of this schema, for editors that do not know the file by its name.", examples: ["./schemas/asr-config.schema.json"] }, profile: { type: "string", description: "Set of requirements for every descriptor of the workspace that has no `profile` of its own.", enum: ["2016-12", "2026-05"], enumDescriptions: ["The requirements of the prerequisites article of 4 December 2016.", "The requirements as of May 2026, with managed disks and the replication appliance."], default: "2016-12", examples: ["2026-05"] }, severity: { type: "object", description: "Severity of the findings, by requirement id. Requirements that are not listed keep the severity of the catalogue.", default: {}, examples: [{ ASR123: "information", ASR812: "off" }], patternProperties: { "^ASR\\d{3}$": { type: "string", description: "Severity of the findings of this requirement.", enum: ["error", "warning", "information", "hint", "off"], enumDescriptions: ["Report it as an error: the command line fails.", "Report it as a warning.", "Report it as information.", "Report it as a hint, which the Problems view does not show.", "Do not report it at all."], examples: ["off"] } }, additionalProperties: !1 }, drillMonths: { type: "integer", description: "Months after which a drill of a recovery plan is due again (ASR063).", minimum: 1, maximum: 120, default: 12, examples: [6] }, ignore: { type: "array", description: "Descriptors that are not checked: glob patterns relative to the folder of this file.", default: [], examples: [["archive/**", "test/fixtures/**/*.asr.yaml"]], items: { type: "string", description: "A glob pattern; `**` matches any number of folders.", examples: ["archive/**"] } } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, pattern42 = new RegExp("^ASR\\d{3}$", "u");
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "$schema" || key0 === "profile" || key0 === "severity" || key0 === "drillMonths" || key0 === "ignore")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      let data1 = data.profile;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "2016-12" || data1 === "2026-05")) {
        let err3 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema44.properties.profile.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data2 = data.severity;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 of Object.keys(data2))
          if (!pattern42.test(key1)) {
            let err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        for (let key2 of Object.keys(data2))
          if (pattern42.test(key2)) {
            let data3 = data2[key2];
            if (typeof data3 != "string") {
              let err5 = { instancePath: instancePath + "/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severity/patternProperties/%5EASR%5Cd%7B3%7D%24/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!(data3 === "error" || data3 === "warning" || data3 === "information" || data3 === "hint" || data3 === "off")) {
              let err6 = { instancePath: instancePath + "/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severity/patternProperties/%5EASR%5Cd%7B3%7D%24/enum", keyword: "enum", params: { allowedValues: schema44.properties.severity.patternProperties["^ASR\\d{3}$"].enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
      } else {
        let err7 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.drillMonths !== void 0 && func0.call(data, "drillMonths")) {
      let data4 = data.drillMonths;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/drillMonths", schemaPath: "#/properties/drillMonths/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 120 || isNaN(data4)) {
          let err9 = { instancePath: instancePath + "/drillMonths", schemaPath: "#/properties/drillMonths/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/drillMonths", schemaPath: "#/properties/drillMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.ignore !== void 0 && func0.call(data, "ignore")) {
      let data5 = data.ignore;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err11 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
