// Validates a page. The request comes as JSON on standard input, { file }; the answer, a list of problems, leaves as JSON on standard output.
import { text } from 'node:stream/consumers';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';

const { file } = JSON.parse(await text(process.stdin));
const rules = {
    // The pages are XML too, where void elements are closed and nothing is left out.
    'void-style': ['error', { style: 'selfclosing' }],
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
};
const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:recommended'], rules }));
const report = await validator.validateFile(file);
const problems = report.results.flatMap(result => result.messages.map(found => `${found.line}:${found.column} ${found.ruleId}: ${found.message}`));
process.stdout.write(JSON.stringify(problems));
