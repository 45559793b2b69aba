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

export const bytecode = "0x60a034605d57601f61128138819003918201601f19168301916001600160401b03831184841017606157808492602094604052833981010312605d575160805260405161120b9081610076823960805181818160a901526101f90152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630ea603a31461018f57806315547285146100cc57806318edaaf2146100915763ede6ff1714610046575f80fd5b3461008e57602060031936011261008e576004359067ffffffffffffffff821161008e5760a0600319833603011261008e57602061008683600401610eb6565b604051908152f35b80fd5b503461008e578060031936011261008e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461008e57604060031936011261008e576004356001600160a01b038116810361018b5760243567ffffffffffffffff811161018757366023820112156101875780600401359267ffffffffffffffff841161008e57366024858401011161008e5760a061013f856024850186610db9565b61018560405180926001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565bf35b8280fd5b5080fd5b34610a07576040600319360112610a075767ffffffffffffffff60043511610a07576102c060031960043536030112610a075760243567ffffffffffffffff8111610a075760a06003198236030112610a07576101ea610b99565b506101f781600401610eb6565b7f0000000000000000000000000000000000000000000000000000000000000000808203610aff5782610238610231600480350180610bc3565b9033610db9565b906102e56102d761024d600480350180610bc3565b61025a6004860180610bc3565b92909161026b600480350180610bc3565b60206102c38b6001600160a01b03610290602460049c979c3501600435600401610bc3565b949092015116926102b16040519b8c96606060208901526080880191610c72565b91601f19868403016040870152610c72565b90606083015203601f198101875286610b76565b6102df610c92565b916110cd565b6001600160a01b038251169060808301906104126001600160a01b038351169365ffffffffffff61031b61018460043501610f66565b9561032b6101c460043501610f8d565b90604051936020850152604084015267ffffffffffffffff61035160e460043501610fa0565b16606084015279ffffffffffffffffffffffffffffffffffffffffffffffffffff610104600435019767ffffffffffffffff61038c8a610fa0565b166080860152610124600435013560a086015267ffffffffffffffff6103b761014460043501610fa0565b1660c0860152610164600435013560e0860152166101008401521661012082015261012081526103e961014082610b76565b6103f7600480350180610bc3565b6104076024860186600401610bc3565b9290916102df610ccd565b610420606460043501610c49565b60608501936001600160a01b0385511661043e60c460043501610c5d565b926040519061044c82610b2d565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c60043536030112610a07576106409465ffffffffffff936001600160a01b0367ffffffffffffffff936104bd604051986104a88a610b2d565b6104b660e460043501610fa0565b8a52610fa0565b6020890152610124600435013560408901526104de61014460043501610fa0565b606089015261016460043501356080890152878652166020850152604084015260a46004350135606084015216608082015279ffffffffffffffffffffffffffffffffffffffffffffffffffff6001600160a01b03895116610544604460043501610c49565b6001600160a01b038060208d015116916105636101a460043501610f66565b9367ffffffffffffffff608061057e6101c460043501610f8d565b98816040519c8d6020868351169101528d6040866020840151169101528d606060408301519101528d8286606084015116910152015160a08d01528560208201511660c08d01528560408201511660e08d015260608101516101008d01520151166101208a015261014089015216610160870152610180860152166101a0840152166101c08201526101c081526106176101e082610b76565b610625600480350180610bc3565b6106356084860186600401610bc3565b9290916102df610d7e565b61064e604460043501610c49565b906001600160a01b0361066661026460043501610bf6565b936106f66101e46004350194610244600435019667ffffffffffffffff61068c89610c5d565b6fffffffffffffffffffffffffffffffff878751169388604051961660208701521660408501521660608301526080820152608081526106cd60a082610b76565b6106db600480350180610bc3565b6106eb6044880188600401610bc3565b9290916102df610d08565b5116610284600435019361070f85600435600401610c13565b92906107266102a460043501600435600401610c13565b9490956040519188356001600160a01b038116809103610a0757602084015261020460043501948535966fffffffffffffffffffffffffffffffff8816809803610a075761083d996fffffffffffffffffffffffffffffffff996107df61082b986107ff96899667ffffffffffffffff6107c26108309f986107f19960408c0152826107b761022460043501610fa0565b1660608c0152610fa0565b16608089015260a088015260e060c0880152610100870191610fb5565b91601f198584030160e0860152610fb5565b03601f198101845283610b76565b610820610810600480350180610bc3565b9190926064810190600401610bc3565b9290916102df610d43565b610bf6565b1692600435600401610c13565b838194925002928184041490151715610ad2577f7e1f9cd5899c5b30c6a85a9f21349f73f2bdb4d34736ad12b267d0b96c42f65c61087f600480350180610bc3565b67ffffffffffffffff6001600160a01b036108a1604460049695963501610c49565b16936001600160a01b036108b9608460043501610c49565b6108df6108ca60e460043501610c5d565b93604051966101408852610140880191610c72565b96610926602087018d6001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60c08601521660e08401521661010082015260a460043501356101208201528033930390a281610a0b575b5050516001600160a01b031690813b15610a07575f80926004604051809581937f3c7a3aff0000000000000000000000000000000000000000000000000000000083525af19182156109fc5760a0926109ec575b5061018560405180926001600160a01b0360808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b5f6109f691610b76565b5f6109a5565b6040513d5f823e3d90fd5b5f80fd5b610a1490610c49565b906001600160a01b0383511690604051917f23b872dd000000000000000000000000000000000000000000000000000000005f523360045260245260445260205f60648180865af19060015f5114821615610ab1575b6040525f60605215610a7c5780610951565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516610ac957823b15153d15161690610a6a565b503d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f202b417d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a0810190811067ffffffffffffffff821117610b4957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f601f19910116810190811067ffffffffffffffff821117610b4957604052565b60405190610ba682610b2d565b5f6080838281528260208201528260408201528260608201520152565b903590601e1981360301821215610a07570180359067ffffffffffffffff8211610a0757602001918136038313610a0757565b356fffffffffffffffffffffffffffffffff81168103610a075790565b903590601e1981360301821215610a07570180359067ffffffffffffffff8211610a0757602001918160051b36038313610a0757565b356001600160a01b0381168103610a075790565b3567ffffffffffffffff81168103610a075790565b601f8260209493601f1993818652868601375f8582860101520116010190565b60405190610ca1604083610b76565b600582527f746f6b656e0000000000000000000000000000000000000000000000000000006020830152565b60405190610cdc604083610b76565b600882527f656d697373696f6e0000000000000000000000000000000000000000000000006020830152565b60405190610d17604083610b76565b600882527f72656769737472790000000000000000000000000000000000000000000000006020830152565b60405190610d52604083610b76565b600982527f6f7261636c6553657400000000000000000000000000000000000000000000006020830152565b60405190610d8d604083610b76565b600a82527f736574746c656d656e74000000000000000000000000000000000000000000006020830152565b6001600160a01b038092610dcb610b99565b5081610de8610de3610ddb610c92565b888588610ffa565b611063565b9581610e43610de3610e06610de3610dfe610ccd565b86898c610ffa565b97610e1d610de3610e15610d08565b878a85610ffa565b94610e34610de3610e2c610d43565b838b86610ffa565b97610e3d610d7e565b92610ffa565b958160405199610e528b610b2d565b16895216602088015216604086015216606084015216608082015290565b92919267ffffffffffffffff8211610b495760405191610e9a601f8201601f191660200184610b76565b829481845281830111610a07578281602093845f960137010152565b610eca610ec38280610bc3565b3691610e70565b6020815191012090610ee2610ec36020830183610bc3565b6020815191012090610efa610ec36040830183610bc3565b6020815191012090610f2a610ec3610f18610ec36060850185610bc3565b60208151910120926080810190610bc3565b6020815191012091604051936020850195865260408501526060840152608083015260a082015260a08152610f6060c082610b76565b51902090565b3579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a075790565b3565ffffffffffff81168103610a075790565b359067ffffffffffffffff82168203610a0757565b916020908281520191905f905b808210610fcf5750505090565b9091928335906001600160a01b038216809203610a0757602081600193829352019401920190610fc2565b92610f609192602091601f19601f846110326040519889966001600160a01b038489019c168c52606060408901526080880191610c72565b93838686030160608701528051918291828752018786015e5f8682860101520116010301601f198101835282610b76565b6001600160a01b036055600b6110ca93604051907f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd604083015260208201523081520160ff81532016600160155260145261d6945f526001600160a01b036017601e201690565b90565b916110df916111149395949533610ffa565b91602080604051968388948386019889378401908282015f8152815193849201905e01015f815203601f198101855284610b76565b8251156111e35760405160208101907f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf3000000008252601c8152611155603c82610b76565b8051156111bb5751905ff5916001600160a01b0383161561118e575f918291519082855af11561118e57600160155260145261d6945f52565b3d6109fc577fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4ca249dc000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ffa7edf27000000000000000000000000000000000000000000000000000000005f5260045ffd" as const
