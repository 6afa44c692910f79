import { ExportError, exportNetwork } from '../../exporter';
import { subgraphs } from '../../subgraphs';
import { Importing } from '../importer/support/importing';

test('the county that had the code is exported and told; one that another took over is refused with that one', async () => {
  const importing = await Importing.start();
  try {
    const report = await importing.import({
      'counties.csv': 'code,name,province,ended_on\n620981,玉门市,甘肃省,\n620982,敦煌市,甘肃省,2020-01-01\n620983,瓜州县,甘肃省,\n',
      'area_successions.csv': 'code,kind,state,county,successor_county,effective_on,former_code\nA-1,RECODED,COMPLETED,620981,,2002-01-01,622222\nA-2,MERGED_INTO,COMPLETED,620982,620983,2020-01-01,622223\n',
    });
    expect(report.errors).toEqual([]);
    const target = await importing.folder({});
    const notes: string[] = [];
    const asked = (county: string): Promise<unknown> => exportNetwork({ owner: importing.owner, definitions: subgraphs, target, county, onNote: ({ en }) => notes.push(en) });
    expect(await asked('622222')).toMatchObject([{ sheet: 'schools.counties', rows: 1 }, {}]);
    expect(notes).toEqual(['622222 is the former code of 620981']);
    await expect(asked('622223')).rejects.toThrow(ExportError);
    await expect(asked('622223')).rejects.toThrow('620983 (瓜州县) took over from 2020-01-01 on');
  } finally {
    await importing.end();
  }
});
