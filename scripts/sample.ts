import { writeSample } from '../sample';

const folder = process.argv[2];
if (folder) {
  void writeSample(folder).then(() => console.log(`The sample network is in ${folder}.`));
} else {
  console.error('Name the folder to write the sample to: npm run sample -- <folder>');
  process.exitCode = 2;
}
