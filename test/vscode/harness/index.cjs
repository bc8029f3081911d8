'use strict'
exports.activate = (context) => ({ logs: context.logUri.fsPath })
