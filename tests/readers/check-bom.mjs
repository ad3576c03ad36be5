// Says what is wrong with a bill of materials in JSON; nothing when it is valid.
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const problems = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(readFileSync(process.argv[2], 'utf8'));
if (problems) {
    console.log(JSON.stringify(problems, null, 1));
}
