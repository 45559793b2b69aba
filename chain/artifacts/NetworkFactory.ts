/** ABI and creation code of the contract NetworkFactory. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "codeHash_",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "codeHash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashOf",
  "inputs": [
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "launch",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "window",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
      "type": "tuple",
      "internalType": "struct OracleSetConfig",
      "components": [
       {
        "name": "bondAsset",
        "type": "address",
        "internalType": "contract IERC20"
       },
       {
        "name": "minBond",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "activationDelay",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "unbondingTime",
        "type": "uint64",
        "internalType": "uint64"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   },
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "network",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "NetworkLaunched",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "network",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   },
   {
    "name": "payment",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "treasury",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "genesis",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create3EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_WrongCode",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60a034605e57601f6115f838819003918201601f19168301916001600160401b03831184841017606257808492602094604052833981010312605e57516080526040516115819081610077823960805181818161010301526102e50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630ea603a314610221578063155472851461012657806318edaaf2146100cd5763ede6ff1714610046575f80fd5b346100ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca576004359067ffffffffffffffff82116100ca5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100ca5760206100c283600401611191565b604051908152f35b80fd5b50346100ca57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346100ca5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ca5760043573ffffffffffffffffffffffffffffffffffffffff8116810361021d5760243567ffffffffffffffff811161021957366023820112156102195780600401359267ffffffffffffffff84116100ca5736602485840101116100ca5760a06101c4856024850186611069565b610217604051809273ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565bf35b8280fd5b5080fd5b34610c185760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610c185767ffffffffffffffff60043511610c18576102c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60043536030112610c185760243567ffffffffffffffff8111610c185760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610c18576102d6610de2565b506102e381600401611191565b7f0000000000000000000000000000000000000000000000000000000000000000808203610d2a578261032461031d600480350180610e0c565b9033611069565b9061041a61040c610339600480350180610e0c565b6103466004860180610e0c565b929091610357600480350180610e0c565b60206103da8b73ffffffffffffffffffffffffffffffffffffffff610389602460049c979c3501600435600401610e0c565b949092015116926103aa6040519b8c96606060208901526080880191610f04565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0868403016040870152610f04565b906060830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286610da1565b610414610f42565b91611418565b73ffffffffffffffffffffffffffffffffffffffff82511690608083019061056173ffffffffffffffffffffffffffffffffffffffff8351169365ffffffffffff61046a61018460043501611241565b9561047a6101c460043501611268565b90604051936020850152604084015267ffffffffffffffff6104a060e46004350161127b565b16606084015279ffffffffffffffffffffffffffffffffffffffffffffffffffff610104600435019767ffffffffffffffff6104db8a61127b565b166080860152610124600435013560a086015267ffffffffffffffff6105066101446004350161127b565b1660c0860152610164600435013560e08601521661010084015216610120820152610120815261053861014082610da1565b610546600480350180610e0c565b6105566024860186600401610e0c565b929091610414610f7d565b61056f606460043501610ece565b606085019373ffffffffffffffffffffffffffffffffffffffff85511661059a60c460043501610eef565b92604051906105a882610d58565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c60043536030112610c18576107c39465ffffffffffff9373ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff93610626604051986106118a610d58565b61061f60e46004350161127b565b8a5261127b565b6020890152610124600435013560408901526106476101446004350161127b565b606089015261016460043501356080890152878652166020850152604084015260a46004350135606084015216608082015279ffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff8951166106ba604460043501610ece565b73ffffffffffffffffffffffffffffffffffffffff8060208d015116916106e66101a460043501611241565b9367ffffffffffffffff60806107016101c460043501611268565b98816040519c8d6020868351169101528d6040866020840151169101528d606060408301519101528d8286606084015116910152015160a08d01528560208201511660c08d01528560408201511660e08d015260608101516101008d01520151166101208a015261014089015216610160870152610180860152166101a0840152166101c08201526101c0815261079a6101e082610da1565b6107a8600480350180610e0c565b6107b86084860186600401610e0c565b92909161041461102e565b6107d1604460043501610ece565b9073ffffffffffffffffffffffffffffffffffffffff6107f661026460043501610e5d565b9361087d6101e4600435019467ffffffffffffffff61024460043501976fffffffffffffffffffffffffffffffff61082d8a610eef565b91876040519516602086015216604084015216606082015260608152610854608082610da1565b610862600480350180610e0c565b6108726044880188600401610e0c565b929091610414610fb8565b5116610284600435019361089685600435600401610e7a565b92906108ad6102a460043501600435600401610e7a565b94909560405191883573ffffffffffffffffffffffffffffffffffffffff8116809103610c1857602084015261020460043501948535966fffffffffffffffffffffffffffffffff8816809803610c1857610a0d996fffffffffffffffffffffffffffffffff996109736109fb986109cf96899667ffffffffffffffff610956610a009f986109a39960408c01528261094b6102246004350161127b565b1660608c015261127b565b16608089015260a088015260e060c0880152610100870191611290565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08584030160e0860152611290565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610da1565b6109f06109e0600480350180610e0c565b9190926064810190600401610e0c565b929091610414610ff3565b610e5d565b1692600435600401610e7a565b838194925002928184041490151715610cfd577f7e1f9cd5899c5b30c6a85a9f21349f73f2bdb4d34736ad12b267d0b96c42f65c610a4f600480350180610e0c565b67ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff610a7e604460049695963501610ece565b169373ffffffffffffffffffffffffffffffffffffffff610aa3608460043501610ece565b610ac9610ab460e460043501610eef565b93604051966101408852610140880191610f04565b96610b1d602087018d73ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60c08601521660e08401521661010082015260a460043501356101208201528033930390a281610c1c575b50505173ffffffffffffffffffffffffffffffffffffffff1690813b15610c18575f80926004604051809581937f3c7a3aff0000000000000000000000000000000000000000000000000000000083525af1918215610c0d5760a092610bfd575b50610217604051809273ffffffffffffffffffffffffffffffffffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b5f610c0791610da1565b5f610ba9565b6040513d5f823e3d90fd5b5f80fd5b610c2590610ece565b9073ffffffffffffffffffffffffffffffffffffffff83511690604051917f23b872dd000000000000000000000000000000000000000000000000000000005f523360045260245260445260205f60648180865af19060015f5114821615610cdc575b6040525f60605215610c9a5780610b48565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516610cf457823b15153d15161690610c88565b503d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f202b417d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a0810190811067ffffffffffffffff821117610d7457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d7457604052565b60405190610def82610d58565b5f6080838281528260208201528260408201528260608201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610c18570180359067ffffffffffffffff8211610c1857602001918136038313610c1857565b356fffffffffffffffffffffffffffffffff81168103610c185790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610c18570180359067ffffffffffffffff8211610c1857602001918160051b36038313610c1857565b3573ffffffffffffffffffffffffffffffffffffffff81168103610c185790565b3567ffffffffffffffff81168103610c185790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b60405190610f51604083610da1565b600582527f746f6b656e0000000000000000000000000000000000000000000000000000006020830152565b60405190610f8c604083610da1565b600882527f656d697373696f6e0000000000000000000000000000000000000000000000006020830152565b60405190610fc7604083610da1565b600882527f72656769737472790000000000000000000000000000000000000000000000006020830152565b60405190611002604083610da1565b600982527f6f7261636c6553657400000000000000000000000000000000000000000000006020830152565b6040519061103d604083610da1565b600a82527f736574746c656d656e74000000000000000000000000000000000000000000006020830152565b73ffffffffffffffffffffffffffffffffffffffff8092611088610de2565b50816110a56110a0611098610f42565b8885886112e2565b611394565b95816111006110a06110c36110a06110bb610f7d565b86898c6112e2565b976110da6110a06110d2610fb8565b878a856112e2565b946110f16110a06110e9610ff3565b838b866112e2565b976110fa61102e565b926112e2565b95816040519961110f8b610d58565b16895216602088015216604086015216606084015216608082015290565b92919267ffffffffffffffff8211610d745760405191611175601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184610da1565b829481845281830111610c18578281602093845f960137010152565b6111a561119e8280610e0c565b369161112d565b60208151910120906111bd61119e6020830183610e0c565b60208151910120906111d561119e6040830183610e0c565b602081519101209061120561119e6111f361119e6060850185610e0c565b60208151910120926080810190610e0c565b6020815191012091604051936020850195865260408501526060840152608083015260a082015260a0815261123b60c082610da1565b51902090565b3579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610c185790565b3565ffffffffffff81168103610c185790565b359067ffffffffffffffff82168203610c1857565b916020908281520191905f905b8082106112aa5750505090565b90919283359073ffffffffffffffffffffffffffffffffffffffff8216809203610c185760208160019382935201940192019061129d565b9261123b91926020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8461134560405198899673ffffffffffffffffffffffffffffffffffffffff8489019c168c52606060408901526080880191610f04565b93838686030160608701528051918291828752018786015e5f86828601015201160103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610da1565b73ffffffffffffffffffffffffffffffffffffffff6055600b61141593604051907f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd604083015260208201523081520160ff81532016600160155260145261d6945f5273ffffffffffffffffffffffffffffffffffffffff6017601e201690565b90565b9161142a9161147d93959495336112e2565b91602080604051968388948386019889378401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101855284610da1565b8251156115595760405160208101907f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf3000000008252601c81526114be603c82610da1565b8051156115315751905ff59173ffffffffffffffffffffffffffffffffffffffff831615611504575f918291519082855af11561150457600160155260145261d6945f52565b3d610c0d577fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4ca249dc000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ffa7edf27000000000000000000000000000000000000000000000000000000005f5260045ffd" as const
