import daying from '../../data/sample/daying.json';
import linxian from '../../data/sample/linxian.json';
import nanfeng from '../../data/sample/nanfeng.json';
import yumen from '../../data/sample/yumen.json';
import type { CountyProfile } from './profile';

/** The four counties of the sample, the fullest first. */
export const profiles = [yumen, linxian, nanfeng, daying] as readonly CountyProfile[];
